package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  static List<Table> tables() {
    return Tables.all();
  }

  /** The contract with the users: a change here is a change of the API and needs a release note. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "documents: document_id source_file title language sha256 bytes characters categories"
            + " section_count sentence_count date_count quantity_count figure_count citation_count"
            + " reference_count link_count",
        "sentences: document_id sentence_no paragraph_no kind section text source_start source_end",
        "dates: document_id date_no sentence_no text start end source_start source_end edtf"
            + " earliest latest precision modifier bound approximate calendar resolution"
            + " anchor_date_no rule",
        "quantities: document_id quantity_no sentence_no text start end source_start source_end"
            + " value value_max unit dimension qualifier",
        "trade_figures: document_id figure_no quantity_no sentence_no text start end source_start"
            + " source_end value value_max unit qualifier statistic indicator reporter partner"
            + " reporter_text partner_text flow_code commodity hs_chapter period_edtf period_start"
            + " period_end base_period_edtf frequency date_no evidence rule reference_nos sentence",
        "citations: document_id citation_no sentence_no marker group_no start source_start"
            + " source_end claim reference_no",
        "references: document_id reference_no text title url url_host publisher authors"
            + " published_edtf accessed_edtf isbn doi archive_url language status citation_count"
            + " source_start source_end",
        "links: document_id link_no sentence_no target target_kind in_corpus text start end"
            + " source_start source_end mention mention_start mention_end",
        "rejects: source_file stage severity reason bytes",
      })
  void columnsAreTheContract(String name, String columns) {
    Table table =
        Tables.all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
    assertEquals(
        columns, table.columns().stream().map(Column::name).collect(Collectors.joining(" ")));
  }

  @Test
  void allTablesAreThere() {
    assertEquals(9, Tables.all().stream().map(Table::name).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsDescribed(Table table) {
    assertTrue(table.title().startsWith("One row "), table.title());
    assertTrue(table.description().endsWith("."), table.description());
    Set<String> names = new HashSet<>();
    for (Column column : table.columns()) {
      assertTrue(names.add(column.name()), column + " occurs twice");
      assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), column.name());
      assertTrue(column.description().matches("(?s)[A-Z`0-9].*\\."), table + "." + column);
      assertEquals(column, table.column(column.index()));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void examplesObeyTheConstraints(Table table) {
    for (Column column : table.columns()) {
      if (column.example().isEmpty()) {
        continue;
      }
      assertTrue(
          column.values().isEmpty() || column.values().contains(column.example()),
          table + "." + column);
      assertTrue(
          column.pattern().isEmpty() || column.example().matches(column.pattern()),
          table + "." + column);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keysAreRequiredColumnsOfTheTable(Table table) {
    assertFalse(table.primaryKey().isEmpty());
    for (Column column : table.primaryKey()) {
      assertTrue(column.required(), table + "." + column);
      assertTrue(table.columns().contains(column), table + "." + column);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void foreignKeysHaveTheNamesAndTypesOfTheKeysTheyName(Table table) {
    for (ForeignKey key : table.foreignKeys()) {
      assertTrue(Tables.all().contains(key.target()));
      assertTrue(table.columns().containsAll(key.columns()));
      assertEquals(nameAndType(key.target().primaryKey()), nameAndType(key.columns()));
    }
  }

  private static List<String> nameAndType(List<Column> columns) {
    return columns.stream().map(c -> c.name() + " " + c.type()).toList();
  }
}
