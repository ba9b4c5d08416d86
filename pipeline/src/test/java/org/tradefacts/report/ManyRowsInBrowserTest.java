package org.tradefacts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with more rows than a window holds. */
class ManyRowsInBrowserTest {

  private static final int ROWS = 3000;

  @TempDir private Path temp;

  @Test
  void aPageOfThemIsThereAtATimeAndEachCanBeReached() throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium here: apt-get install chromium");
    Path report = temp.resolve("index.html");
    Files.writeString(report, tables().report(Budget.DEFAULT));
    try (Browser browser = Browser.open(program.get())) {
      browser.visit(report, "#figure/d2999/1");
      assertEquals(50, browser.count("tr.line"));
      assertEquals("八億美元2999", browser.text("mark.span"));
      assertEquals("Page 60 of 60", browser.text("#pager span"));
      browser.click("#pager button");
      assertEquals("Page 1 of 60", browser.text("#pager span"));
      browser.click("#search");
      browser.type("美元2345");
      assertEquals("1 of 3,000 figures", browser.text("#found"));
      browser.click("tr.line");
      assertEquals("八億美元2345", browser.text("mark.span"));
      browser.go("figure/d7/1");
      assertEquals("八億美元7", browser.text("mark.span"));
      browser.go("charts");
      assertEquals(600, browser.count("svg[aria-label^='trade, USD'] a"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  private SampleTables tables() {
    SampleTables tables = new SampleTables(temp.resolve("tables"));
    for (int i = 0; i < ROWS; i++) {
      tables.document("d" + i, "八億美元" + i, 4);
    }
    return tables;
  }
}
