package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradefacts.report.Attacks;
import org.tradefacts.report.Browser;

/** The report of the seed article and of hostile ones, in a real browser. */
class ReportInBrowserTest {

  private static final String SEED = "000_d8b6a6fc2e707d74";

  /** An article that holds a text wherever an article can. */
  private static final String ANYWHERE =
      """
      **ATTACK**（ATTACK）是ATTACK。ATTACK

      ## ATTACK

      1993年，ATTACK與[ATTACK](../Page/ATTACK "ATTACK")貿易額為8.99億美元\\[1\\]，ATTACK增長10%，出口ATTACK100噸。

      [ATTACK](ATTACK) ![ATTACK](ATTACK "ATTACK") <ATTACK> `ATTACK` $$ATTACK$$ -{ATTACK}-

      - ATTACK

      | ATTACK | 2001年 |
      | --- | --- |
      | ATTACK | 5億美元 |

      [Category:ATTACK](Category:ATTACK "wikilink")

      1.  [ATTACK](ATTACK)，ATTACK，2008年6月18日，[存檔](https://web.archive.org/web/2010/ATTACK)
      2.  ATTACK
      3.  ATTACK.[ATTACK](http://example.org/ATTACK).ATTACK.2009年.ISBN ATTACK.doi:10.1000/ATTACK
      """;

  @TempDir private static Path temp;

  private static Browser browser;
  private static Path seed;
  private static Path hostile;

  @BeforeAll
  static void makeReports() throws IOException {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium here: apt-get install chromium");
    browser = Browser.open(program.get());
    browser.beforeEachPage(Attacks.TRAP);
    browser.show(1280, 900, false);
    seed = report(Path.of("../seeds"), "seed");
    hostile = report(hostileArticles(), "hostile");
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forget() {
    browser.complaints().clear();
    browser.requests().clear();
  }

  @Test
  void opensQuietlyAndAsksForNothing() throws IOException {
    browser.visit(seed, "");
    assertEquals("中朝關係", browser.text("h1"));
    assertEquals("14", browser.text("a.tile[href='#figures'] .big"));
    for (String view : List.of("charts", "figures", "articles", "overview")) {
      browser.click("#nav a[href='#" + view + "']");
      assertEquals("page", browser.attribute("#nav a[href='#" + view + "']", "aria-current"));
    }
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.requests());
  }

