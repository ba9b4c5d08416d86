package org.tradefacts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.table.Row;
import org.tradefacts.table.TradeFiguresTable;

/** What a chart joins, what it keeps apart, and by which colour a pair is known. */
class ChartsInBrowserTest {

  @TempDir private Path temp;

  private Browser browser;
  private SampleTables tables;
  private int figures;

  @BeforeEach
  void open() throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium here: apt-get install chromium");
    browser = Browser.open(program.get());
    tables = new SampleTables(temp).document("d", "八億美元", 0);
    figures = 1;
  }

  @AfterEach
  void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  /** 3 and 55 of one year may be a contract and its payment: no line leads to either. */
  @Test
  void aLineBreaksWhereAPeriodHasSeveralValues() throws IOException {
    for (int year = 2001; year <= 2009; year++) {
      add(year, year * 1000, row -> {});
    }
    add(2002, 2002000, row -> {});
    add(2005, 3000, row -> {});
    add(2008, 5000, row -> row.setDate(TradeFiguresTable.PERIOD_END, LocalDate.of(2008, 6, 30)));
    visit();
    assertEquals(
        "4 2",
        string(
            "[...document.querySelectorAll('polyline')]"
                + ".map(l => l.getAttribute('points').split(' ').length).join(' ')"));
    assertEquals(12, number("document.querySelectorAll('.chart .mark:not(rect)').length"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void anEqualValueOfThePeriodIsLabelledOnce() throws IOException {
    add(2001, 7_000_000, row -> {});
    add(2004, 9_000_000, row -> {});
    add(2004, 9_000_000, row -> {});
    visit();
    assertEquals(
        "7M 9M",
        string("[...document.querySelectorAll('.label')].map(l => l.textContent).join(' ')"));
  }

  @Test
  void growthOfEachIndicatorHasItsPanelAndLabelsOfTheRestNameTheirs() throws IOException {
    for (int year = 2001; year <= 2002; year++) {
      add(year, 5, growth("gdp"));
      add(year, 6, growth("trade"));
    }
    add(2001, 8, growth("price"));
    add(2003, 9, growth("investment"));
    visit();
    assertEquals(
        "growth of trade: +6 %, +6 %|growth of gdp: +5 %, +5 %"
            + "|growth of other indicators: +8 % price, +9 % investment",
        string(
            "[...document.querySelectorAll('.panels .card')]"
                + ".filter(c => c.querySelector('h2').textContent.startsWith('growth'))"
                + ".map(c => c.querySelector('h2').textContent + ': '"
                + " + [...c.querySelectorAll('.label')].map(l => l.textContent).join(', '))"
                + ".join('|')"));
  }

  @Test
  void aSinglePercentageIsListed() throws IOException {
    add(2001, 5, growth("gdp"));
    add(2002, 5, growth("gdp"));
    add(2001, 8, growth("price"));
    visit();
    assertEquals(
        "growth of gdp",
        string("[...document.querySelectorAll('.panels .card:has(.chart a) h2')][0].textContent"));
    assertEquals(
        "price growthChina – North Korea2001+8 %",
        string(
            "[...document.querySelectorAll('.list tr')].map(r => r.textContent)"
                + ".filter(t => t.includes('growth')).join('|')"));
  }

  @Test
  void aPairHasOneColourInEveryPanelWhoeverReports() throws IOException {
    for (int year = 2001; year <= 2004; year++) {
      add(year, 5, of("trade", "CHN", "KOR"));
      add(year, 6, of("trade", "CHN", "PRK"));
      add(year, 7, of("export", "PRK", "CHN"));
      add(year, 7, of("import", "CHN", "JPN"));
      add(year, 8, of("import", "KOR", "CHN"));
    }
    add(2001, 7, of("export", "CHN", "PRK"));
    visit();
    assertEquals(
        "trade: China – North Korea c0, China – South Korea c1"
            + "|import: China – Japan c2, South Korea – China c1 hollow"
            + "|export: China – North Korea c0, North Korea – China c0 hollow",
        string(
            "[...document.querySelectorAll('.panels .card')]"
                + ".filter(c => c.querySelector('.legend') && c.querySelector('polyline'))"
                + ".map(c => c.querySelector('h2').textContent.split(',')[0] + ': '"
                + " + [...c.querySelectorAll('.legend li')].map(l => l.textContent"
                + " + l.querySelector('path').getAttribute('class').replace('mark', ''))"
                + ".sort().join(', ')).join('|')"));
    assertEquals(List.of(), browser.complaints());
  }

  private void add(int year, double value, Consumer<Row> cells) {
    figures++;
    tables.figure(
        "d",
        figures,
        row -> {
          SampleTables.year(row, year);
          row.setDouble(TradeFiguresTable.VALUE, value);
          cells.accept(row);
        });
  }

  private static Consumer<Row> growth(String indicator) {
    return row -> {
      row.set(TradeFiguresTable.INDICATOR, indicator);
      row.set(TradeFiguresTable.STATISTIC, "growth");
      row.set(TradeFiguresTable.UNIT, "%");
      row.set(TradeFiguresTable.COMMODITY, "");
    };
  }

  private static Consumer<Row> of(String indicator, String reporter, String partner) {
    return row -> {
      row.set(TradeFiguresTable.INDICATOR, indicator);
      row.set(TradeFiguresTable.REPORTER, reporter);
      row.set(TradeFiguresTable.PARTNER, partner);
    };
  }

  private void visit() throws IOException {
    Path report = temp.resolve("index.html");
    Files.writeString(report, tables.report(Budget.DEFAULT));
    browser.visit(report, "#charts");
  }

  private String string(String expression) throws IOException {
    return browser.evaluate(expression).asText();
  }

  private int number(String expression) throws IOException {
    return browser.evaluate(expression).asInt();
  }
}
