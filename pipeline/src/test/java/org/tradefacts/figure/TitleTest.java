package org.tradefacts.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradefacts.TitledArticle;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;

/** Titles are any text: what a file or a line of JSON gives as one may look like Markdown. */
class TitleTest {

  @ParameterizedTest
  @CsvSource({
    "'中國經濟',CHN",
    "'## 中國經濟',CHN",
    "'中國\n經濟',CHN",
    "'  中國  經濟',CHN",
    "'## ',''",
    "'#',''",
    "'\n',''"
  })
  void isReadAsItStands(String title, String reporter) {
    Article article = TitledArticle.of(title, ArticleBuilder.plain("2010年出口額為5億元，有 1 000 人。"));
    List<DateMention> dates = DateExtractor.extract(article);
    List<Quantity> quantities =
        QuantityExtractor.extract(article, dates.stream().map(DateMention::span).toList());
    List<TradeFigure> figures = FigureExtractor.extract(article, dates, quantities);
    assertEquals(1, figures.size(), figures.toString());
    assertEquals(reporter, figures.get(0).reporter().code());
  }
}
