package org.tradefacts.pipeline;

import java.io.IOException;
import org.tradefacts.table.Row;
import org.tradefacts.table.SentencesTable;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;

/** The rows of {@code sentences}. */
final class SentenceRows implements RowMapping {

  private static final Codes<SentenceKind> KIND =
      new Codes<>(SentenceKind.class, SentenceKind::code);

  @Override
  public Table table() {
    return Tables.SENTENCES;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    for (Sentence sentence : document.analysis().article().sentences()) {
      Place place = document.places().of(sentence);
      row.clear();
      row.set(SentencesTable.DOCUMENT_ID, document.id());
      row.setInt(SentencesTable.SENTENCE_NO, sentence.number());
      row.setInt(SentencesTable.PARAGRAPH_NO, sentence.paragraph());
      row.set(SentencesTable.KIND, KIND.of(sentence.kind()));
      row.set(SentencesTable.SECTION, sentence.section());
      place.setText(row, SentencesTable.TEXT);
      row.setInt(SentencesTable.SOURCE_START, place.sourceStart());
      row.setInt(SentencesTable.SOURCE_END, place.sourceEnd());
      sink.write(row);
    }
  }
}
