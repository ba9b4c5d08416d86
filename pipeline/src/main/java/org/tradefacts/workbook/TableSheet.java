package org.tradefacts.workbook;

import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tradefacts.table.Column;
import org.tradefacts.table.CsvFiles;
import org.tradefacts.table.CsvRows;
import org.tradefacts.table.Table;

/**
 * The sheet of one table: a header that stays and filters, the rows, and a note when rows are cut.
 */
final class TableSheet {

  /** Rows that are kept before they are written. */
  private static final int BLOCK = 256;

  private final Table table;
  private final Origin origin;
  private final Column[] columns;
  private final Worksheet sheet;
  private final Cells cells;
  private int links;
  private long cutCells;

  /**
   * What came of a table.
   *
   * @param table the table
   * @param rows its rows
   * @param shown rows of it in the sheet
   * @param cutCells texts that were too long for their cells
   */
  record Result(Table table, long rows, long shown, long cutCells) {}

  TableSheet(Workbook workbook, Table table, Origin origin) {
    this.table = table;
    this.origin = origin;
    this.columns = table.columns().toArray(new Column[0]);
    this.sheet = workbook.newWorksheet(table.name());
    this.cells = new Cells(sheet);
  }

  /** Writes the sheet whole. */
  Result write(CsvFiles files, long rows, long limit) throws IOException {
    header(Math.min(rows, limit));
    int shown = 0;
    try (CsvRows in = files.open(table, table.columns())) {
      while (shown < limit && in.next()) {
        shown++;
        row(shown, in);
        if (shown % BLOCK == 0) {
          sheet.flush();
        }
      }
    }
    if (shown < rows) {
      note(shown, rows);
    }
    sheet.finish();
    return new Result(table, rows, shown, cutCells);
  }

  private void header(long shown) {
    for (Column column : columns) {
      cells.text(0, column.index(), column.name());
      sheet.width(column.index(), Layout.width(column));
    }
    sheet.range(0, 0, 0, columns.length - 1).style().bold().fillColor(Color.GRAY2).set();
    sheet.freezePane(0, 1);
    printed();
    sheet.setAutoFilter(0, 0, (int) shown, columns.length - 1);
  }

  /** On paper all columns stand on one page, and the header on each. */
  private void printed() {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  private void row(int row, CsvRows in) {
    for (Column column : columns) {
      if (in.has(column)) {
        cell(row, column, in);
      }
    }
  }

  private void cell(int row, Column column, CsvRows in) {
    String text = in.text(column);
    int at = column.index();
    switch (column.type()) {
      case INT32, INT64 -> integer(row, column, text);
      case DOUBLE -> cells.decimal(row, at, text);
      case BOOLEAN -> cells.truth(row, at, text.equals("true"));
      case DATE -> cells.day(row, at, text);
      case STRING, STRING_LIST, INT32_LIST -> text(row, column, text, in.bytes(column));
    }
  }

  private void integer(int row, Column column, String text) {
    if (column.name().equals("bytes") || column.name().equals("characters")) {
      cells.count(row, column.index(), Long.parseLong(text));
    } else {
      cells.integer(row, column.index(), Long.parseLong(text));
    }
  }

  private void text(int row, Column column, String text, long bytes) {
    int at = column.index();
    if (text.isEmpty()) {
      cutCells++;
      cells.text(
          row,
          at,
          String.format(Locale.ROOT, "[left out: %,d bytes; the other files have all]", bytes));
    } else if (CellText.isLong(text)) {
      cutCells++;
      cells.text(row, at, CellText.cut(text));
    } else if (Layout.isLink(column) && links < Limits.LINKS && CellLink.isFit(text)) {
      links++;
      sheet.hyperlink(row, at, new CellLink(text, text));
      sheet.style(row, at).fontColor(Color.BLUE_GRAY).underlined().set();
    } else if (Layout.isCode(column)) {
      cells.code(row, at, text);
    } else {
      cells.text(row, at, text);
    }
  }

  private void note(int shown, long rows) {
    cells.text(
        shown + 1,
        0,
        String.format(
            Locale.ROOT,
            "Cut here: %,d of %,d rows. All of them: %s.",
            shown,
            rows,
            origin.filesOf(table)));
    sheet.style(shown + 1, 0).bold().set();
  }
}
