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
    assertEquals("丙八億", text("mark.span"));
    assertEquals(0, count("#missing"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void whatThePageDoesNotHoldIsSaid() throws IOException {
    visit(new SampleTables(temp).document("a", "甲八億", 4).document("b", "乙八億", 4), Budget.DEFAULT);
    for (String place : List.of("article/nonsuch", "article/nonsuch/1", "reference/nonsuch/1")) {
      browser.go(place);
      assertEquals("This page does not hold the article “nonsuch”.", text("#missing"), place);
      assertEquals(0, count(".text"), place);
    }
    browser.click("#nav a[href='#articles']");
    assertEquals("甲八億", text("article h1"));
    browser.go("article/b/99");
    assertEquals("This article has no sentence 99.", text("#missing"));
    assertEquals("乙八億", text("article h1"));
    browser.go("reference/b/98");
    assertEquals("This article has no reference 98.", text("#missing"));
    shows("article/b/1", "乙八億", "s1");
    browser.go("figure/b/999");
    assertEquals("This page does not hold figure 999 of the article “b”.", text("#missing"));
    assertEquals(2, count("tr.line"));
    browser.go("figure/b/1");
    assertEquals(0, count("#missing"));
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
    assertEquals("This page does not hold the text of the article “d8”.", text("#missing"));
    assertEquals(0, count(".text"));
  }

  /** The article's heading, and the place in it that stands out. */
  private void shows(String place, String title, String here) throws IOException {
    browser.go(place);
    assertEquals(title, text("article h1"), place);
    assertEquals(
        here, browser.evaluate("document.querySelector('.here')?.id ?? ''").asText(), place);
    assertTrue(browser.evaluate("document.getElementById('missing').hidden").asBoolean(), place);
  }

  private void visit(SampleTables tables, Budget budget) throws IOException {
    Path report = temp.resolve("index.html");
    Files.writeString(report, tables.report(budget));
    browser.visit(report, "");
  }

  private String text(String selector) throws IOException {
    return browser.evaluate("document.querySelector(`" + selector + "`).textContent").asText();
  }

  private int count(String selector) throws IOException {
    return browser.evaluate("document.querySelectorAll(`" + selector + "`).length").asInt();
  }
}
