package org.tradefacts.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordTree;

/** Reads from the words beside a number how it is meant: 至少6艘, 不得超過4億美元, 60%左右. */
final class Qualifiers {

  /** Words before a number; an empty one only looks like a qualifier: 附近, 条约. */
  private static final WordTree<Optional<Qualifier>> BEFORE = WordTree.backwards(words("before"));

  private static final WordTree<Optional<Qualifier>> AFTER = new WordTree<>(words("after"));

  /** Words that can stand between a qualifier and its number: 至少有, 最多可达, 超过了. */
  private static final String LINKS = "有为达占合是需了到可要能重长高宽深厚距值用耗含今 ";

  private static final int MAX_LINKS = 3;
  private static final int SHARE_REACH = 18;

  private Qualifiers() {}

  private static SortedMap<String, Optional<Qualifier>> words(String side) {
    SortedMap<String, Optional<Qualifier>> words = new TreeMap<>();
    for (List<String> row : Lexicon.read("zh/qualifiers.tsv", "word", "side", "qualifier")) {
      if (row.get(1).equals(side)) {
        String name = row.get(2);
        words.put(
            row.get(0),
            name.equals("-")
                ? Optional.empty()
                : Optional.of(Qualifier.valueOf(name.toUpperCase(Locale.ROOT))));
      }
    }
    return words;
  }

  /** How the number of this span is meant; {@code more} when 多 or 餘 stands inside it. */
  static Qualifier of(Window window, Span span, boolean more, boolean share) {
    Qualifier before = before(window, span.start());
    if (before == Qualifier.EXACT && share) {
      before = ofShare(window, span.start());
    }
    if (before != Qualifier.EXACT && before != Qualifier.APPROX) {
      return before;
    }
    if (more) {
      return Qualifier.MORE_THAN;
    }
    Qualifier after = after(window, span.end());
    return after == Qualifier.EXACT ? before : after;
  }

  /** What the words before {@code at} say; {@code EXACT} when they say nothing. */
  static Qualifier before(Window window, int at) {
    int end = at;
    for (int links = 0; links <= MAX_LINKS; links++) {
      long match = BEFORE.longestBefore(window.text(), end, window.start());
      if (match >= 0) {
        return BEFORE.value((int) (match >>> 32)).orElse(Qualifier.EXACT);
      }
      if (!window.isAny(LINKS, end - 1)) {
        break;
      }
      end--;
    }
    return Qualifier.EXACT;
  }

  /** 约占全国面积的15%: the qualifier stands before 占, the whole between it and the share. */
  private static Qualifier ofShare(Window window, int at) {
    boolean ofWhole = window.at(at - 1) == '的';
    for (int i = at - 2; i > at - SHARE_REACH && i > window.start(); i--) {
      char c = window.at(i);
      if (c == '占' || (ofWhole && isSaidOfWhole(window, i))) {
        return before(window, i);
      }
      if (c < 0x80 || "。,;、".indexOf(c) >= 0) {
        break;
      }
    }
    return Qualifier.EXACT;
  }

  /** 超过全国产量的40%, 约为台湾的三分之一. */
  private static boolean isSaidOfWhole(Window window, int end) {
    return window.ends("超过", end)
        || window.ends("不足", end)
        || window.ends("不到", end)
        || window.ends("约为", end)
        || window.ends("约是", end);
  }

  /** First index of the qualifier that ends right before {@code at}, or {@code at}. */
  static int start(Window window, int at) {
    long match = BEFORE.longestBefore(window.text(), at, window.start());
    return match >= 0 && BEFORE.value((int) (match >>> 32)).isPresent() ? (int) match : at;
  }

  private static Qualifier after(Window window, int at) {
    long match = AFTER.longest(window.text(), at, window.end());
    return match < 0 ? Qualifier.EXACT : AFTER.value((int) (match >>> 32)).orElse(Qualifier.EXACT);
  }
}
