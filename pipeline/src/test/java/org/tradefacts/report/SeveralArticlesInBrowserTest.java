package org.tradefacts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report over several articles: each place has one address, and a wrong address says so. */
class SeveralArticlesInBrowserTest {

  @TempDir private Path temp;

  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium here: apt-get install chromium");
    browser = Browser.open(program.get());
  }

  @AfterEach
  void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void anAddressNamesItsArticleWhateverIsInTheId() throws IOException {
    visit(
        new SampleTables(temp)
            .document("a", "甲八億", 4)
            .document("歷史/經濟", "乙八億", 4)
            .document("歷史/經濟/5", "丙八億", 4)
            .document("數/5", "丁八億", 4),
        Budget.DEFAULT);
    shows("article/歷史/經濟/1", "乙八億", "s1");
    shows("article/歷史%2F經濟/1", "乙八億", "s1");
    shows("article/歷史/經濟/5/1", "丙八億", "s1");
    shows("article/歷史%2F經濟%2F5", "丙八億", "");
    shows("article/數/5", "丁八億", "");
    shows("reference/歷史/經濟/1", "乙八億", "r1");
    browser.go("figure/歷史/經濟/5/1");
    assertEquals("丙八億", browser.text("mark.span"));
    assertEquals(0, browser.count("#missing"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void whatThePageDoesNotHoldIsSaid() throws IOException {
    visit(new SampleTables(temp).document("a", "甲八億", 4).document("b", "乙八億", 4), Budget.DEFAULT);
    for (String place : List.of("article/nonsuch", "article/nonsuch/1", "reference/nonsuch/1")) {
      browser.go(place);
      assertEquals(
          "This page does not hold the article “nonsuch”.", browser.text("#missing"), place);
      assertEquals(0, browser.count(".text"), place);
    }
    browser.click("#nav a[href='#articles']");
    assertEquals("甲八億", browser.text("article h1"));
    browser.go("article/b/99");
    assertEquals("This article has no sentence 99.", browser.text("#missing"));
    assertEquals("乙八億", browser.text("article h1"));
    browser.go("reference/b/98");
    assertEquals("This article has no reference 98.", browser.text("#missing"));
    shows("article/b/1", "乙八億", "s1");
    browser.go("figure/b/999");
    assertEquals(
        "This page does not hold figure 999 of the article “b”.", browser.text("#missing"));
    assertEquals(2, browser.count("tr.line"));
    browser.go("figure/b/1");
    assertEquals(0, browser.count("#missing"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void anArticleThatThePageHasNoRoomForIsNoOther() throws IOException {
    SampleTables tables = new SampleTables(temp);
    for (int i = 0; i < 9; i++) {
      tables.document("d" + i, "八億" + i, 4);
    }
    visit(tables, new Budget(100_000, 2000, 1000, 100_000));
    shows("article/d0/1", "八億0", "s1");
    browser.go("article/d8/1");
    assertEquals("This page does not hold the text of the article “d8”.", browser.text("#missing"));
    assertEquals(0, browser.count(".text"));
  }

  @Test
  void whatIsChosenIsInTheAddress() throws IOException {
    visit(
        new SampleTables(temp)
            .document("a", "甲八億", 4)
            .document("b/1", "乙八億", 4)
            .document("c", "丙八億", 0),
        Budget.DEFAULT);
    browser.go("figures?q=八亿&pair=CHN>PRK&document=b%2F1&sort=value&order=down");
    assertEquals("乙八億", browser.text("tr.line td:last-child"));
    assertEquals(1, browser.count("tr.line"));
    assertEquals("八亿", browser.evaluate("document.getElementById('search').value").asText());
    assertEquals("descending", browser.attribute("th[data-column=value]", "aria-sort"));
    browser.click("form button");
    browser.await("location.hash === '#figures'");
    assertEquals(3, browser.count("tr.line"));
    browser.click("th[data-column=value] button");
    assertEquals("#figures?sort=value&order=down", place());
    browser.click("#search");
    browser.type("丙 八亿");
    assertEquals(1, browser.count("tr.line"));
    browser.await("new URLSearchParams(location.hash.slice(9)).get('q') === '丙 八亿'");
    String chosen = place();
    browser.click("tr.line button");
    browser.click(".evidence a[href^='#article']");
    assertEquals("丙八億", browser.text("article h1"));
    browser.evaluate("history.back()");
    browser.await("location.hash.startsWith('#figures')");
    assertEquals(chosen, place());
    assertEquals("丙八億", browser.text("mark.span"));
    browser.go("overview");
    assertEquals(chosen, browser.attribute("#nav a[data-view=figures]", "href"));
    browser.click(".bars a[href*='pair=CHN']");
    assertEquals("2 of 3 figures", browser.text("#found"));
    browser.go("figures?unit=nonsuch");
    assertTrue(
        browser.text("#found").startsWith("No figure matches these filters"),
        browser.text("#found"));
    browser.go("charts?document=a");
    assertEquals(
        "a", browser.evaluate("document.querySelectorAll('.filters select')[1].value").asText());
    browser.evaluate(
        "(() => { const s = document.querySelector('.filters select'); s.value = 'CHN>PRK';"
            + " s.dispatchEvent(new Event('change')); })()");
    assertEquals("#charts?pair=CHN%3EPRK&document=a", place());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void articlesOfOneTitleAreToldApart() throws IOException {
    visit(
        new SampleTables(temp)
            .document("x1", "朝鮮", 4)
            .document("x2", "朝鮮", 4)
            .document("y", "韓國", 4),
        Budget.DEFAULT);
    browser.go("figures");
    assertEquals("朝鮮 (x1)|朝鮮 (x2)|韓國", browser.texts("tr.line td:last-child"));
    assertEquals(
        "all|朝鮮 (x1) (1)|朝鮮 (x2) (1)|韓國 (1)",
        browser.texts(".filters label:nth-of-type(7) option"));
    browser.go("articles");
    assertEquals("朝鮮 x1|朝鮮 x2|韓國", browser.texts(".articles li"));
    browser.click(".articles input");
    browser.type("朝鲜");
    assertEquals("朝鮮 x1|朝鮮 x2", browser.texts(".articles li"));
  }

  /** The article's heading, and the place in it that stands out. */
  private void shows(String place, String title, String here) throws IOException {
    browser.go(place);
    assertEquals(title, browser.text("article h1"), place);
    assertEquals(
        here, browser.evaluate("document.querySelector('.here')?.id ?? ''").asText(), place);
    assertTrue(browser.evaluate("document.getElementById('missing').hidden").asBoolean(), place);
  }

  private void visit(SampleTables tables, Budget budget) throws IOException {
    Path report = temp.resolve("index.html");
    Files.writeString(report, tables.report(budget));
    browser.visit(report, "");
  }

  private String place() throws IOException {
    return browser.evaluate("location.hash").asText();
  }
}
