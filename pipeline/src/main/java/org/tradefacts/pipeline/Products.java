package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tradefacts.report.Budget;
import org.tradefacts.report.Report;
import org.tradefacts.table.CslReferences;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.Format;
import org.tradefacts.workbook.Origin;
import org.tradefacts.workbook.TablesWorkbook;

/** Makes the products from the CSV parts, which are moved away when the tables stay in shards. */
final class Products {

  private final Settings settings;
  private final Staging staging;
  private final Stopwatch stopwatch;

  Products(Settings settings, Staging staging, Stopwatch stopwatch) {
    this.settings = settings;
    this.staging = staging;
    this.stopwatch = stopwatch;
  }

  void make(
      List<PartManifest> manifests, List<Reject> rejects, CsvFiles files, Map<String, Long> rows)
      throws IOException {
    for (Product product : settings.products()) {
      Path target = staging.ready().resolve(product.file());
      switch (product) {
        case REPORT -> {
          Files.createDirectory(target);
          new Report(files, rows, Version.NUMBER, Budget.DEFAULT)
              .write(target.resolve("index.html"));
        }
        case WORKBOOK ->
            new TablesWorkbook(files, rows, origin(manifests, rejects), settings.workbookRows())
                .write(target, staging.folder().resolve("workbook.tmp"));
        case REFERENCES -> CslReferences.write(files, target);
      }
      stopwatch.end(product.option());
    }
  }

  private Origin origin(List<PartManifest> manifests, List<Reject> rejects) {
    long skipped = rejects.stream().filter(r -> r.severity() == Reject.Severity.SKIPPED).count();
    return new Origin(
        Version.NUMBER,
        corpus(settings.input()),
        manifests.stream().mapToLong(PartManifest::bytes).sum(),
        skipped,
        rejects.size() - skipped,
        settings.formats().stream().map(Format::extension).toList());
  }

  /** The last part of the input's path: the rest of it is of no use on another machine. */
  private static String corpus(String input) {
    return Objects.toString(Path.of(input).getFileName(), input);
  }
}
