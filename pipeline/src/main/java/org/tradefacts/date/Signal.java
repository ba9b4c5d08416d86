package org.tradefacts.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradefacts.text.Lexicon;

/** How the words before a date say that it stands to the story. */
enum Signal {
  /** It lies ahead: 將於, 預計. */
  AHEAD,
  /** The clause looks back: 早在, 此前. */
  BACK,
  /** It is what an announcement says: 宣布. */
  ANNOUNCED,
  /** A plan or an outlook: 預計; years later in the sentence can belong to it too. */
  PLANNED,
  /** What a treaty or a law lays down: 規定; it is announced, and its years are planned. */
  LAID_DOWN;

  private static final List<List<String>> ROWS =
      Lexicon.read("zh/date_signals.tsv", "word", "role");
  private static final WordIndex WORDS =
      new WordIndex(ROWS.stream().map(row -> row.get(0)).toList());
  private static final List<Signal> ROLES =
      ROWS.stream().map(row -> valueOf(row.get(1).toUpperCase(Locale.ROOT))).toList();

  /** The signal of the word at {@code at} that ends by {@code limit}; 該規定, 按規定 are none. */
  static Optional<Signal> at(SentenceText text, int at, int limit) {
    int word = WORDS.find(text, at);
    if (word == WordIndex.NONE || at + ROWS.get(word).get(0).length() > limit) {
      return Optional.empty();
    }
    Signal role = ROLES.get(word);
    boolean noun = role == LAID_DOWN && Characters.NOT_LAID_DOWN.isAt(text, at - 1);
    return noun ? Optional.empty() : Optional.of(role);
  }

  /** Whether a word of this signal stands between two places. */
  boolean isWithin(SentenceText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(text, i, to).filter(this::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
