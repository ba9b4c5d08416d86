package org.tradefacts.pipeline;

import java.io.IOException;
import java.util.List;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;

/** Turns a document into the rows of one table. */
interface RowMapping {

  /** The mappings of all tables that documents have rows in. */
  List<RowMapping> ALL =
      List.of(
          new DocumentRows(),
          new SentenceRows(),
          new DateRows(),
          new QuantityRows(),
          new FigureRows(),
          new CitationRows(),
          new ReferenceRows(),
          new LinkRows());

  /** The table. */
  Table table();

  /**
   * Writes the rows of a document, in order.
   *
   * @param row a row of the table, used for one after the other
   */
  void write(Document document, Row row, RowSink sink) throws IOException;
}
