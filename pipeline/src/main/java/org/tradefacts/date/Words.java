package org.tradefacts.date;

import java.util.List;
import org.tradefacts.text.WordRoles;

/**
 * Words that stand beside a number or a date and tell what it is; {@code date_words.tsv} says what
 * each of these lists is for.
 */
enum Words {
  ACT,
  ADVERBIAL,
  BUSINESS_YEAR,
  CLIMATE,
  DATE_PARAMETER,
  DAY_PART,
  DURATION_AFTER,
  EARLY,
  ESTIMATE,
  FORERUNNER,
  GOAL,
  LASTING,
  LATE,
  LEAD,
  LONGER,
  LUNAR,
  MIDDLE,
  NAMED_MONTH,
  NAMED_SEASON,
  NOW,
  REACHED,
  RULER,
  SAID,
  SET_GOAL,
  SINCE,
  TERM,
  TURN,
  UNTIL,
  WHOLE,
  YEARLY;

  static {
    Lists.ROLES.check(values());
  }

  @SuppressWarnings("ImmutableEnumChecker") // Never written.
  private final List<String> list = Lists.ROLES.of(this);

  @SuppressWarnings("ImmutableEnumChecker") // Never written.
  private final WordIndex index = new WordIndex(list);

  /** A constant cannot see the static fields of its enum while it is made. */
  private static final class Lists {
    private static final WordRoles ROLES = new WordRoles("zh/date_words.tsv");
  }

  /** Whether one of the words begins at a place. */
  boolean isAt(SentenceText text, int at) {
    return index.find(text, at) != WordIndex.NONE;
  }

  /** The index after the longest of the words at a place; the place itself when none is there. */
  int endAt(SentenceText text, int at) {
    int word = index.find(text, at);
    return word == WordIndex.NONE ? at : at + list.get(word).length();
  }

  /** Whether one of the words ends at a place. */
  boolean endsAt(SentenceText text, int end) {
    return startOf(text, end) < end;
  }

  /** Where one of the words that end at a place begins; the place itself when none ends there. */
  int startOf(SentenceText text, int end) {
    for (String word : list) {
      if (text.endsWith(word, end)) {
        return end - word.length();
      }
    }
    return end;
  }

  /** Whether one of the words begins with the character. */
  boolean isHead(char c) {
    return index.isHead(c);
  }
}
