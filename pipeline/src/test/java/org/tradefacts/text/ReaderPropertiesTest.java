package org.tradefacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every article. */
class ReaderPropertiesTest {

  private static final Path SEED = Path.of("../seeds/000_d8b6a6fc2e707d74.txt");

  private static String seed() throws IOException {
    return Files.readString(SEED);
  }

  @Test
  void seedHasItsMarkersAndNotes() throws IOException {
    Article article = MarkdownReader.read(seed());
    assertEquals("中朝關係", article.title());
    assertEquals(4, article.categories().size());
    assertEquals(149, article.markers().size());
    for (int i = 0; i < 149; i++) {
      assertEquals(String.valueOf(i + 1), article.markers().get(i).label());
      assertEquals(i + 1, article.notes().get(i).number());
    }
    List<Integer> filled =
        article.notes().stream().filter(n -> n.span().length() > 0).map(Note::number).toList();
    assertEquals(List.of(4, 120), filled);
  }

  @Test
  void seedHasNoDebris() throws IOException {
    Article article = MarkdownReader.read(seed());
    for (Sentence sentence : article.sentences()) {
      String text = article.text().slice(sentence.span());
      for (String debris : List.of("](", "\\", "-{", "wikilink", "**", "Category:", "]]", "{{")) {
        assertTrue(!text.contains(debris), () -> debris + " in " + text);
      }
    }
  }

  @Test
  void everyPieceOfASentenceComesBackFromTheSource() throws IOException {
    String source = seed();
    Article article = MarkdownReader.read(source);
    CleanText text = article.text();
    Random random = new Random(1);
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < 20; i++) {
        int start = sentence.span().start() + random.nextInt(sentence.span().length());
        int end = start + 1 + random.nextInt(sentence.span().end() - start);
        if (text.charAt(start) == ' ' || text.charAt(end - 1) == ' ') {
          continue;
        }
        Span span = new Span(start, end);
        String slice = source.substring(text.sourceStart(span), text.sourceEnd(span));
        assertEquals(text.slice(span), MarkdownReader.cleanFragment(slice), slice);
      }
    }
  }

  @Test
  void everyPrefixParses() throws IOException {
    String source = seed().substring(0, 6000) + "\n1.\n\n2.  [a](http://a.example/)";
    for (int end = 0; end <= source.length(); end += 3) {
      assertNotNull(MarkdownReader.read(source.substring(0, end)));
    }
  }

  /** A text without any full stop falls into sentences all the same, and none of it is lost. */
  @ParameterizedTest
  @ValueSource(strings = {"", "# ", "|a = "})
  void anEndlessSentenceIsCutBetweenWords(String before) {
    String words = "中國，".repeat(4_000);
    Article article = MarkdownReader.read(before + words + "𥙿".repeat(6_000));
    StringBuilder joined = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      String text = article.text().slice(sentence.span());
      assertTrue(text.length() <= SentenceSplitter.LONGEST, () -> text.length() + "");
      assertTrue(!Character.isLowSurrogate(text.charAt(0)), "a character is cut");
      assertTrue(sentence.section().length() <= 500, "an endless path of headings");
      joined.append(text);
    }
    String name = before.startsWith("|") ? "a = " : "";
    assertEquals(name + words + "𥙿".repeat(6_000), joined.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "[a](",
        "\\[1\\]",
        "\\[",
        "\\(",
        "-{",
        "}-",
        "-{zh-cn:",
        "<",
        "<div ",
        "<math><pre>",
        "<!--",
        "`",
        "*",
        "{{",
        "}}",
        "|a = ",
        "| ",
        "\n|",
        "1. ",
        "\n1. ",
        "- ",
        "\n  - ",
        "#",
        "\n# a",
        "&",
        "&#",
        "'",
        "!",
        "![",
        "a",
        "中",
        "。",
        " ",
        "\n",
        "\r",
        "\\",
        "<table>",
        "<td>",
        "[X](File:X \"fig:\")",
        "\\]\\]",
        "> ",
        "\n    ",
        "-{-{",
        "```",
        "\n```\n",
        "<math>",
        "0",
        "𥙿",
        "\ud840",
        "\u0000",
        "File:a\n\n",
        "> 本文内容由\n\n",
        "\n## a\n\n# "
      })
  void repetitionDoesNotRunAway(String piece) {
    String source = piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertNotNull(MarkdownReader.read(source)));
  }
}
