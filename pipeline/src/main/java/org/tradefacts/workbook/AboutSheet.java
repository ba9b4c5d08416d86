package org.tradefacts.workbook;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tradefacts.table.Column;
import org.tradefacts.table.ColumnType;
import org.tradefacts.table.Table;

/** The first sheet: what the file is, what is in it and what each column means. */
final class AboutSheet {

  private static final int[] WIDTHS = {24, 24, 14, 70, 30, 44};

  /** Height of a line in points: not every program makes a row as high as its wrapped text. */
  private static final double LINE = 14;

  private final Worksheet sheet;
  private final Cells cells;
  private int row;

  AboutSheet(Workbook workbook) {
    this.sheet = workbook.newWorksheet("about");
    this.cells = new Cells(sheet);
  }

  void write(String title, Origin origin, List<TableSheet.Result> tables) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i, WIDTHS[i]);
    }
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    cells.text(row, 0, title);
    sheet.style(row, 0).bold().fontSize(16).set();
    row += 2;
    facts(origin, tables);
    sheets(origin, tables);
    reading();
    for (TableSheet.Result result : tables) {
      columns(result.table());
    }
  }

  private void facts(Origin origin, List<TableSheet.Result> tables) {
    fact("program", "tradefacts " + origin.version());
    fact("corpus", origin.input());
    for (TableSheet.Result result : tables) {
      if (result.table().name().equals("documents")) {
        count("articles", result.rows());
      }
    }
    count("source bytes", origin.bytes());
    count("inputs skipped", origin.skipped());
    count("inputs repaired", origin.repaired());
    fact("run", "run.json beside this file says when and how it was made");
    row++;
  }

  private void fact(String name, String value) {
    cells.text(row, 0, name);
    cells.text(row++, 1, value);
  }

  private void count(String name, long value) {
    cells.text(row, 0, name);
    cells.count(row, 1, value);
    sheet.style(row++, 1).horizontalAlignment("left").set();
  }

  private void sheets(Origin origin, List<TableSheet.Result> tables) {
    head("sheet", "rows in all", "rows here", "what one row is", "left out");
    for (TableSheet.Result result : tables) {
      String name = result.table().name();
      sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
      sheet.style(row, 0).fontColor(Color.BLUE_GRAY).underlined().set();
      cells.count(row, 1, result.rows());
      sheet.style(row, 1).horizontalAlignment("left").set();
      cells.count(row, 2, result.shown());
      sheet.style(row, 2).horizontalAlignment("left").set();
      cells.text(row, 3, result.table().title());
      String leftOut = leftOut(result, origin);
      if (!leftOut.isEmpty()) {
        cells.text(row, 4, leftOut);
      }
      row++;
    }
    row++;
  }

  private static String leftOut(TableSheet.Result result, Origin origin) {
    StringBuilder text = new StringBuilder();
    if (result.shown() < result.rows()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%,d rows; all: %s. ",
              result.rows() - result.shown(),
              origin.filesOf(result.table())));
    }
    if (result.cutCells() > 0) {
      text.append(String.format(Locale.ROOT, "%,d cells are cut.", result.cutCells()));
    }
    return text.toString().strip();
  }

  private void reading() {
    for (String line :
        List.of(
            "An empty cell: unknown, or not applicable.",
            "Dates are EDTF (ISO 8601-2), kept as text; days from 1900-03-01 on are days, earlier"
                + " ones text, since spreadsheets have none.",
            "Numbers with more than 15 digits are text, so that no digit is lost. Elements of lists"
                + " are joined by |.",
            "Each figure has its sentence in its own row; document_id and sentence_no lead to the"
                + " other sheets. Offsets count characters from 0, the end excluded.")) {
      cells.text(row++, 0, line);
    }
    row++;
  }

  private void columns(Table table) {
    cells.text(row, 0, table.name());
    sheet.style(row, 0).bold().fontSize(13).set();
    row++;
    cells.text(row++, 0, table.description().replace("`", ""));
    head("", "column", "type", "meaning", "example", "values");
    for (Column column : table.columns()) {
      cells.text(row, 1, column.name());
      cells.text(row, 2, type(column.type()));
      cells.text(row, 3, column.description().replace("`", ""));
      cells.code(row, 4, column.example());
      String values = String.join(", ", column.values());
      cells.text(row, 5, values);
      int lines = Math.max(lines(column.description(), 3), lines(values, 5));
      sheet.rowHeight(row, LINE * Math.max(lines, lines(column.example(), 4)));
      sheet
          .range(row, 0, row, WIDTHS.length - 1)
          .style()
          .wrapText(true)
          .verticalAlignment("top")
          .set();
      row++;
    }
    row++;
  }

  /** Lines that a text takes in a column, a word that would be cut standing on the next. */
  private static int lines(String text, int column) {
    return 1 + Layout.columns(text) * 10 / (WIDTHS[column] * 9);
  }

  private void head(String... names) {
    for (int i = 0; i < names.length; i++) {
      cells.text(row, i, names[i]);
    }
    sheet.range(row, 0, row, WIDTHS.length - 1).style().bold().fillColor(Color.GRAY2).set();
    row++;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case INT32, INT64 -> "whole number";
      case DOUBLE -> "number";
      case BOOLEAN -> "true or false";
      case DATE -> "day";
      case STRING_LIST, INT32_LIST -> "list";
    };
  }
}
