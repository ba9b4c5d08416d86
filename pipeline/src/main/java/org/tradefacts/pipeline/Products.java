package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tradefacts.citation.PublisherKind;
import org.tradefacts.report.Budget;
import org.tradefacts.report.Report;
import org.tradefacts.table.CslReferences;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.DataFile;
import org.tradefacts.table.Format;
import org.tradefacts.text.Folding;
import org.tradefacts.workbook.Origin;
import org.tradefacts.workbook.TablesWorkbook;

/** Makes the products from the CSV parts. */
final class Products {

  private final Settings settings;
  private final Staging staging;

  Products(Settings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
  }

  /** What makes each of the products, none of them a file of a table; they may run side by side. */
  List<Callable<Optional<DataFile>>> tasks(
      List<PartManifest> manifests, List<Reject> rejects, CsvFiles files, Map<String, Long> rows) {
    List<Callable<Optional<DataFile>>> tasks = new ArrayList<>();
    for (Product product : settings.products()) {
      Path target = staging.ready().resolve(product.file());
      tasks.add(
          () -> {
            switch (product) {
              case REPORT -> report(files, rows, target);
              case WORKBOOK -> workbook(files, rows, origin(manifests, rejects), target);
              case REFERENCES ->
                  CslReferences.write(files, target, name -> PublisherKind.of(name).cslType());
            }
            return Optional.empty();
          });
    }
    return tasks;
  }

  private static void report(CsvFiles files, Map<String, Long> rows, Path folder)
      throws IOException {
    Files.createDirectory(folder);
    new Report(files, rows, Version.NUMBER, Budget.DEFAULT, c -> Folding.fold((char) c))
        .write(folder.resolve("index.html"));
  }

  private void workbook(CsvFiles files, Map<String, Long> rows, Origin origin, Path file)
      throws IOException {
    new TablesWorkbook(files, rows, origin, settings.workbookRows())
        .write(file, staging.folder().resolve("workbook.tmp"));
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
