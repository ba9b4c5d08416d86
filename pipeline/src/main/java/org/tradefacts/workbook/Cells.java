package org.tradefacts.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** Puts values into cells: numbers as numbers, days as days, everything else as text. */
final class Cells {

  private static final String DAY = "yyyy-mm-dd";
  private static final String TEXT = "@";

  /** For LibreOffice, where a truth value is a number. */
  private static final String TRUTH = "\"true\";\"true\";\"false\"";

  private static final String WHOLE = "#,##0";

  /** Formats of numbers by their decimals; with more, the program chooses. */
  private static final List<String> DECIMALS =
      List.of(WHOLE, "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000");

  /** Before it the format's days differ from those of the calendar: it has a 1900-02-29. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final int DAY_LENGTH = 10;

  /** Days from the format's day 0 to 1970-01-01. */
  private static final long EPOCH = 25_569;

  private final Worksheet sheet;

  Cells(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A text that fits; never a formula, whatever it begins with. */
  void text(int row, int column, String text) {
    String escaped = CellText.escaped(text);
    if (CellText.hasOuterSpace(text)) {
      sheet.inlineString(row, column, RichText.builder().run(escaped).end().build());
    } else {
      sheet.inlineString(row, column, escaped);
    }
  }

  /** A text that stays text when it is edited: an EDTF, a code. */
  void code(int row, int column, String text) {
    text(row, column, text);
    sheet.style(row, column).format(TEXT).set();
  }

  /** A whole number that counts or points: no separators. */
  void integer(int row, int column, long number) {
    sheet.value(row, column, (Number) number);
  }

  /** A whole number to read. */
  void count(int row, int column, long number) {
    sheet.value(row, column, (Number) number);
    sheet.style(row, column).format(WHOLE).set();
  }

  /** A truth value. */
  void truth(int row, int column, boolean value) {
    sheet.value(row, column, (Boolean) value);
    sheet.style(row, column).format(TRUTH).set();
  }

  /** A number, given as CSV has it; text when the format would lose digits of it. */
  void decimal(int row, int column, String number) {
    BigDecimal value = new BigDecimal(number);
    if (value.stripTrailingZeros().precision() > Limits.DIGITS) {
      code(row, column, number);
      return;
    }
    sheet.value(row, column, value);
    if (value.scale() < DECIMALS.size()) {
      sheet.style(row, column).format(DECIMALS.get(Math.max(0, value.scale()))).set();
    }
  }

  /** A day, given as CSV has it; text when the format has no such day. */
  void day(int row, int column, String day) {
    if (day.length() == DAY_LENGTH && day.charAt(0) != '-') {
      LocalDate date = LocalDate.parse(day);
      if (!date.isBefore(FIRST_DAY)) {
        sheet.value(row, column, (Number) (date.toEpochDay() + EPOCH));
        sheet.style(row, column).format(DAY).set();
        return;
      }
    }
    code(row, column, day);
  }
}
