package org.tradefacts.workbook;

/** What the format and the programs that read it allow. */
final class Limits {

  /** Rows of a sheet. */
  static final int ROWS = 1_048_576;

  /** Rows of a sheet that can hold data: the header and the note at the end take one each. */
  static final int DATA_ROWS = ROWS - 2;

  /** UTF-16 units of a cell. */
  static final int CELL = 32_767;

  /** Links of a sheet. */
  static final int LINKS = 65_530;

  /** Characters of a link's address. */
  static final int ADDRESS = 2_079;

  /** Digits that a number keeps. */
  static final int DIGITS = 15;

  private Limits() {}
}
