package org.tradefacts.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of documents: {@code 歷史/中朝關係.md} has the id {@code 歷史/中朝關係}. Inputs that would share an id
 * keep their whole file names.
 */
final class DocumentIds {

  private static final List<String> COMPRESSIONS = List.of(".gz", ".bz2", ".xz", ".zst");
  private static final List<String> FORMATS = List.of(".md", ".txt");

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

  /** Whether the file is one that a run reads, by its name. */
  static boolean isArticle(String fileName) {
    return !fileName.startsWith(".") && !without(fileName, FORMATS).equals(fileName);
  }

  private static String strip(String file) {
    return without(without(file, COMPRESSIONS), FORMATS);
  }

  private static String without(String file, List<String> suffixes) {
    String lower = file.toLowerCase(Locale.ROOT);
    for (String suffix : suffixes) {
      if (lower.endsWith(suffix) && !namesNothingElse(file, suffix)) {
        return file.substring(0, file.length() - suffix.length());
      }
    }
    return file;
  }

  private static boolean namesNothingElse(String file, String suffix) {
    int start = file.length() - suffix.length();
    return start == 0 || file.charAt(start - 1) == '/';
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
