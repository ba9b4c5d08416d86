package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tradefacts.pipeline.DocumentReader.Outcome;

class DocumentReaderTest {

  private static Outcome read(String text) {
    return new DocumentReader(new Engine())
        .read(new SourceDocument("a", "a.md", text.getBytes(UTF_8)));
  }

  /** Each label of these links holds all that are within it. */
  @Test
  void rowsThatWouldRepeatTheTextWithoutEndAreOneReject() {
    int links = 100_000;
    Outcome outcome = read("[".repeat(links) + "甲" + "](b)乙".repeat(links));
    assertTrue(outcome.document().isEmpty());
    assertEquals(
        "The article's rows would repeat its text more than 100 times.",
        outcome.reject().orElseThrow().reason());
  }

  @Test
  void someRepetitionIsEveryArticles() {
    assertTrue(read("中國出口1億美元、".repeat(500)).document().isPresent());
    assertTrue(read("[".repeat(500) + "甲" + "](b)".repeat(500)).document().isPresent());
  }
}
