package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Span;

/**
 * The first characters of the economies that an article is about, which stand for them in it: in
 * one on 孟加拉國, 中孟貿易額 is that of CHN and BGD, in one on 古巴 中古雙邊貿易 that of CHN and CUB. Elsewhere 中古
 * is the Middle Ages; characters that mean one economy everywhere are in {@link EconomyCompounds}.
 */
final class ShortNames {

  /** 中非共和國, 東帝汶, 印尼: their first characters mean something else before 貿易 and 關係. */
  private static final String OTHERS = "中东印";

  /** The characters, and their economies in the same order. */
  private String characters = "";

  private final List<Meaning> economies = new ArrayList<>(2);

  private ShortNames() {}

  /** Those of the economies that the title names. */
  static ShortNames of(Parties subjects) {
    ShortNames found = new ShortNames();
    found.add(subjects.reporter());
    found.add(subjects.partner());
    return found;
  }

  private void add(Party party) {
    if (party.code().isEmpty() || party.text().length() < 2) {
      return;
    }
    char first = Folding.foldWord(party.text()).charAt(0);
    boolean known = party.code().equals(EconomyCompounds.CODES.get(String.valueOf(first)));
    if (!known && OTHERS.indexOf(first) < 0) {
      characters += first;
      economies.add(new Meaning.Economy(party.code()));
    }
  }

  /** The cues of a stretch with those that these characters give. */
  List<Cue> addTo(List<Cue> cues, CleanText text, Span span) {
    if (characters.isEmpty()) {
      return cues;
    }
    List<Cue> found = new ArrayList<>(2);
    for (int i = span.start(); i < span.end(); i++) {
      int name = characters.lastIndexOf(text.folded(i));
      if (name >= 0) {
        read(text, span, i, economies.get(name), found);
      }
    }
    if (found.isEmpty()) {
      return cues;
    }
    List<Cue> all = new ArrayList<>(found);
    for (Cue cue : cues) {
      if (Find.none(found, f -> f.start() < cue.end() && cue.start() < f.end())) {
        all.add(cue);
      }
    }
    all.sort(Comparator.comparingInt(Cue::start));
    return all;
  }

  private static void read(CleanText text, Span span, int at, Meaning economy, List<Cue> found) {
    Cue here = new Cue(at, at + 1, economy);
    String before = at > span.start() ? pairing(text.folded(at - 1)) : "";
    String after = pairing(text.folded(at + 1, span.end()));
    if (!before.isEmpty() && EconomyCompounds.RELATIONS.isAt(text, at + 1, span.end())) {
      found.add(new Cue(at - 1, at, new Meaning.Economy(before)));
      found.add(here);
    } else if (!after.isEmpty() && EconomyCompounds.RELATIONS.isAt(text, at + 2, span.end())) {
      found.add(here);
      found.add(new Cue(at + 1, at + 2, new Meaning.Economy(after)));
    } else if (text.folded(at + 1, span.end()) == '方' && EconomyCompounds.opens(text, span, at)) {
      found.add(here);
    } else if (at > span.start()
        && EconomyCompounds.BEFORE_TRADE.indexOf(text.folded(at - 1)) >= 0
        && EconomyCompounds.TRADE.isAt(text, at + 1, span.end())) {
      found.add(here);
    }
  }

  /** The economy for which a character stands beside another one; empty for most characters. */
  private static String pairing(char c) {
    return EconomyCompounds.PAIRING.indexOf(c) >= 0
        ? EconomyCompounds.CODES.getOrDefault(String.valueOf(c), "")
        : "";
  }
}