  @Test
  void searchesFiltersAndSorts() throws IOException {
    browser.visit(seed, "#figures");
    assertEquals(14, browser.count("tr.line"));
    browser.click("#search");
    browser.type("煤炭");
    assertEquals(5, browser.count("tr.line"));
    assertEquals("5 of 14 figures", browser.text("#found"));
    browser.evaluate(
        "(() => { const s = [...document.querySelectorAll('select')]"
            + ".find(s => [...s.options].some(o => o.value === 'import'));"
            + " s.value = 'import'; s.dispatchEvent(new Event('change')); })()");
    assertEquals(2, browser.count("tr.line"));
    browser.click("form button");
    assertEquals(14, browser.count("tr.line"));
    browser.click("th[data-column=value] button");
    assertEquals("descending", browser.attribute("th[data-column=value]", "aria-sort"));
    assertEquals(
        "≈ 90 %|70 %|25 %|+13 %|+10.4 %|≈ −60 %|USD 6.5 billion|USD 2.681 billion|USD 899 million"
            + "|≤ USD 400.9 million|USD 370 million|18.6 million t|≤ 7.5 million t|CNY 8 trillion",
        values());
    browser.click("th[data-column=value] button");
    assertEquals("ascending", browser.attribute("th[data-column=value]", "aria-sort"));
    assertTrue(values().startsWith("≈ −60 %|+10.4 %|+13 %|25 %|70 %|≈ 90 %|USD 370"), values());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void bothScriptsAndGoodsCodesAreSearchedAndAnEmptyTableSaysWhatToTry() throws IOException {
    browser.visit(seed, "#figures");
    for (String query : List.of("朝鮮 出口", "朝鲜 出口", "朝鲜 出口 HS27", "北韩 出口 ＨＳ２７")) {
      search(query);
      assertEquals(query.startsWith("北") ? 0 : 3, browser.count("tr.line"), query);
    }
    search("韓聯社");
    assertEquals(2, browser.count("tr.line"));
    search("韩联社");
    assertEquals(2, browser.count("tr.line"));
    search("<b>coal");
    assertEquals(0, browser.count("tr.line"));
    assertTrue(
        browser.text("#found").startsWith("No figure matches “<b>coal”. Try"),
        browser.text("#found"));
    assertTrue(browser.text("#found").contains("煤炭"), browser.text("#found"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aMarkOfAChartLeadsToItsSentence() throws IOException {
    browser.visit(seed, "#charts");
    String mark = "svg a[href$='/5']";
    browser.pointAt(mark + " path");
    assertTrue(browser.text("#tip").startsWith("USD 2.681 billion"), browser.text("#tip"));
    browser.click(mark + " path");
    assertEquals("#figure/" + SEED + "/5", browser.evaluate("location.hash").asText());
    assertEquals("26.81億美元", browser.text("mark.span"));
    assertTrue(browser.text("blockquote").contains("2009年"), browser.text("blockquote"));
    assertEquals("true", browser.attribute("tr.opened button", "aria-expanded"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void chartsOfOnePairAndAClearedTable() throws IOException {
    browser.visit(seed, "#charts");
    browser.evaluate(
        "(() => { const s = document.querySelector('.filters select'); s.value = 'PRK>CHN';"
            + " s.dispatchEvent(new Event('change')); })()");
    assertEquals(0, browser.count("svg a[href$='/5']"));
    assertEquals("SELECT", browser.evaluate("document.activeElement.tagName").asText());
    browser.click("svg a[href$='/8'] path");
    assertEquals("25%", browser.text("mark.span"));
    browser.click("form button");
    browser.await("location.hash === '#figures'");
    assertEquals(0, browser.count("mark.span"));
    assertEquals(14, browser.count("tr.line"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theKeyboardDoesTheSame() throws IOException {
    browser.visit(seed, "#charts");
    browser.evaluate("document.querySelector(\"svg a[href$='/5']\").focus()");
    browser.press("Enter", 13);
    assertEquals("26.81億美元", browser.text("mark.span"));
    browser.evaluate("document.querySelector('tr.opened button').focus()");
    browser.press("Enter", 13);
    assertEquals(0, browser.count("mark.span"));
    assertEquals("false", browser.evaluate("document.activeElement.ariaExpanded").asText());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void theArticleIsItsSentencesWithMarksInTheirPlace() throws IOException {
    browser.visit(seed, "#article/" + SEED + "/139");
    assertEquals("s139", browser.evaluate("document.querySelector('.here').id").asText());
    assertEquals(14, browser.count(".text .m.figure"));
    assertEquals(127, browser.count(".text .m.date"));
    assertEquals(34, browser.count(".text .m.quantity"));
    assertEquals(149, browser.count(".text .m.citation"));
    String wrong =
        """
        (() => {
          const rows = JSON.parse(document.getElementById("data").textContent);
          const cell = (table, name, i) => {
            const column = rows[table].columns[name];
            return column.texts ? column.texts[column.rows[i]] : column.rows[i];
          };
          const bad = [];
          for (let i = 0; i < rows.sentences.size; i++) {
            const copy = document.getElementById("s" + cell("sentences", "sentence_no", i)).cloneNode(true);
            copy.querySelectorAll(".citation").forEach(node => node.remove());
            if (copy.textContent !== cell("sentences", "text", i)) bad.push(copy.textContent);
          }
          const marks = [...document.querySelectorAll(".text .m.date")].map(node => {
            const copy = node.cloneNode(true);
            copy.querySelectorAll(".citation").forEach(inner => inner.remove());
            return copy.textContent;
          });
          for (let i = 0; i < rows.dates.size; i++) {
            if (marks[i] !== cell("dates", "text", i)) bad.push(marks[i]);
          }
          return bad.join("; ");
        })()
        """;
    assertEquals("", browser.evaluate(wrong).asText());
    browser.pointAt("#s139 .m.date");
    assertTrue(browser.text("#tip").contains("1992"), browser.text("#tip"));
    browser.click("#s139 .m.date");
    assertTrue(browser.text("#picked").contains("explicit"), browser.text("#picked"));
    browser.pointAt("#s139 .m.figure");
    assertTrue(
        browser.text("#tip").startsWith("USD 899 million\ntrade\nChina"), browser.text("#tip"));
    browser.click("#s139 .m.figure");
    assertEquals("8.99億美元", browser.text("mark.span"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aDecadeListsItsDatesAndTheyLeadToTheirSentences() throws IOException {
    browser.visit(seed, "#charts");
    browser.click("svg [role=button][aria-label='1930s: 1 date'] text");
    assertEquals("1930至1940年代", browser.text(".chips a"));
    browser.click(".chips a");
    assertTrue(browser.text(".here").contains("1930至1940年代"), browser.text(".here"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aMarkerLeadsToItsEntryAndTheClaimBack() throws IOException {
    browser.visit(seed, "#articles");
    browser.click(".m.citation[href$='/4']");
    assertEquals("r4", browser.evaluate("document.querySelector('.here').id").asText());
    assertEquals("noopener noreferrer", browser.attribute("#r4 a[href^='http']", "rel"));
    browser.click("#r4 .claims a");
    assertEquals("s5", browser.evaluate("document.querySelector('.here').id").asText());
  }

  @Test
  void hostileTextStaysText() throws IOException {
    browser.visit(hostile, "");
    for (String view : List.of("charts", "figures", "articles", "overview", "figures")) {
      browser.go(view);
    }
    browser.evaluate("document.querySelectorAll('tr.line button').forEach(b => b.click())");
    browser.await("document.querySelectorAll('tr.detail').length > 0");
    assertTrue(
        browser.evaluate("document.querySelector('#rows').textContent").asText().contains("<img"));
    browser.go("articles");
    assertTrue(browser.text("article").contains("<script>hit()</script>"), browser.text("article"));
    List<String> views = new ArrayList<>(List.of("overview", "charts", "figures", "articles"));
    for (int i = 0; i < Attacks.all().size(); i++) {
      views.add("article/attack" + i);
    }
    for (String view : views) {
      browser.go(view);
      if (!view.startsWith("article/") || view.endsWith("0")) {
        Attacks.tryEverything(browser);
      }
      assertEquals("", Attacks.dangers(browser), view);
    }
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.requests());
  }

  /** Even a hole in the page's script would let nothing act. */
  @Test
  void thePolicyHolds() throws IOException {
    browser.visit(hostile, "");
    browser.evaluate(
        "(() => { const s = document.createElement('script'); s.textContent = 'hit()';"
            + " document.body.append(s); const d = document.createElement('div');"
            + " d.innerHTML = '<img src=\"http://127.0.0.1:9/x\" onerror=\"hit()\">';"
            + " document.body.append(d); })()");
    browser.await("true");
    assertEquals(0, browser.evaluate("window.hits").asInt());
    assertTrue(
        browser.complaints().stream().allMatch(c -> c.contains("Content Security Policy")),
        browser.complaints().toString());
    assertTrue(browser.complaints().size() >= 2, browser.complaints().toString());
  }

  private static Path hostileArticles() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("hostile-in"));
    String attacks =
        """
        **<script>hit()</script>**</script><script>hit()</script>`<script>hit()</script>`&lt;script&gt;hit()&lt;/script&gt;

        ## "onmouseover="hit() \\<img src=x onerror=hit()>

        &lt;img src=x onerror=hit()&gt;，1993年中朝貿易額為8.99億美元\\[1\\]，[點](javascript:hit())增長10%&lt;/script&gt;。\u2028\u2029

        - ]]>--><!--${hit()}{{constructor.constructor('hit()')()}} 2001年，100噸\\[2\\]。

        1.  [題目"><script>hit()</script>](javascript:hit())，報&lt;script&gt;hit()&lt;/script&gt;，2008年6月18日
        2.  [題](http://example.org/"onclick="hit())，報，2009年
        """;
    Files.writeString(folder.resolve("a'\"<img src=x onerror=hit()>.md"), attacks);
    List<String> all = Attacks.all();
    for (int i = 0; i < all.size(); i++) {
      String article = ANYWHERE.replace("ATTACK", all.get(i));
      Files.writeString(folder.resolve("attack" + i + ".md"), article);
    }
    Files.writeString(folder.resolve("b&lt;script&gt;hit()&lt;.md"), attacks);
    Files.write(folder.resolve("c<b>.md"), new byte[] {(byte) 0xE4, '<', 'b', '>'});
    return folder;
  }

  private static Path report(Path input, String name) {
    Path output = temp.resolve(name);
    TestRun.of(input, output, "--allowRejects").ends(0);
    return output.resolve("report/index.html");
  }

  private void search(String query) throws IOException {
    browser.evaluate("document.getElementById('search').select()");
    browser.type(query);
  }

  /** The cells of the column of values, from the first row. */
  private String values() throws IOException {
    return browser.texts("tr.line td:nth-child(2)");
  }
}
