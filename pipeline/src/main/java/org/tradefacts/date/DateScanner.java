package org.tradefacts.date;

import java.util.List;
import java.util.Optional;
import org.tradefacts.text.CharacterSet;
import org.tradefacts.text.SentenceKind;

/** Finds the date expressions of a sentence in one pass over its characters. */
final class DateScanner {

  /** Something may begin with these, whatever follows. */
  private static final CharacterSet HEADS = heads();

  /** With these only when a whole word stands there, as with the first characters of eras. */
  private static final CharacterSet WORD_HEADS =
      CharacterSet.where(c -> c == '中' || Eras.isHead((char) c) || RelativeReader.isHead((char) c));

  private DateScanner() {}

  private static CharacterSet heads() {
    String known =
        "0123456789〇零○一二三四五六七八九十廿卅百千两元公西纪前首头上下本第JFMASOND"
            + SeasonReader.SEASONS
            + RelativeReader.HEADS;
    return CharacterSet.where(c -> known.indexOf(c) >= 0 || Words.LUNAR.isHead((char) c));
  }

  /** Whether a date may begin at {@code at}; decided by its first characters alone. */
  private static boolean mayBegin(SentenceText text, int at) {
    char c = text.at(at);
    return HEADS.contains(c)
        || (WORD_HEADS.contains(c)
            && (RelativeReader.isWord(text, at)
                || Eras.isName(text, at)
                || text.startsWith("中旬", at)));
  }

  /**
   * Adds the dates of a sentence to {@code found}, in order, none overlapping another. A header
   * 外債（年底） is about the years of its rows, not the year in view.
   */
  static void scan(SentenceText text, SentenceKind kind, boolean label, List<Draft> found) {
    int at = text.start();
    while (at < text.end()) {
      if (!mayBegin(text, at)) {
        at++;
        continue;
      }
      Optional<Draft> draft = read(text, at, kind, label);
      if (draft.isPresent()) {
        boolean ofRows =
            label && found.isEmpty() && RelativeReader.isPartInView(draft.get().first());
        if (kind != SentenceKind.TABLE_CELL || !ofRows) {
          found.add(draft.get());
        }
        at = draft.get().end();
      } else {
        at = afterRun(text, at);
      }
    }
  }

  /** Numbers and Latin words are never read from their middle. */
  private static int afterRun(SentenceText text, int at) {
    int end = at + 1;
    if (text.isDigit(at)) {
      while (text.isDigit(end)) {
        end++;
      }
    } else if (text.isLatin(at)) {
      while (text.isLatin(end)) {
        end++;
      }
    } else if (Numeral.isHan(text.at(at))) {
      while (Numeral.isHan(text.at(end))) {
        end++;
      }
    }
    return end;
  }

  /** The date expression that begins at {@code at}. */
  static Optional<Draft> read(SentenceText text, int at, SentenceKind kind, boolean label) {
    if (text.isDigit(at)) {
      Optional<Draft> business = BusinessYears.read(text, at);
      if (business.isPresent()) {
        return business;
      }
      Optional<Draft> months = NumericDate.months(text, at);
      if (months.isPresent()) {
        return months;
      }
    }
    Optional<Draft> abbreviated = BusinessYears.abbreviated(text, at);
    if (abbreviated.isPresent()) {
      return abbreviated;
    }
    Optional<Point> first = PointReader.read(text, at);
    if (first.isEmpty()) {
      return text.isDigit(at) ? BareYear.read(text, at, kind, label) : DecadePairs.read(text, at);
    }
    return Optional.of(range(text, first.get()));
  }

  private static Draft range(SentenceText text, Point first) {
    int next = Joins.range(text, first.end());
    if (next < 0) {
      return DecadePairs.after(text, first);
    }
    Optional<Point> last = PointReader.readLast(text, next, first);
    return last.isPresent() ? Draft.range(first, last.get()) : Draft.point(first);
  }
}
