package org.tradefacts.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
  private final Row row = new Row(Samples.TABLE);

  @Test
  void emptyIsNull() {
    row.set(Samples.TEXT, "");
    row.setStrings(Samples.TEXTS, List.of(""));
    row.setInts(Samples.NUMBERS, new int[0]);
    assertTrue(row.isNull(Samples.TEXT.index()));
    assertTrue(row.isNull(Samples.TEXTS.index()));
    assertTrue(row.isNull(Samples.NUMBERS.index()));
  }

  @Test
  void clearingMakesEveryCellNull() {
    Samples.fill(row, 3);
    row.clear();
    for (Column column : Samples.TABLE.columns()) {
      assertTrue(row.isNull(column.index()), column.name());
    }
  }

  @Test
  void anEmptyTextReplacesAnEarlierOne() {
    row.set(Samples.TEXT, "a");
    row.set(Samples.TEXT, "");
    assertTrue(row.isNull(Samples.TEXT.index()));
  }

  @Test
  void listElementsHoldNoSeparatorAndAreNotEmpty() {
    row.setStrings(Samples.TEXTS, List.of("甲|乙", "", "丙"));
    assertEquals(List.of("甲｜乙", "丙"), row.strings(Samples.TEXTS.index()));
  }

  @Test
  void minusZeroIsZero() {
    row.setDouble(Samples.NUMBER, -0.0);
    assertEquals(0L, Double.doubleToRawLongBits(row.decimal(Samples.NUMBER.index())));
  }

  @Test
  void zeroAndFalseAreNotNull() {
    row.setInt(Samples.SMALL, 0);
    row.setBoolean(Samples.FLAG, false);
    row.setDate(Samples.DAY, LocalDate.EPOCH);
    assertFalse(row.isNull(Samples.SMALL.index()));
    assertFalse(row.isNull(Samples.FLAG.index()));
    assertFalse(row.isNull(Samples.DAY.index()));
  }

  @Test
  void rejectsColumnsOfOtherTablesAndTypes() {
    assertThrows(IllegalArgumentException.class, () -> row.setInt(DatesTable.DATE_NO, 1));
    assertThrows(IllegalArgumentException.class, () -> row.setInt(LinksTable.MENTION_END, 1));
    assertThrows(IllegalArgumentException.class, () -> row.setInt(Samples.TEXT, 1));
    assertThrows(IllegalArgumentException.class, () -> row.setLong(Samples.SMALL, 1));
  }

  @Test
  void rejectsNumbersThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> row.setDouble(Samples.NUMBER, Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () -> row.setDouble(Samples.NUMBER, Double.NEGATIVE_INFINITY));
  }

  @Test
  void aRequiredCellMustBeSet() {
    row.set(Samples.TEXT, "a");
    IllegalStateException failure = assertThrows(IllegalStateException.class, row::check);
    assertEquals("samples.key is required", failure.getMessage());
  }

  @Test
  void aTextKeepsItsBytesOnlyWhileItStaysTheSame() {
    String whole = "中朝貿易";
    row.set(Samples.TEXT, whole, 0, 2);
    TextCell cell = row.textCell(Samples.TEXT.index());
    assertEquals("中朝", utf8(cell));
    row.set(Samples.TEXT, "貿易");
    assertEquals("貿易", utf8(cell));
    row.set(Samples.TEXT, whole, 1, 3);
    assertEquals("朝貿", utf8(cell));
    row.set(Samples.TEXT, "中朝貿", 1, 3);
    assertEquals("朝貿", utf8(cell));
    row.set(Samples.TEXT, "日本易易", 1, 3);
    assertEquals("本易", utf8(cell));
    row.set(Samples.TEXT, "易", 0, 1);
    assertEquals("易", utf8(cell));
  }

  private static String utf8(TextCell cell) {
    return new String(cell.bytes(), 0, cell.size(), UTF_8);
  }
}
