package org.tradefacts.date;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tradefacts.text.Lexicon;

/**
 * Characters that make another word of the one beside them; {@code date_characters.tsv} says what
 * each of these sets is for.
 */
enum Characters {
  COUNTED_DAY,
  DURATION,
  EVENT,
  EVENT_END,
  LASTING,
  NOT_ACT,
  NOT_AHEAD,
  NOT_COPULA,
  NOT_DAY,
  NOT_ESTIMATE,
  NOT_FROM,
  NOT_LAID_DOWN,
  NOT_MIDDLE,
  NOT_ONSET,
  NOT_PLACE,
  NOT_TO,
  PART_AFTER,
  PART_BEFORE,
  PLACE,
  SOURCE,
  SPAN;

  private final String set =
      Objects.requireNonNull(Lists.SETS.get(name().toLowerCase(Locale.ROOT)), name());

  /** A constant cannot see the static fields of its enum while it is made. */
  private static final class Lists {
    private static final Map<String, String> SETS =
        Lexicon.pairs("zh/date_characters.tsv", "role", "characters");
  }

  /** Whether one of the characters stands at a place. */
  boolean isAt(SentenceText text, int at) {
    return text.anyOf(set, at);
  }
}
