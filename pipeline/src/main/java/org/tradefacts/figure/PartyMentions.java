package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Script;
import org.tradefacts.text.Span;

/** Reads the economies of a clause with their roles. */
final class PartyMentions {

  private static final String TO = "对向往给予输销赴援";
  private static final String FROM = "从自由";
  private static final String IN = "在于驻来到至";
  private static final String WITH = "与和同跟及";

  /** How far a superlative stands behind its field: 世界經濟增長最快. */
  private static final int SUPERLATIVE = 6;

  private PartyMentions() {}

  /** The economies of a clause, in order. */
  static List<PartyMention> of(Reading reading, int clause) {
    List<PartyMention> mentions = new ArrayList<>(4);
    boolean according = false;
    for (Cue cue : reading.cues(clause)) {
      according |= cue.is(Signal.ACCORDING);
      boolean soFar = according;
      if (cue.isEconomy()) {
        Role role =
            isTarget(reading, clause, cue) || TaxedGoods.from(reading, clause, cue)
                ? Role.TO
                : moved(reading, clause, cue, mentions)
                    .orElseGet(() -> role(reading, clause, cue, mentions, soFar));
        mentions.add(PartyMention.of(reading.text(), cue, role));
      }
      if (cue.meaning() instanceof Meaning.Currency) {
        ownerOf(reading.text(), cue).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  /** 人民幣升值2% and 人民幣佔全球支付的2% are about CHN. */
  private static Optional<PartyMention> ownerOf(CleanText text, Cue cue) {
    boolean acts =
        cue.meaning() instanceof Meaning.Currency currency
            && !currency.economy().isEmpty()
            && !(cue.start() > 0 && CurrencyPair.VALUED.indexOf(text.folded(cue.start() - 1)) >= 0)
            && Words.CURRENCY_VERB.isAt(text, cue.end());
    if (!acts) {
      return Optional.empty();
    }
    Span where = cue.span();
    String code = ((Meaning.Currency) cue.meaning()).economy();
    return Optional.of(new PartyMention(new Party(code, text.slice(where), where), Role.SUBJECT));
  }

  /** 出口到中國, 銷往日本, 澳大利亞出口中國鐵礦石; 印度進口印尼棕櫚油. */
  private static Optional<Role> moved(
      Reading reading, int clause, Cue economy, List<PartyMention> earlier) {
    char before = economy.start() == 0 ? ' ' : reading.text().folded(economy.start() - 1);
    String own = ((Meaning.Economy) economy.meaning()).code();
    boolean other = Find.any(earlier, m -> !m.code().isEmpty() && !m.code().equals(own));
    boolean to = "到至往".indexOf(before) >= 0;
    return Find.first(
            reading.cues(clause),
            c ->
                c.end() == economy.start()
                    && c.meaning() instanceof Meaning.Measure m
                    && (m.indicator() == Indicator.EXPORT ? to || other : isBought(m, to)))
        .map(c -> ((Meaning.Measure) c.meaning()).indicator())
        .map(indicator -> indicator == Indicator.EXPORT ? Role.TO : Role.FROM);
  }

  private static boolean isBought(Meaning.Measure measure, boolean to) {
    return measure.indicator() == Indicator.IMPORT && !to;
  }

  /** 對340億美元的中國商品: the preposition stands before the amount. */
  private static boolean isTarget(Reading reading, int clause, Cue economy) {
    CleanText text = reading.text();
    for (Quantity quantity : reading.quantities(clause)) {
      Span amount = quantity.span();
      int gap = economy.start() - amount.end();
      if (gap == 0 || (gap == 1 && text.folded(amount.end()) == '的')) {
        for (int i = amount.start() - 1;
            i >= Math.max(reading.start(clause), amount.start() - 5);
            i--) {
          if (text.folded(i) == '对') {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Role role(
      Reading reading, int clause, Cue cue, List<PartyMention> earlier, boolean according) {
    CleanText text = reading.text();
    if (Words.SOURCE.isAt(text, cue.end())) {
      return acts(reading, clause, cue) ? Role.SUBJECT : Role.SOURCE;
    }
    if (isOrganization(text, cue) && Words.REPORT.isAt(text, cue.end())) {
      return Role.SOURCE;
    }
    boolean world = Words.WORLD.isAt(text, cue.start(), cue.end());
    if (world && (Words.WORLD_RANK.isAt(text, cue.end()) || isSuperlative(text, cue.end()))) {
      return Role.COMPARED;
    }
    if (Words.SURPASSED.isAt(text, cue.start() - 2) && !hasNumber(text, cue.end())) {
      return Role.COMPARED;
    }
    if (Causes.holds(text, reading.start(clause), cue.start(), end(reading, clause))) {
      return Role.SOURCE;
    }
    int before = cue.start() - 1;
    if (!earlier.isEmpty()) {
      PartyMention last = earlier.get(earlier.size() - 1);
      int gap = cue.start() - last.end();
      // 两岸 is one word for two.
      if (gap <= 0) {
        return Role.JOINED;
      }
      char between = text.folded(before);
      if (gap == 1 && (WITH.indexOf(between) >= 0 || between == '、')) {
        return last.role() == Role.SUBJECT || last.role() == Role.JOINED
            ? Role.JOINED
            : last.role();
      }
    }
    if (before < reading.start(clause)) {
      return according ? Role.SOURCE : Role.SUBJECT;
    }
    if (isOrigin(text, before)) {
      return Role.FROM;
    }
    boolean served = text.folded(before) == '为' && text.startsWith("提供", cue.end());
    return served ? Role.TO : preposition(text.folded(before), according);
  }

  /** 世界銀行估計損失5億: it tells of others. */
  private static boolean isOrganization(CleanText text, Cue economy) {
    return ((Meaning.Economy) economy.meaning()).code().isEmpty()
        && "行织金".indexOf(text.folded(economy.end() - 1)) >= 0;
  }

  private static int end(Reading reading, int clause) {
    return reading.clauses().get(clause).span().end();
  }

  /** 世界增長最快的經濟體之一. */
  private static boolean isSuperlative(CleanText text, int from) {
    for (int i = from; i < Math.min(text.length(), from + SUPERLATIVE); i++) {
      if (text.folded(i) == '最') {
        return true;
      }
      if (!Script.isHan(text.folded(i))) {
        return false;
      }
    }
    return false;
  }

  /** 美國商務部宣布 is an act of the country, 美國商務部統計 only its word. */
  private static boolean acts(Reading reading, int clause, Cue economy) {
    return Find.any(
        reading.cues(clause),
        c ->
            c.is(Signal.AUTHORITY)
                && c.start() == economy.end()
                && Words.ACT.isAt(reading.text(), c.end()));
  }

  /** 原產於澳大利亞的大麥, 原產美國的大豆. */
  private static boolean isOrigin(CleanText text, int before) {
    return before > 0 && (text.startsWith("产于", before - 1) || text.startsWith("原产", before - 1));
  }

  /** 高於法國的3,485美元: the number is its own. */
  private static boolean hasNumber(CleanText text, int end) {
    return text.startsWith("的", end)
        && end + 1 < text.length()
        && Character.isDigit(text.folded(end + 1));
  }

  private static Role preposition(char before, boolean according) {
    if (TO.indexOf(before) >= 0) {
      return Role.TO;
    }
    if (FROM.indexOf(before) >= 0) {
      return Role.FROM;
    }
    if (IN.indexOf(before) >= 0) {
      return Role.IN;
    }
    if (WITH.indexOf(before) >= 0) {
      return Role.WITH;
    }
    return according ? Role.SOURCE : Role.SUBJECT;
  }
}
