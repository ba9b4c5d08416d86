package org.tradefacts.text;

/**
 * Where a table cell stands. Numbers count from 1; {@link #NONE} stands for "not in a table".
 *
 * @param table number of the table in the article
 * @param row row in the table, header rows included
 * @param column column in the row
 * @param header whether the cell belongs to a header row
 */
public record Cell(int table, int row, int column, boolean header) {

  /** The sentence is not a table cell. */
  public static final Cell NONE = new Cell(0, 0, 0, false);
}
