package org.tradefacts.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.Statistics;

/**
 * One column of one row group, from cells to pages. Its distinct values and their numbers are kept;
 * which encoding is smaller, a dictionary or the values themselves, is known when the row group is
 * complete.
 */
final class ParquetColumn {
  private static final int PAGE_ROWS = 20_000;
  private static final int PAGE_BYTES = 1 << 20;
  private static final int DICTIONARY_BYTES = 1 << 20;
  private static final int ENTRY_BYTES = 3 * Integer.BYTES;

  private final int index;
  private final ColumnType type;
  private final ColumnDescriptor descriptor;
  private final int present;
  private final TextDictionary texts = new TextDictionary();
  private final NumberDictionary numbers;
  private final ColumnDictionary dictionary;
  private final ParquetLevels definitions = new ParquetLevels();
  private final ParquetLevels repetitions = new ParquetLevels();
  private final ParquetLevels values = new ParquetLevels();
  private int entries;
  private long plainBytes;
  private TextCell textCell = new TextCell();
  private long textVersion = -1;
  private int textNumber;

  ParquetColumn(Column column, ColumnDescriptor descriptor) {
    this.index = column.index();
    this.type = column.type();
    this.descriptor = descriptor;
    this.present = descriptor.getMaxDefinitionLevel();
    this.numbers = new NumberDictionary(type == ColumnType.INT32_LIST ? ColumnType.INT32 : type);
    boolean textual = type == ColumnType.STRING || type == ColumnType.STRING_LIST;
    this.dictionary = textual ? texts : numbers;
  }

  /** Memory that it holds, about. */
  long bytes() {
    return plainBytes + (long) entries * ENTRY_BYTES;
  }

  /** Takes the cell of a row. */
  void add(Row row) {
    if (row.isNull(index)) {
      entry(0, 0);
      return;
    }
    switch (type) {
      case STRING -> add(0, number(row.textCell(index)));
      case STRING_LIST -> addAll(row.strings(index));
      case INT32_LIST -> addAll(row.ints(index));
      default -> add(0, numbers.numberOf(row.number(index)));
    }
  }

  @SuppressWarnings("ReferenceEquality") // rows number the versions of their own texts
  private int number(TextCell cell) {
    if (cell != textCell || cell.version() != textVersion) {
      textNumber = texts.number(cell.bytes(), cell.size());
      textCell = cell;
      textVersion = cell.version();
    }
    return textNumber;
  }

  private void addAll(List<String> list) {
    for (int i = 0; i < list.size(); i++) {
      byte[] text = list.get(i).getBytes(StandardCharsets.UTF_8);
      add(Math.min(i, 1), texts.number(text, text.length));
    }
  }

  private void addAll(int[] list) {
    for (int i = 0; i < list.length; i++) {
      add(Math.min(i, 1), numbers.numberOf(list[i]));
    }
  }

  private void add(int repetition, int number) {
    values.add(number);
    plainBytes += dictionary.plainLength(number);
    entry(repetition, present);
  }

  private void entry(int repetition, int definition) {
    entries++;
    if (present > 0) {
      definitions.add(definition);
    }
    if (descriptor.getMaxRepetitionLevel() > 0) {
      repetitions.add(repetition);
    }
  }

  /** Writes all pages of the row group. */
  void write(PageWriter pages) throws IOException {
    boolean byNumber = type != ColumnType.BOOLEAN && isDictionarySmaller();
    Pages writer = new Pages(pages, byNumber);
    int from = 0;
    while (from < entries) {
      from = writer.write(from);
    }
    if (byNumber) {
      PageBytes bytes = new PageBytes();
      for (int i = 0; i < dictionary.size(); i++) {
        dictionary.putPlain(i, bytes);
      }
      pages.writeDictionaryPage(
          new DictionaryPage(bytes.view(), dictionary.size(), Encoding.PLAIN));
    }
  }

  private boolean isDictionarySmaller() {
    long bytes = 0;
    for (int i = 0; i < dictionary.size(); i++) {
      bytes += dictionary.plainLength(i);
    }
    long packed = (long) values.size() * numberWidth() / Byte.SIZE;
    return bytes <= DICTIONARY_BYTES && bytes + packed < plainBytes;
  }

  private int numberWidth() {
    return BytesUtils.getWidthFromMaxInt(Math.max(0, dictionary.size() - 1));
  }

  /** Cuts the column into pages. */
  private final class Pages {
    private final PageWriter out;
    private final boolean byNumber;
    private final PageBytes plain = new PageBytes();
    private final int[] lastPage = new int[dictionary.size()];
    private int page;
    private int firstValue;

    Pages(PageWriter out, boolean byNumber) {
      this.out = out;
      this.byNumber = byNumber;
    }

    /** Writes the page that begins at an entry and returns the entry after its last. */
    int write(int from) throws IOException {
      page++;
      plain.clear();
      Statistics<?> statistics = Statistics.createStats(descriptor.getPrimitiveType());
      int rows = 0;
      int value = firstValue;
      int at = from;
      for (; at < entries; at++) {
        if (isRow(at)) {
          if (rows == PAGE_ROWS || plain.length() >= PAGE_BYTES) {
            break;
          }
          rows++;
        }
        if (present == 0 || definitions.get(at) == present) {
          take(values.get(value++), statistics);
        }
      }
      statistics.incrementNumNulls(at - from - (value - firstValue));
      BytesInput bytes = BytesInput.concat(levels(from, at), body(value));
      out.writePage(
          bytes,
          at - from,
          rows,
          statistics,
          Encoding.RLE,
          Encoding.RLE,
          byNumber ? Encoding.RLE_DICTIONARY : Encoding.PLAIN);
      firstValue = value;
      return at;
    }

    private boolean isRow(int entry) {
      return descriptor.getMaxRepetitionLevel() == 0 || repetitions.get(entry) == 0;
    }

    private void take(int number, Statistics<?> statistics) {
      if (lastPage[number] != page) {
        lastPage[number] = page;
        dictionary.count(number, statistics);
      }
      if (!byNumber && type != ColumnType.BOOLEAN) {
        dictionary.putPlain(number, plain);
      }
    }

    private BytesInput levels(int from, int to) throws IOException {
      BytesInput levels = BytesInput.empty();
      if (descriptor.getMaxRepetitionLevel() > 0) {
        levels = withLength(repetitions, from, to, descriptor.getMaxRepetitionLevel());
      }
      if (present > 0) {
        levels = BytesInput.concat(levels, withLength(definitions, from, to, present));
      }
      return levels;
    }

    private BytesInput withLength(ParquetLevels levels, int from, int to, int most)
        throws IOException {
      BytesInput encoded = levels.encode(from, to, BytesUtils.getWidthFromMaxInt(most));
      return BytesInput.concat(BytesInput.fromInt((int) encoded.size()), encoded);
    }

    private BytesInput body(int endValue) throws IOException {
      if (type == ColumnType.BOOLEAN) {
        packBits(endValue);
      }
      if (!byNumber) {
        return plain.view();
      }
      int width = numberWidth();
      return BytesInput.concat(
          BytesInput.from(new byte[] {(byte) width}), values.encode(firstValue, endValue, width));
    }

    /** Truth values are single bits, the first of eight the lowest. */
    private void packBits(int endValue) {
      int bits = 0;
      int count = 0;
      for (int i = firstValue; i < endValue; i++) {
        bits |= numbers.isTrue(values.get(i)) ? 1 << count : 0;
        if (++count == Byte.SIZE) {
          plain.put(bits);
          bits = 0;
          count = 0;
        }
      }
      if (count > 0) {
        plain.put(bits);
      }
    }
  }
}
