package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradefacts.table.Format;
import org.tradefacts.table.RejectsTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.table.WriterOptions;

/** Puts the finished tables together from the parts, in the order of the splits. */
final class Assembly {

  private final Settings settings;
  private final Staging staging;
  private final WriterOptions options;

  Assembly(Settings settings, Staging staging) {
    this.settings = settings;
    this.staging = staging;
    this.options = new WriterOptions(settings.csvBom());
  }

  /**
   * Writes all tables to the staging folder's {@code ready}.
   *
   * @param manifests in the order of the splits
   * @param rejects sorted
   * @return rows a table
   */
  Map<String, Long> assemble(List<PartManifest> manifests, List<Reject> rejects)
      throws IOException {
    List<PartManifest.Part> parts = new ArrayList<>();
    manifests.forEach(manifest -> parts.addAll(manifest.parts()));
    parts.addAll(rejectsPart(rejects));
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : Tables.all()) {
      long count = 0;
      for (Format format : settings.formats()) {
        List<PartManifest.Part> own =
            parts.stream()
                .filter(p -> p.table().equals(table.name()))
                .filter(p -> p.format().equals(format.extension()))
                .toList();
        put(table, format, own);
        count = own.stream().mapToLong(PartManifest.Part::rows).sum();
      }
      rows.put(table.name(), count);
    }
    return rows;
  }

  private List<PartManifest.Part> rejectsPart(List<Reject> rejects) throws IOException {
    try (TablePart part =
        TablePart.open(Tables.REJECTS, staging.parts(), "run", settings.formats(), options)) {
      Row row = new Row(Tables.REJECTS);
      for (Reject reject : rejects) {
        row.clear();
        row.set(RejectsTable.SOURCE_FILE, reject.sourceFile());
        row.set(RejectsTable.STAGE, reject.stage().code());
        row.set(RejectsTable.SEVERITY, reject.severity().code());
        row.set(RejectsTable.REASON, reject.reason());
        if (reject.bytes() > 0) {
          row.setLong(RejectsTable.BYTES, reject.bytes());
        }
        part.write(row);
      }
      return part.finish();
    }
  }

  private void put(Table table, Format format, List<PartManifest.Part> parts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (PartManifest.Part part : parts) {
      files.add(staging.parts().resolve(part.file()));
    }
    if (settings.shards()) {
      Path folder = Files.createDirectories(staging.ready().resolve(table.name()));
      for (int i = 0; i < files.size(); i++) {
        String name = String.format(Locale.ROOT, "part-%05d.%s", i, format.extension());
        Files.move(files.get(i), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    } else {
      Path target = staging.ready().resolve(table.name() + "." + format.extension());
      format.join(table, files, target, options);
    }
  }
}
