package org.tradefacts.workbook;

import java.util.Set;
import org.tradefacts.table.Column;
import org.tradefacts.table.ColumnType;
import org.tradefacts.table.ReferencesTable;

/** How a column looks: its width, and whether its cells are long texts or links. */
final class Layout {

  /** Texts of a sentence or more. */
  private static final Set<String> LONG = Set.of("sentence", "claim", "reason", "title");

  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final int TEXT = 24;

  /** Room for the button of the filter. */
  private static final int BUTTON = 4;

  private static final int DAY = 12;
  private static final int NUMBER = 14;

  private Layout() {}

  /** The width in characters of the standard font. */
  static int width(Column column) {
    int header = column.name().length() + BUTTON;
    return Math.min(WIDEST, Math.max(Math.max(NARROWEST, header), content(column)));
  }

  private static int content(Column column) {
    if (isLong(column)) {
      return WIDEST;
    }
    return switch (column.type()) {
      case DATE -> DAY;
      case DOUBLE -> NUMBER;
      case STRING ->
          Math.max(columns(column.example()) + 2, column.name().equals("text") ? TEXT : 0);
      default -> columns(column.example()) + 2;
    };
  }

  static boolean isLong(Column column) {
    return LONG.contains(column.name());
  }

  static boolean isLink(Column column) {
    return column == ReferencesTable.URL || column == ReferencesTable.ARCHIVE_URL;
  }

  /** Whether the column holds texts that a program could take for a number or a day when edited. */
  static boolean isCode(Column column) {
    return (column.type() == ColumnType.STRING || column.type().isList())
        && !isLong(column)
        && !column.name().equals("text");
  }

  /** How wide a text stands: characters of Chinese take two columns. */
  static int columns(String text) {
    return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
