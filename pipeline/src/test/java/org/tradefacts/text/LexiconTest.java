package org.tradefacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every word list. */
class LexiconTest {

  private static final Path FOLDER = Path.of("src/main/resources/lexicon/zh");

  static List<String> lists() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void saysWhatItIsForAndHasNoLineTwice(String list) throws IOException {
    assertTrue(Files.readString(FOLDER.resolve(list)).startsWith("# "), "no comment at its head");
    List<String> twice = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.entries("zh/" + list)) {
      if (!seen.add(entry.fields())) {
        twice.add(entry.line() + ": " + entry.fields());
      }
    }
    assertEquals(List.of(), twice);
    assertTrue(seen.size() > 1, "no entries");
  }

  /** Matching runs on folded text: a word in another form is never found. */
  @ParameterizedTest
  @MethodSource("lists")
  void isFolded(String list) {
    if (list.equals("folding.tsv")) {
      return;
    }
    List<String> unfolded =
        Lexicon.entries("zh/" + list).stream()
            .flatMap(entry -> entry.fields().stream())
            .filter(field -> !Folding.foldWord(field).equals(field))
            .toList();
    assertEquals(List.of(), unfolded);
  }

  private enum Known {
    ACCESS,
    MISSING
  }

  @Test
  void aRoleWithoutWordsOrWithoutARuleIsAnError() {
    WordRoles roles = new WordRoles("test_roles.tsv");
    assertEquals(List.of("查阅", "访问"), roles.of(Known.ACCESS));
    assertThrows(IllegalStateException.class, () -> roles.of(Known.MISSING));
    IllegalStateException unknown =
        assertThrows(IllegalStateException.class, () -> roles.check(Known.values()));
    assertEquals("test_roles.tsv has roles that no rule reads: [unknown]", unknown.getMessage());
  }

  @Test
  void aKeyInTwoLinesIsAnError() {
    assertThrows(
        IllegalStateException.class, () -> Lexicon.pairs("test_pairs.tsv", "key", "value"));
  }
}
