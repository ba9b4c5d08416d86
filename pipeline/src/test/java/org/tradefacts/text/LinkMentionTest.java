package org.tradefacts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;

/** The part of a link's label that names its target, wherever the label stands. */
class LinkMentionTest {

  static List<List<String>> cases() {
    return CorpusFile.read("text/mentions.tsv", "label", "target", "mention");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(List<String> line) {
    assertEquals(line.get(2), mention("", line.get(0), line.get(1)));
    assertEquals(line.get(2), mention("据𥙿称，", line.get(0), line.get(1)));
  }

  private static String mention(String before, String label, String target) {
    String text = before + label + "。";
    Span span = new Span(before.length(), before.length() + label.length());
    Span found = LinkMention.find(text, span, target);
    return text.substring(found.start(), found.end());
  }
}
