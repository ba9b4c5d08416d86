package org.tradefacts.pipeline;

import java.io.IOException;
import java.util.List;
import org.tradefacts.table.LinksTable;
import org.tradefacts.table.Row;
import org.tradefacts.table.Table;
import org.tradefacts.table.Tables;
import org.tradefacts.text.Link;
import org.tradefacts.text.LinkKind;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/** The rows of {@code links}. */
final class LinkRows implements RowMapping {

  private static final Codes<LinkKind> KIND = new Codes<>(LinkKind.class, LinkKind::code);

  @Override
  public Table table() {
    return Tables.LINKS;
  }

  @Override
  public void write(Document document, Row row, RowSink sink) throws IOException {
    List<Link> links = document.analysis().article().links();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      row.clear();
      row.set(LinksTable.DOCUMENT_ID, document.id());
      row.setInt(LinksTable.LINK_NO, i + 1);
      row.set(LinksTable.TARGET, link.target());
      row.set(LinksTable.TARGET_KIND, KIND.of(link.kind()));
      row.setBoolean(LinksTable.IN_CORPUS, link.inCorpus());
      row.setInt(LinksTable.SOURCE_START, document.places().inSource(link.sourceStart()));
      row.setInt(LinksTable.SOURCE_END, document.places().inSource(link.sourceEnd()));
      if (link.sentence() > 0) {
        row.setInt(LinksTable.SENTENCE_NO, link.sentence());
        setText(document, row, link);
      }
      sink.write(row);
    }
  }

  private static void setText(Document document, Row row, Link link) {
    Sentence sentence = document.analysis().article().sentence(link.sentence());
    Span label = common(sentence.span(), link.label());
    if (label.length() > 0) {
      Place place = document.places().of(sentence, label);
      place.setText(row, LinksTable.TEXT);
      row.setInt(LinksTable.START, place.start());
      row.setInt(LinksTable.END, place.end());
    }
    Span mention = common(label, link.mention());
    if (mention.length() > 0) {
      Place place = document.places().of(sentence, mention);
      place.setText(row, LinksTable.MENTION);
      row.setInt(LinksTable.MENTION_START, place.start());
      row.setInt(LinksTable.MENTION_END, place.end());
    }
  }

  /** A label can run over the end of its sentence; the row shows the part within it. */
  private static Span common(Span a, Span b) {
    int start = Math.max(a.start(), b.start());
    return new Span(start, Math.max(start, Math.min(a.end(), b.end())));
  }
}
