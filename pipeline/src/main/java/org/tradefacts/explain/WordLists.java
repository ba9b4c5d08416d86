package org.tradefacts.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Span;

/** The entries of some word lists with their places in the files. */
final class WordLists {

  private static final String FOLDER = "zh/";

  /** What some lists write for no value. */
  private static final String NONE = "-";

  private final Map<String, List<Entry>> words = new HashMap<>();
  private int longest;

  /**
   * One entry.
   *
   * @param list file name below {@code lexicon/zh}
   * @param line its number in the file, from 1
   * @param columns names of the columns
   * @param fields what they hold, the word itself first
   */
  record Entry(String list, int line, List<String> columns, List<String> fields) {

    String word() {
      return fields.get(0);
    }

    /** Whether a column after the word holds this value. */
    boolean gives(String value) {
      return fields.subList(1, fields.size()).contains(value);
    }

    /** {@code indicators.tsv:12 贸易额 (indicator trade, statistic level)}. */
    String text() {
      List<String> parts = new ArrayList<>();
      for (int i = 1; i < fields.size(); i++) {
        if (!fields.get(i).isEmpty() && !fields.get(i).equals(NONE)) {
          parts.add(columns.get(i) + " " + fields.get(i));
        }
      }
      String meaning = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
      return list + ":" + line + " " + word() + meaning;
    }
  }

  /** Reads these files of {@code lexicon/zh}; the word stands in the first column of each. */
  static WordLists of(String... lists) {
    WordLists all = new WordLists();
    for (String list : lists) {
      List<Lexicon.Entry> entries = Lexicon.entries(FOLDER + list);
      List<String> columns = entries.get(0).fields();
      for (Lexicon.Entry entry : entries.subList(1, entries.size())) {
        all.add(new Entry(list, entry.line(), columns, entry.fields()));
      }
    }
    return all;
  }

  private void add(Entry entry) {
    words.computeIfAbsent(entry.word(), word -> new ArrayList<>()).add(entry);
    longest = Math.max(longest, entry.word().length());
  }

  /** The entries of the longest words within a span, from left to right. */
  List<Entry> within(CleanText text, Span span) {
    List<Entry> found = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      List<Entry> here = List.of();
      int end = Math.min(span.end(), at + longest);
      while (here.isEmpty() && end > at) {
        here = words.getOrDefault(text.foldedSlice(new Span(at, end)), List.of());
        end--;
      }
      found.addAll(here);
      at = here.isEmpty() ? at + 1 : end + 1;
    }
    return found;
  }
}
