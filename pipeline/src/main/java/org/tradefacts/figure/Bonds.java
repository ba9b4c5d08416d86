package org.tradefacts.figure;

import java.util.List;
import java.util.Optional;
import org.tradefacts.quantity.Quantity;

/**
 * Reads reporter and partner from the roles of the economies in one clause.
 *
 * <p>中國從朝鮮進口 is an import of CHN from PRK; 朝鮮對中國的依存度 a dependence of PRK on CHN; 佔朝鮮外貿的70% a share
 * of the trade of PRK.
 */
record Bonds(
    Meaning.Measure measure, List<PartyMention> mentions, Quantity quantity, Governor governor) {

  /**
   * The parties that the clause names; a partner may stand outside it, as when 中方出口 stands in a
   * text on two economies.
   */
  Optional<Parties> read() {
    Indicator indicator = measure.indicator();
    if (!indicator.isMutual()) {
      return ofOne();
    }
    if (indicator == Indicator.TRADE) {
      return ofTrade();
    }
    Party partner = partner(indicator);
    Party reporter = reporter(partner);
    if (reporter.isNone() && partner.isNone()) {
      return Optional.empty();
    }
    return Optional.of(new Parties(reporter, partner));
  }

  private Optional<Parties> ofTrade() {
    for (PartyMention mention : mentions) {
      int i = mentions.indexOf(mention);
      if (i > 0 && mention.role() == Role.JOINED) {
        return Optional.of(new Parties(mentions.get(i - 1).party(), mention.party()));
      }
    }
    Party partner = first(Role.WITH, Role.TO);
    Party reporter = reporter(partner);
    Party owner = partner.isNone() && mentions.size() > 1 ? owner() : Party.NONE;
    if (!owner.isNone()) {
      return Optional.of(new Parties(owner, mentions.get(0).party()));
    }
    return reporter.isNone() && partner.isNone()
        ? Optional.empty()
        : Optional.of(new Parties(reporter, partner));
  }

  /** Whose partner it is: 中國是越南最大的貿易夥伴, 中國超越美國成為巴西最大的貿易夥伴. */
  private Party owner() {
    boolean partnership =
        governor.end() - governor.start() >= 3 && mentions.get(0).role() == Role.SUBJECT;
    Party owner = Party.NONE;
    for (PartyMention mention : mentions.subList(1, mentions.size())) {
      if (partnership && mention.role() == Role.SUBJECT && mention.end() <= governor.start()) {
        owner = mention.party();
      }
    }
    return owner;
  }

  private Party partner(Indicator indicator) {
    return switch (indicator) {
      case IMPORT -> first(Role.FROM, Role.TO);
      case EXPORT -> first(Role.TO);
      case AID -> first(Role.TO, Role.FROM, Role.IN);
      case LOAN -> first(Role.TO, Role.FROM, Role.IN, Role.WITH);
      case INVESTMENT ->
          measure.statistic() == Statistic.SHARE
              ? first(Role.TO, Role.IN, Role.FROM)
              : first(Role.TO, Role.IN);
      case TARIFF -> tariffPartner();
      default -> first(Role.TO, Role.WITH, Role.IN);
    };
  }

  private Party tariffPartner() {
    Party to = first(Role.TO, Role.FROM);
    if (!to.isNone()) {
      return to;
    }
    String reporter = mentions.get(0).code();
    return Find.first(mentions, m -> !m.code().equals(reporter))
        .map(PartyMention::party)
        .orElse(Party.NONE);
  }

  private Party first(Role... roles) {
    for (Role role : roles) {
      for (PartyMention mention : mentions) {
        if (mention.role() == role) {
          return mention.party();
        }
      }
    }
    return Party.NONE;
  }

  /** The subject nearest before the partner, or else the indicator. */
  private Party reporter(Party partner) {
    Party best = Party.NONE;
    int limit = limit(partner);
    for (PartyMention mention : mentions) {
      boolean subject = mention.role() == Role.SUBJECT;
      if (subject && (partner.isNone() || !mention.code().equals(partner.code()))) {
        if (mention.start() < limit) {
          best = isYardstick(mention) && !best.isNone() ? best : mention.party();
        }
      }
    }
    if (best.isNone() && measure.indicator() == Indicator.EXPORT) {
      return first(Role.FROM);
    }
    return best;
  }

  private int limit(Party partner) {
    for (PartyMention mention : mentions) {
      if (mention.role() != Role.SUBJECT && mention.code().equals(partner.code())) {
        return mention.start();
      }
    }
    return governor.isCarried() ? quantity.span().start() : Math.max(governor.start(), 0) + 1;
  }

  /** 老撾是世界增長最快的經濟體之一 is about 老撾. */
  private static boolean isYardstick(PartyMention mention) {
    return mention.code().isEmpty();
  }

  /** 在美國市場的佔有率 is that of a seller there. */
  private boolean isMarket(PartyMention mention) {
    return mention.role() == Role.IN && measure.indicator() == Indicator.SALES;
  }

  /** 世界90%的紅寶石來自緬甸: what the world has comes from one. */
  private boolean isSourced(Party before) {
    return before.code().isEmpty()
        && measure.indicator() == Indicator.OUTPUT
        && !first(Role.FROM).code().isEmpty();
  }

  /** A figure about one economy: the nearest before the number, or the one that follows it. */
  private Optional<Parties> ofOne() {
    Party before = Party.NONE;
    Party after = Party.NONE;
    for (PartyMention mention : mentions) {
      if (isMarket(mention)) {
        continue;
      }
      if (mention.start() < quantity.span().start()) {
        boolean second = isYardstick(mention) || mention.role() == Role.JOINED;
        before = second && !before.isNone() ? before : mention.party();
      } else if (after.isNone()) {
        after = mention.party();
      }
    }
    if (before.isNone() && after.isNone()) {
      return Optional.empty();
    }
    if (isSourced(before)) {
      return Optional.of(new Parties(first(Role.FROM), Party.NONE));
    }
    boolean persons = NumberKind.of(quantity) == NumberKind.PERSONS;
    boolean later = before.isNone() || (persons && !after.isNone());
    return Optional.of(new Parties(later ? after : before, Party.NONE));
  }
}
