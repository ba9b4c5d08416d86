package org.tradefacts.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.Variants;
import org.tradefacts.text.Article;
import org.tradefacts.text.Folding;
import org.tradefacts.text.MarkdownReader;

/** The shapes of notes: which fields each gives. */
class ReferenceCorpusTest {

  private static final String BEFORE = "王明 著：《前》，2001年3月4日查閱，ISBN 9787030177445，第3卷第12";
  private static final String AFTER = "5頁，》出版社2008年6月18日）(英文) 同上";

  static List<List<String>> cases() {
    return CorpusFile.read("citation/references.tsv", "note", "expected");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void parses(List<String> line) {
    assertEquals(line.get(1), fields(parse(line.get(0))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothScriptsGiveTheSameFields(List<String> line) {
    for (Variants.Variant variant : Variants.of(line.get(0))) {
      if (variant.name().equals("simplified") || variant.name().equals("traditional")) {
        assertEquals(
            withoutScript(line.get(1)),
            withoutScript(fields(parse(variant.text()))),
            variant.name());
      }
    }
  }

  /** What stands in the entries before and after it is none of its business. */
  @ParameterizedTest
  @MethodSource("cases")
  void neighboursChangeNothing(List<String> line) {
    String note = line.get(0).replace("\\n", "\n    ");
    Article article =
        MarkdownReader.read(
            "**甲**\\[1\\]\\[2\\]\\[3\\]\n\n[Category:甲](Category:甲)\n\n1.  "
                + BEFORE
                + "\n2.  "
                + note
                + "\n3.  "
                + AFTER);
    List<Reference> references = ReferenceParser.parse(article, CitationExtractor.extract(article));
    assertEquals(3, references.size());
    assertEquals(line.get(1), fields(references.get(1)));
  }

  /** Folded, and without the one field that says which script it is. */
  private static String withoutScript(String fields) {
    return Folding.foldWord(fields).replaceAll("language=zh[-a-zH]* ¶ ", "");
  }

  private static Reference parse(String line) {
    String note = line.replace("\\n", "\n    ");
    Article article =
        MarkdownReader.read("**甲**\\[1\\]\n\n[Category:甲](Category:甲)\n\n1.  " + note);
    List<Reference> references = ReferenceParser.parse(article, CitationExtractor.extract(article));
    assertEquals(1, references.size());
    assertEquals(1, references.get(0).citationCount());
    return references.get(0);
  }

  private static String fields(Reference reference) {
    List<String> fields = new ArrayList<>();
    add(fields, "title", reference.title());
    add(fields, "url", reference.url());
    add(fields, "host", reference.urlHost());
    add(fields, "authors", String.join(",", reference.authors()));
    add(fields, "publisher", reference.publisher());
    add(fields, "published", reference.publishedEdtf());
    add(fields, "accessed", reference.accessedEdtf());
    add(fields, "isbn", reference.isbn());
    add(fields, "doi", reference.doi());
    add(fields, "archive", reference.archiveUrl());
    add(fields, "language", reference.language());
    add(fields, "status", reference.status().code());
    return String.join(" ¶ ", fields);
  }

  private static void add(List<String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add(name + "=" + value);
    }
  }
}
