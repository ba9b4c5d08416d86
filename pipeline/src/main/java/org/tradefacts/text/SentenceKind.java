package org.tradefacts.text;

import java.util.Locale;

/** What kind of block a sentence was read from. */
public enum SentenceKind {
  /** Running text. */
  PARAGRAPH,
  /** A section heading. */
  HEADING,
  /** An item of a bullet or numbered list. */
  LIST_ITEM,
  /** A cell of a table. */
  TABLE_CELL,
  /** A caption of an image or a gallery item. */
  CAPTION,
  /**
   * One template parameter that the converter left in the text; its text is {@code name = value}.
   */
  INFOBOX;

  /** The name used in the tables, for example {@code list_item}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
