package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

  private static final String SIGNS = "'=+-@＝＋－＠\t\r\u0000\u009Fa中";

  @Test
  void whatWasGuardedIsUndoneExactly() {
    Set<String> cells = new HashSet<>();
    int texts = 0;
    for (String text : texts(4)) {
      String cell = guarded(text);
      assertEquals(text, FormulaGuard.undo(cell));
      char first = cell.charAt(0);
      assertFalse(Character.isISOControl(first) || "=+-@＝＋－＠".indexOf(first) >= 0, cell);
      cells.add(cell);
      texts++;
    }
    assertEquals(texts, cells.size(), "two texts have the same cell");
  }

  @Test
  void nothingIsUndoneThatWasNotGuarded() {
    assertEquals("", FormulaGuard.undo(""));
    for (String text : List.of("'", "''", "'tis", "a", "=1")) {
      assertEquals(text, FormulaGuard.undo(text));
    }
  }

  @Test
  void whatTheProgramMakesIsNeverGuarded() {
    Set<String> left = new TreeSet<>();
    for (Table table : Tables.all()) {
      for (Column column : table.columns()) {
        if (column.type() == ColumnType.STRING && !column.isText()) {
          left.add(column.name());
        }
        assertFalse(column.name().endsWith("_no") && column.isText(), column.name());
      }
    }
    assertTrue(
        left.containsAll(
            Set.of(
                "edtf",
                "period_edtf",
                "base_period_edtf",
                "published_edtf",
                "accessed_edtf",
                "reporter",
                "partner",
                "hs_chapter",
                "sha256",
                "rule")),
        left.toString());
    assertTrue(SentencesTable.TEXT.isText() && DocumentsTable.DOCUMENT_ID.isText());
    assertTrue(ReferencesTable.AUTHORS.isText() && ReferencesTable.URL.isText());
  }

  private static String guarded(String text) {
    StringBuilder cell = new StringBuilder();
    if (!FormulaGuard.isNeeded(text)) {
      return text;
    }
    FormulaGuard.mark(cell);
    cell.append(text);
    return cell.toString();
  }

  /** Every text of at most so many of the signs. */
  private static Set<String> texts(int longest) {
    Set<String> all = new HashSet<>();
    Set<String> last = Set.of("");
    for (int length = 1; length <= longest; length++) {
      Set<String> next = new HashSet<>();
      for (String text : last) {
        SIGNS.chars().forEach(sign -> next.add(text + (char) sign));
      }
      all.addAll(next);
      last = next;
    }
    return all;
  }
}
