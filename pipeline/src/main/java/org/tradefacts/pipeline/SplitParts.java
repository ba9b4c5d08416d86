package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tradefacts.table.Format;
import org.tradefacts.table.Row;
import org.tradefacts.table.WriterOptions;

/**
 * The parts of all tables that one attempt at a split writes. The attempt's random name keeps
 * attempts apart; it never reaches the output.
 */
final class SplitParts implements AutoCloseable {

  private final List<Target> targets = new ArrayList<>();

  private record Target(RowMapping mapping, Row row, TablePart part) {}

  private SplitParts() {}

  static SplitParts open(Path folder, int split, List<Format> formats, WriterOptions options)
      throws IOException {
    String attempt = String.format(Locale.ROOT, "%08d-%s", split, UUID.randomUUID());
    SplitParts parts = new SplitParts();
    try {
      for (RowMapping mapping : RowMapping.ALL) {
        parts.targets.add(
            new Target(
                mapping,
                new Row(mapping.table()),
                TablePart.open(mapping.table(), folder, attempt, formats, options)));
      }
    } catch (IOException e) {
      parts.close();
      throw e;
    }
    return parts;
  }

  /** Writes the rows of a document to all tables. */
  void write(Document document) throws IOException {
    for (Target target : targets) {
      target.mapping().write(document, target.row(), target.part());
    }
  }

  /** Completes the parts and tells what is in them. */
  List<PartManifest.Part> finish() throws IOException {
    List<PartManifest.Part> parts = new ArrayList<>();
    for (Target target : targets) {
      parts.addAll(target.part().finish());
    }
    return parts;
  }

  @Override
  public void close() throws IOException {
    for (Target target : targets) {
      target.part().close();
    }
  }
}
