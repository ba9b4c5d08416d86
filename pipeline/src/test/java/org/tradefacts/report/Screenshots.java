package org.tradefacts.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pictures of the docs: {@code Screenshots REPORT FOLDER}, of the report on the seed article.
 */
public final class Screenshots {

  private static final String SEED = "000_d8b6a6fc2e707d74";

  private Screenshots() {}

  /** Takes them. */
  public static void main(String[] args) throws IOException {
    Path report = Path.of(args[0]).toAbsolutePath();
    Path folder = Path.of(args[1]);
    Path program = Browser.program().orElseThrow(() -> new IOException("there is no Chromium"));
    try (Browser browser = Browser.open(program)) {
      for (boolean dark : new boolean[] {false, true}) {
        String end = dark ? "-dark.png" : ".png";
        take(browser, report, "#overview", 920, dark, folder.resolve("report-overview" + end));
        take(browser, report, "#charts", 1490, dark, folder.resolve("report-charts" + end));
        take(
            browser,
            report,
            "#figure/" + SEED + "/5",
            920,
            dark,
            folder.resolve("report-figures" + end));
        take(
            browser,
            report,
            "#article/" + SEED + "/139",
            740,
            dark,
            folder.resolve("report-article" + end));
      }
    }
  }

  private static void take(
      Browser browser, Path report, String place, int height, boolean dark, Path picture)
      throws IOException {
    browser.show(1280, height, dark);
    browser.visit(report, place);
    Files.write(picture, browser.picture());
  }
}
