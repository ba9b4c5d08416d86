package org.tradefacts.table;

import java.util.List;

/**
 * One column of one table: its name, type and meaning. Columns are compared by identity; each is a
 * constant of its table's class, for example {@link DatesTable#EDTF}.
 */
public final class Column {
  private final int index;
  private final String name;
  private final ColumnType type;
  private final String description;
  private final boolean required;
  private final String example;
  private final List<String> values;
  private final String pattern;
  private final boolean text;

  Column(int index, ColumnBuilder builder, String description) {
    this.index = index;
    this.name = builder.name;
    this.type = builder.type;
    this.description = description;
    this.required = builder.required;
    this.example = builder.example;
    this.values = builder.values;
    this.pattern = builder.pattern;
    this.text = builder.isText();
  }

  /** Its place in the table, from 0. */
  public int index() {
    return index;
  }

  /** Its name, {@code snake_case}. */
  public String name() {
    return name;
  }

  /** The type of its cells. */
  public ColumnType type() {
    return type;
  }

  /** What it means: one or more sentences of plain English. */
  public String description() {
    return description;
  }

  /** Whether every row has a value. */
  public boolean required() {
    return required;
  }

  /** A value as it stands in CSV; empty when the description says enough. */
  public String example() {
    return example;
  }

  /** The closed list of its values; empty when it is open. */
  public List<String> values() {
    return values;
  }

  /** Regular expression that every value matches whole; empty when there is none. */
  public String pattern() {
    return pattern;
  }

  /**
   * Whether its cells carry text from outside the program: words of the article, names of files.
   * Numbers, days and what the program itself makes, such as codes and EDTF, are no text.
   */
  public boolean isText() {
    return text;
  }

  @Override
  public String toString() {
    return name;
  }
}
