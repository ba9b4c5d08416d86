package org.tradefacts.date;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.Sentence;

/** What holds for every text, sensible or not. */
class DateOffsetsTest {

  private static final String PIECES =
      "0123456789年月日至到-–~、和及世紀年代初中末底上下半季度前後約自起以來直民國光緒昭和元公"
          + "同翌當次天個旬春夏秋冬農曆正閏廿十百千一二三四五六七八九〇()（）《》“”，。;： /.est";

  @Test
  void mentionsAreOrderedPlacedAndWellFormed() {
    Random random = new Random(20_261_124);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder("1999年6月。");
      for (int i = 0; i < 40; i++) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      check(ArticleBuilder.plain(text.toString()));
    }
  }

  private static void check(Article article) {
    int end = 0;
    int number = 1;
    for (DateMention mention : DateExtractor.extract(article)) {
      String shown = article.text().text() + mention;
      assertEquals(number++, mention.number(), shown);
      assertTrue(mention.span().start() >= end, shown);
      assertTrue(mention.span().length() > 0, shown);
      end = mention.span().end();
      Sentence sentence = article.sentence(mention.sentence());
      assertTrue(sentence.span().contains(mention.span()), shown);
      assertTrue(mention.anchor() < mention.number(), shown);
      assertEquals(mention.earliest().isPresent(), mention.latest().isPresent(), shown);
      if (mention.earliest().isPresent()) {
        assertFalse(mention.latest().get().isBefore(mention.earliest().get()), shown);
        Edtf parsed = Edtf.parse(mention.edtf().replace("~", "")).orElseThrow();
        assertEquals(mention.earliest().get(), parsed.first(), shown);
        assertEquals(mention.latest().get(), parsed.last(), shown);
      } else {
        assertTrue(mention.edtf().matches("XXXX~?([-/].*)?"), shown);
      }
    }
  }

  @Test
  void everyPrefixOfASentenceParses() {
    String text = "自1949年（民國38年）7月7日至翌年2月，《1984年》於20世紀50、60年代及2003/04年度（2016 est.）";
    for (int i = 0; i <= text.length(); i++) {
      check(ArticleBuilder.plain(text.substring(0, i)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "十", "1、", "2000-", "2000年", "《", "（", "((1", "同年", "年", "1月", "至", "20世紀50、",
        "a", "三年後", "世宗三年", "太和", "下旬", "兩年前"
      })
  void timeGrowsNoFasterThanTheText(String piece) {
    Article article = ArticleBuilder.plain("1999年。" + piece.repeat(200_000));
    List<DateMention> found = assertTimeout(ofSeconds(20), () -> DateExtractor.extract(article));
    assertFalse(found.isEmpty());
  }
}
