package org.tradefacts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word list whose words each have a role, by role. Its columns are {@code word} and {@code role};
 * the roles are the constants of an enum, in lower case: {@code 贸易⇥trade} is a word of {@code
 * TRADE}. A word may stand in several lines, each with another role.
 */
public final class WordRoles {

  private final String name;
  private final Map<String, List<String>> words = new HashMap<>();

  /**
   * Reads the list.
   *
   * @param name path below {@code /lexicon/}
   * @throws IllegalStateException when the resource is missing or a line is malformed
   */
  public WordRoles(String name) {
    this.name = name;
    for (List<String> row : Lexicon.read(name, "word", "role")) {
      words.computeIfAbsent(row.get(1), role -> new ArrayList<>()).add(row.get(0));
    }
  }

  /**
   * The words of a role, in the order of the list.
   *
   * @throws IllegalStateException when no word has it
   */
  public List<String> of(Enum<?> role) {
    List<String> found = words.get(written(role));
    if (found == null) {
      throw new IllegalStateException(name + " has no word of the role " + written(role));
    }
    return List.copyOf(found);
  }

  /**
   * Checks that no line has a role beside these.
   *
   * @throws IllegalStateException when one has
   */
  public void check(Enum<?>... roles) {
    Set<String> unknown = new TreeSet<>(words.keySet());
    Arrays.stream(roles).map(WordRoles::written).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(name + " has roles that no rule reads: " + unknown);
    }
  }

  private static String written(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
