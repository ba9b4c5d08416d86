package org.tradefacts.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;

/** Writes the tables of a run as one workbook. */
public final class TablesWorkbook {

  private static final String TITLE = "Trade figures, dates and citations of Chinese articles";

  /** What an analyst looks at first stands first. */
  private static final List<Table> ORDER =
      List.of(
          Tables.TRADE_FIGURES,
          Tables.DATES,
          Tables.QUANTITIES,
          Tables.CITATIONS,
          Tables.REFERENCES,
          Tables.SENTENCES,
          Tables.DOCUMENTS,
          Tables.LINKS,
          Tables.REJECTS);

  /** Level 2 takes a third less time than the usual one, for a tenth more bytes. */
  private static final int COMPRESSION = 2;

  private final CsvFiles files;
  private final Map<String, Long> rows;
  private final Origin origin;
  private final long limit;

  /**
   * What the workbook is made of.
   *
   * @param files the CSV files of the run
   * @param rows rows by table
   * @param limit rows that a sheet may have at most; 0: as many as the format allows
   */
  public TablesWorkbook(CsvFiles files, Map<String, Long> rows, Origin origin, long limit) {
    this.files = files;
    this.rows = rows;
    this.origin = origin;
    this.limit = limit == 0 ? Limits.DATA_ROWS : Math.min(limit, Limits.DATA_ROWS);
  }

  /**
   * Writes the file.
   *
   * @param scratch a file that is written and deleted on the way
   */
  public void write(Path target, Path scratch) throws IOException {
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(scratch), 1 << 16);
          Workbook workbook = new Workbook(out, "tradefacts", null)) {
        workbook.setCompressionLevel(COMPRESSION);
        fill(workbook);
      }
      FixedZip.copy(scratch, target, TITLE);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  private void fill(Workbook workbook) throws IOException {
    AboutSheet about = new AboutSheet(workbook);
    List<TableSheet.Result> results = new ArrayList<>();
    for (Table table : ORDER) {
      String name = table.name();
      results.add(new TableSheet(workbook, table, origin).write(files, rows.get(name), limit));
    }
    about.write(TITLE, origin, results);
  }
}
