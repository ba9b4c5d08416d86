package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.DataFile;
import org.tradefacts.table.DataPackage;
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
    this.options = settings.writer();
  }

  /**
   * What was put together.
   *
   * @param rows rows a table
   * @param guardedCells texts in the CSV tables that got a mark before them
   */
  record Result(Map<String, Long> rows, long guardedCells) {}

  /**
   * Writes all tables and their description to the staging folder's {@code ready}.
   *
   * @param manifests in the order of the splits
   * @param rejects sorted
   */
  Result assemble(List<PartManifest> manifests, List<Reject> rejects) throws IOException {
    List<PartManifest.Part> parts = new ArrayList<>();
    manifests.forEach(manifest -> parts.addAll(manifest.parts()));
    parts.addAll(rejectsPart(rejects));
    Map<String, Long> rows = rows(parts);
    List<Callable<Optional<DataFile>>> tasks =
        new Products(settings, staging).tasks(manifests, rejects, csvFiles(parts), rows);
    if (settings.shards()) {
      // The products read parts that are moved away then.
      all(tasks);
      tasks.clear();
    }
    for (Table table : Tables.all()) {
      for (Format format : settings.formats()) {
        List<PartManifest.Part> own = of(parts, table, format);
        tasks.add(() -> Optional.of(file(table, format, own)));
      }
    }
    DataPackage.write(
        staging.ready().resolve(OutputNames.DATA_PACKAGE),
        Version.NUMBER,
        settings.provenance(),
        all(tasks));
    return new Result(rows, guardedCells(parts));
  }

  /** Makes the products and the files on all processors, and returns the files. */
  private static List<DataFile> all(List<Callable<Optional<DataFile>>> tasks) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<DataFile> files = new ArrayList<>();
      for (Future<Optional<DataFile>> done : workers.invokeAll(tasks)) {
        done.get().ifPresent(files::add);
      }
      return files;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the tables were put together");
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<PartManifest.Part> of(
      List<PartManifest.Part> parts, Table table, Format format) {
    return parts.stream()
        .filter(p -> p.table().equals(table.name()))
        .filter(p -> p.format().equals(format.extension()))
        .toList();
  }

  private Map<String, Long> rows(List<PartManifest.Part> parts) {
    Format counted = settings.formats().get(0);
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : Tables.all()) {
      rows.put(
          table.name(),
          of(parts, table, counted).stream().mapToLong(PartManifest.Part::rows).sum());
    }
    return rows;
  }

  private long guardedCells(List<PartManifest.Part> parts) {
    return settings.formats().contains(Format.CSV)
        ? parts.stream().mapToLong(PartManifest.Part::guarded).sum()
        : 0;
  }

  /** The CSV parts; none when nothing but other formats is written. */
  private CsvFiles csvFiles(List<PartManifest.Part> parts) {
    Map<String, List<Path>> files = new LinkedHashMap<>();
    for (Table table : Tables.all()) {
      files.put(
          table.name(),
          of(parts, table, Format.CSV).stream()
              .map(part -> staging.parts().resolve(part.file()))
              .toList());
    }
    return new CsvFiles(files, options.csvFormulaGuard());
  }

  private List<PartManifest.Part> rejectsPart(List<Reject> rejects) throws IOException {
    try (TablePart part =
        TablePart.open(Tables.REJECTS, staging.parts(), "run", settings.partFormats(), options)) {
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

  private DataFile file(Table table, Format format, List<PartManifest.Part> parts)
      throws IOException {
    return settings.shards() ? keep(table, format, parts) : join(table, format, parts);
  }

  private DataFile join(Table table, Format format, List<PartManifest.Part> parts)
      throws IOException {
    List<Path> files = parts.stream().map(part -> staging.parts().resolve(part.file())).toList();
    String name = table.name() + "." + format.extension();
    OutputStream file = Files.newOutputStream(staging.ready().resolve(name));
    try (HashingStream out = new HashingStream(file)) {
      format.join(table, files, out, options);
      return new DataFile(table, format, List.of(name), out.count(), out.sha256());
    }
  }

  private DataFile keep(Table table, Format format, List<PartManifest.Part> parts)
      throws IOException {
    Files.createDirectories(staging.ready().resolve(table.name()));
    List<String> names = new ArrayList<>();
    long bytes = 0;
    String hash = parts.size() == 1 ? hash(parts.get(0)) : "";
    for (PartManifest.Part part : parts) {
      String name =
          String.format(
              Locale.ROOT, "%s/part-%05d.%s", table.name(), names.size(), format.extension());
      Files.move(
          staging.parts().resolve(part.file()),
          staging.ready().resolve(name),
          StandardCopyOption.ATOMIC_MOVE);
      names.add(name);
      bytes += part.bytes();
    }
    return new DataFile(table, format, names, bytes, hash);
  }

  private String hash(PartManifest.Part part) throws IOException {
    try (HashingStream bytes = new HashingStream(OutputStream.nullOutputStream())) {
      Files.copy(staging.parts().resolve(part.file()), bytes);
      return bytes.sha256();
    }
  }
}
