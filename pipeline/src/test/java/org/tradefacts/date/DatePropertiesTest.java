package org.tradefacts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;

/** What holds for the dates of any text. */
class DatePropertiesTest {

  private static final String[] PIECES = {
    "1949年", "2008年", "9月", "2月", "30日", "3日", "翌年", "同期", "當月", "20世紀", "九十年代", "民國38年", "1949",
    "38", "12", "31", "30", "2", "年", "月", "日", "至", "-", "、", "和", "年代", "世紀", "民國", "光緒", "公元前",
    "翌", "同", "當", "次", "天", "期", "底", "初", "中旬", "上半年", "第三季度", "（", "）", "《", "》", "，", "。", "元",
    "十", "廿", "三", "〇", "May ", "July ", " ", "/", ".", "約", "自", "起", "截至", "前", "後", "個月", "頭",
    "正月", "閏", "\n", "\n## ", "比", "曾"
  };

  @Test
  void mentionsOfAnyTextAreSound() {
    Random random = new Random(20240229);
    int found = 0;
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(20); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Article article = ArticleBuilder.plain(text.toString());
      List<DateMention> dates = DateExtractor.extract(article);
      check(article, dates);
      found += dates.size();
    }
    assertTrue(found > 2_000, "too few dates to show anything: " + found);
  }

  private static void check(Article article, List<DateMention> dates) {
    int last = 0;
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      String what = date + " in " + article.text().text();
      assertEquals(i + 1, date.number(), what);
      assertTrue(date.span().start() >= last && date.span().length() > 0, what);
      assertTrue(article.sentence(date.sentence()).span().contains(date.span()), what);
      assertTrue(date.anchor() >= 0 && date.anchor() < date.number(), what);
      assertFalse(date.edtf().isEmpty() || date.rule().isEmpty(), what);
      assertEquals(date.earliest().isPresent(), date.latest().isPresent(), what);
      assertEquals(date.earliest().isEmpty(), date.edtf().startsWith("XXXX"), what);
      date.earliest().ifPresent(day -> assertFalse(day.isAfter(date.latest().get()), what));
      last = date.span().end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "十", "1、", "1至", "1-", "1949-", "（", "《", "年", "同期", "1月", "1月1日、", "公元前",
        "1949年（", "May ", "約", "1949年曾", "比", "民國", "五六十"
      })
  void noInputMakesTimeGrowFasterThanItsLength(String piece) {
    Article article = ArticleBuilder.plain(piece.repeat(200_000 / piece.length()));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> DateExtractor.extract(article));
  }
}
