package org.tradefacts.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rows that this program wrote as CSV, from one file or from parts in order. Only the wanted
 * columns are decoded, so that a pass over a large table costs little more than reading it; of a
 * cell above {@link #LONGEST_CELL} bytes only the length is kept, so that memory stays bounded.
 */
public final class CsvRows implements Closeable {

  /** The longest cell whose text is given, in bytes of UTF-8. */
  public static final int LONGEST_CELL = 1 << 20;

  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final Table table;
  private final List<Path> files;
  private final boolean[] wanted;
  private final boolean[] guarded;
  private final int[] start;
  private final long[] length;

  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private byte[] row = new byte[BUFFER];
  private int used;
  private int nextFile;
  private InputStream in = InputStream.nullInputStream();

  /**
   * Opens a table.
   *
   * @param files its CSV files in order, each with a header
   * @param wanted the columns whose texts will be asked for
   * @param guarded whether texts are guarded against being taken for formulas
   */
  CsvRows(Table table, List<Path> files, List<Column> wanted, boolean guarded) {
    this.table = table;
    this.files = List.copyOf(files);
    this.wanted = new boolean[table.columns().size()];
    wanted.forEach(column -> this.wanted[column.index()] = true);
    this.guarded = new boolean[this.wanted.length];
    for (Column column : table.columns()) {
      this.guarded[column.index()] = guarded && column.isText();
    }
    this.start = new int[this.wanted.length];
    this.length = new long[this.wanted.length];
  }

  /** Goes to the next row; false when there is none. */
  public boolean next() throws IOException {
    while (!scan()) {
      in.close();
      if (nextFile == files.size()) {
        return false;
      }
      in = Files.newInputStream(files.get(nextFile++));
      scan(); // the header
    }
    return true;
  }

  /** Whether the row has a value in a column. */
  public boolean has(Column column) {
    return length[column.index()] > 0;
  }

  /** Size of the cell in bytes of UTF-8, quotes not counted. */
  public long bytes(Column column) {
    return length[column.index()];
  }

  /**
   * The cell of a wanted column as it stands in CSV, without the mark of the {@link FormulaGuard};
   * empty when it has none or is too long.
   */
  public String text(Column column) {
    int i = column.index();
    if (!wanted[i]) {
      throw new IllegalArgumentException(table + "." + column + " was not asked for");
    }
    if (length[i] > LONGEST_CELL) {
      return "";
    }
    String cell = new String(row, start[i], (int) length[i], UTF_8);
    return guarded[i] ? FormulaGuard.undo(cell) : cell;
  }

  /** The integer in a wanted column; 0 when it has none. */
  public long number(Column column) {
    return has(column) ? Long.parseLong(text(column)) : 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean scan() throws IOException {
    used = 0;
    int b = read();
    if (b == END) {
      return false;
    }
    for (int column = 0; column < length.length; column++) {
      start[column] = used;
      length[column] = 0;
      b = cell(column, b);
      if ((b == ',') != (column < length.length - 1)) {
        throw new IOException("a row of " + table + " has not its " + length.length + " cells");
      }
      if (b == ',') {
        b = read();
      } else if (b == '\r') {
        read(); // the line feed
      }
    }
    return true;
  }

  /** Reads a cell that begins with a byte and gives the byte that ends it. */
  private int cell(int column, int first) throws IOException {
    if (first != '"') {
      position -= first == END ? 0 : 1;
      return plain(column);
    }
    while (true) {
      run(column, true);
      need();
      position++; // the quote
      int b = read();
      if (b != '"') {
        return b;
      }
      keep(column, position - 1, position);
    }
  }

  private int plain(int column) throws IOException {
    run(column, false);
    return read();
  }

  /** Keeps bytes up to the one that ends a stretch: a quote, or a comma or line end. */
  private void run(int column, boolean quoted) throws IOException {
    while (more()) {
      int from = position;
      int to = from;
      while (to < limit && !ends(buffer[to], quoted)) {
        to++;
      }
      position = to;
      keep(column, from, to);
      if (to < limit) {
        return;
      }
    }
  }

  private static boolean ends(byte b, boolean quoted) {
    return quoted ? b == '"' : b == ',' || b == '\r' || b == '\n';
  }

  private void keep(int column, int from, int to) {
    int count = to - from;
    length[column] += count;
    if (!wanted[column] || length[column] > LONGEST_CELL) {
      return;
    }
    if (row.length - used < count) {
      row = Arrays.copyOf(row, Math.max(row.length * 2, used + count));
    }
    System.arraycopy(buffer, from, row, used, count);
    used += count;
  }

  private int read() throws IOException {
    return more() ? buffer[position++] & 0xFF : END;
  }

  private void need() throws IOException {
    if (!more()) {
      throw new EOFException("a row of " + table + " is cut off");
    }
  }

  private boolean more() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
    }
    return position < limit;
  }
}
