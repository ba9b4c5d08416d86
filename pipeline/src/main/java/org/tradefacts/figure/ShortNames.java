package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordSet;

/**
 * The first characters of the economies that an article is about, which stand for them in it: in
 * one on 孟加拉國, 中孟貿易額 is that of CHN and BGD, in one on 古巴 中古雙邊貿易 that of CHN and CUB. Elsewhere 中古
 * is the Middle Ages; characters that mean one economy everywhere are in {@link EconomyCompounds}.
 */
final class ShortNames {

  /** 中非共和國, 東帝汶, 印尼: their first characters mean something else before 貿易 and 關係. */
  private static final String OTHERS = "中东印";

  private static final String BEFORE = "对向自从由在与和同";

  private static final Map<String, String> CODES =
      Lexicon.pairs("zh/economy_characters.tsv", "character", "code");
  private static final String PAIRING =
      Lexicon.pairs("zh/economy_uses.tsv", "use", "characters").get("pair");
  private static final WordSet RELATIONS =
      WordSet.of(Lexicon.words("zh/relation_words.tsv", "word"));
  private static final WordSet TRADE =
      WordSet.of(Words.TRADE.list().stream().flatMap(w -> Stream.of(w, "的" + w)).toList());

  private final Map<Character, String> names = new HashMap<>(4);

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
    boolean known = party.code().equals(CODES.get(String.valueOf(first)));
    if (!known && OTHERS.indexOf(first) < 0) {
      names.put(first, party.code());
    }
  }

  /** The cues of a stretch with those that these characters give. */
  List<Cue> addTo(List<Cue> cues, CleanText text, Span span) {
    if (names.isEmpty()) {
      return cues;
    }
    List<Cue> found = new ArrayList<>(2);
    for (int i = span.start(); i < span.end(); i++) {
      String code = names.get(text.folded(i));
      if (code != null) {
        read(text, span, i, code, found);
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

  private static void read(CleanText text, Span span, int at, String code, List<Cue> found) {
    Cue here = new Cue(at, at + 1, new Meaning.Economy(code));
    String before = at > span.start() ? pairing(text.folded(at - 1)) : "";
    String after = pairing(text.folded(at + 1, span.end()));
    if (!before.isEmpty() && RELATIONS.isAt(text, at + 1, span.end())) {
      found.add(new Cue(at - 1, at, new Meaning.Economy(before)));
      found.add(here);
    } else if (!after.isEmpty() && RELATIONS.isAt(text, at + 2, span.end())) {
      found.add(here);
      found.add(new Cue(at + 1, at + 2, new Meaning.Economy(after)));
    } else if (text.folded(at + 1, span.end()) == '方' && EconomyCompounds.opens(text, span, at)) {
      found.add(here);
    } else if (at > span.start()
        && BEFORE.indexOf(text.folded(at - 1)) >= 0
        && TRADE.isAt(text, at + 1, span.end())) {
      found.add(here);
    }
  }

  /** The economy for which a character stands beside another one; empty for most characters. */
  private static String pairing(char c) {
    return PAIRING.indexOf(c) >= 0 ? CODES.getOrDefault(String.valueOf(c), "") : "";
  }
}
