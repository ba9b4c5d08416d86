package org.tradefacts.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of documents: {@code 歷史/中朝關係.md} has the id {@code 歷史/中朝關係}. Inputs that would share an id
 * keep their whole file names, and so do containers, whose documents add names of their own.
 */
final class DocumentIds {

  /** By code points, which is the order of the UTF-8 bytes. */
  static final Comparator<String> ORDER = DocumentIds::compare;

  private DocumentIds() {}

  /**
   * The id of each file.
   *
   * @param sourceFiles distinct paths below the input root
   */
  static Map<String, String> of(Collection<String> sourceFiles) {
    Map<String, String> ids = new HashMap<>();
    for (String file : sourceFiles) {
      ids.put(file, strip(file));
    }
    // A whole name can itself be the stripped name of another file (x.md beside x.md.txt), hence
    // the repetition; each round keeps at least one more whole name.
    for (Set<String> shared = shared(ids); !shared.isEmpty(); shared = shared(ids)) {
      for (Map.Entry<String, String> entry : ids.entrySet()) {
        if (shared.contains(entry.getValue())) {
          entry.setValue(entry.getKey());
        }
      }
    }
    return ids;
  }

  private static Set<String> shared(Map<String, String> ids) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (String id : ids.values()) {
      if (!seen.add(id)) {
        shared.add(id);
      }
    }
    return shared;
  }

  /** The path of an article without its suffixes; that of anything else as it is. */
  static String strip(String file) {
    Optional<InputName> name = InputName.of(file);
    if (name.isEmpty() || name.get().kind().isContainer()) {
      return file;
    }
    int end = file.length() - name.get().compression().suffix().length();
    return file.substring(0, file.lastIndexOf('.', end - 1));
  }

  private static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates stand for code points above every other char.
        boolean surrogateX = Character.isSurrogate(x);
        boolean surrogateY = Character.isSurrogate(y);
        return surrogateX == surrogateY ? Character.compare(x, y) : surrogateX ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
