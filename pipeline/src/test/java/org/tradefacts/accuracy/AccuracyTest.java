package org.tradefacts.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradefacts.analysis.ArticleAnalysis;

/**
 * The floors of accuracy: they follow the figures reached and only go up. The seed article is
 * scored always, the development articles where they lie beside the project.
 */
class AccuracyTest {

  private static final GoldArticle SEED = GoldArticle.seed();

  @Test
  void seedDates() {
    Tally tally = SEED.dates(SEED.analyse());
    floor(tally, "found", 0.99);
    floor(tally, "value", 0.99);
    floor(tally, "modifier", 0.98);
    floor(tally, "bound", 0.98);
  }

  @Test
  void seedQuantities() {
    floor(SEED.quantities(SEED.analyse()), "value", 0.97);
  }

  @Test
  void seedFigures() {
    Tally tally = SEED.figures(SEED.analyse());
    floor(tally, "core", 0.99);
    floor(tally, "full", 0.99);
  }

  @Test
  void seedCitations() {
    ArticleAnalysis analysis = SEED.analyse();
    assertEquals(149, analysis.citations().size());
    analysis.citations().forEach(c -> assertEquals(c.marker(), String.valueOf(c.reference())));
    assertEquals(149, analysis.references().size());
    List<Integer> complete =
        analysis.references().stream()
            .filter(r -> !r.title().isEmpty() && !r.url().isEmpty())
            .map(r -> r.number())
            .toList();
    assertEquals(List.of(4, 120), complete);
  }

  @Test
  void devArticles() {
    assumeTrue(GoldArticle.devIsPresent());
    Tally dates = new Tally();
    Tally figures = new Tally();
    for (GoldArticle article : GoldArticle.dev()) {
      ArticleAnalysis analysis = article.analyse();
      dates.add(article.dates(analysis));
      figures.add(article.figures(analysis));
    }
    floor(dates, "found", 0.98);
    floor(dates, "value", 0.98);
    floor(dates, "modifier", 0.98);
    floor(dates, "bound", 0.98);
    floor(figures, "found", 0.97);
    floor(figures, "core", 0.97);
    floor(figures, "full", 0.97);
  }

  private static void floor(Tally tally, String hits, double floor) {
    assertTrue(
        tally.f1(hits) >= floor,
        () -> hits + " F1 " + tally.f1(hits) + " < " + floor + " " + tally);
  }
}
