package org.tradefacts.explain;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.Article;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/** The text of an explanation: head, sentence, slots, rule, source. */
final class Page {

  /** Brackets that articles do not use. */
  private static final char OPEN = '⟦';

  private static final char CLOSE = '⟧';

  /** Characters of another sentence that are shown on each side of a word. */
  private static final int AROUND = 10;

  private static final int NAME_WIDTH = 16;
  private static final int VALUE_WIDTH = 20;

  private final Article article;
  private final String source;
  private final List<String> lines = new ArrayList<>();

  Page(Article article, String source) {
    this.article = article;
    this.source = source;
  }

  void line(String text) {
    lines.add(text);
  }

  /** The sentence with one span marked. */
  void sentence(int number, Span span) {
    Sentence sentence = article.sentence(number);
    line("");
    String section = sentence.section().isEmpty() ? "" : ", under " + sentence.section();
    line(
        "Sentence "
            + number
            + " ("
            + sentence.kind().name().toLowerCase(java.util.Locale.ROOT)
            + section
            + ")");
    line("  " + marked(sentence.span(), span));
    line("");
    line("Slots");
  }

  /** A slot with its value and what it rests on; an empty value is shown as such. */
  void slot(String name, String value, List<String> grounds) {
    String shown = value.isEmpty() ? "–" : value;
    String head = "  " + padded(name, NAME_WIDTH) + padded(shown, VALUE_WIDTH);
    List<String> rest = grounds.stream().filter(ground -> !ground.isEmpty()).toList();
    if (rest.isEmpty()) {
      line(head.stripTrailing());
      return;
    }
    line(head + rest.get(0));
    String indent = " ".repeat(2 + NAME_WIDTH + VALUE_WIDTH);
    rest.subList(1, rest.size()).forEach(ground -> line(indent + ground));
  }

  void slot(String name, String value, String... grounds) {
    slot(name, value, List.of(grounds));
  }

  /** The rule, and how to find it. */
  void rule(String name) {
    line("");
    line("Rule " + name);
    line("  grep -rn '\"" + name + "\"' pipeline/src/main/java");
  }

  /** The lines of the source file from which a span was read. */
  void source(int start, int end) {
    line("");
    SourceLines.of(source, start, end).forEach(lines::add);
  }

  /** A word in its surroundings: {@code …年⟦中⟧朝貿易額…}. */
  String inContext(int sentence, Span word) {
    Span whole = article.sentence(sentence).span();
    int start = Math.max(whole.start(), word.start() - AROUND);
    int end = Math.min(whole.end(), word.end() + AROUND);
    return (start > whole.start() ? "…" : "")
        + marked(new Span(start, end), word)
        + (end < whole.end() ? "…" : "");
  }

  private String marked(Span whole, Span part) {
    return article.text().slice(new Span(whole.start(), part.start()))
        + OPEN
        + article.text().slice(part)
        + CLOSE
        + article.text().slice(new Span(part.end(), whole.end()));
  }

  /** Chinese characters take two columns of a terminal. */
  private static String padded(String text, int width) {
    int taken = 0;
    for (int i = 0; i < text.length(); i++) {
      taken += text.charAt(i) >= '\u2E80' ? 2 : 1;
    }
    return text + " ".repeat(Math.max(width - taken, 2));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
