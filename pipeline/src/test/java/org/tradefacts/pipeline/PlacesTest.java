package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.Span;

class PlacesTest {

  private static final String SOURCE = "𥙿國。𥙿在1993年。";

  private final Article article = ArticleBuilder.plain(SOURCE);
  private final Places places = new Places(SOURCE, article.text());

  @Test
  void offsetsCountCodePointsFromTheSentenceAndFromTheSource() {
    Span year = new Span(7, 12);
    assertEquals("1993年", article.text().slice(year));
    Place place = places.of(article.sentence(2), year);
    assertEquals(new Place(article.text().text(), year, 2, 7, 5, 10), place);
    assertEquals(place.text(), slice(SOURCE, place.sourceStart(), place.sourceEnd()));
    assertEquals(11, places.sourceLength());
  }

  @Test
  void aSentenceBeginsAtZero() {
    Place place = places.of(article.sentence(1));
    assertEquals("𥙿國。", place.text());
    assertEquals(new Place(article.text().text(), new Span(0, 4), 0, 3, 0, 3), place);
  }

  @Test
  void aMentionLiesWithinItsSentence() {
    assertThrows(
        IllegalArgumentException.class, () -> places.of(article.sentence(1), new Span(7, 12)));
    assertThrows(
        IllegalArgumentException.class, () -> places.of(article.sentence(2), new Span(7, 7)));
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
