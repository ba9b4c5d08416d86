package org.tradefacts.figure;

import java.util.List;
import org.tradefacts.date.DateMention;
import org.tradefacts.text.Article;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/**
 * Measures how far from a number the words stand that fill its slots. The places decide, not the
 * way by which a slot came along: a party carried over three clauses is found where it is named.
 */
final class EvidenceFinder {

  private final Article article;
  private final List<DateMention> dates;

  EvidenceFinder(Article article, List<DateMention> dates) {
    this.article = article;
    this.dates = dates;
  }

  Evidence of(Slots slots) {
    Parties parties = slots.parties();
    return new Evidence(
        found(slots, slots.governor().word()),
        period(slots),
        party(slots, parties.reporter()),
        party(slots, parties.partner()),
        slots.good().text().isEmpty()
            ? Evidence.Found.NOTHING
            : found(slots, slots.good().where()));
  }

  private Evidence.Found period(Slots slots) {
    int number = slots.period().dateNumber();
    return number == 0 ? Evidence.Found.NOTHING : found(slots, dates.get(number - 1).span());
  }

  private Evidence.Found party(Slots slots, Party party) {
    return party.isNone() && party.where().length() == 0
        ? Evidence.Found.NOTHING
        : found(slots, party.where());
  }

  private Evidence.Found found(Slots slots, Span word) {
    return new Evidence.Found(word.length() == 0 ? Origin.TITLE : origin(slots, word), word);
  }

  private Origin origin(Slots slots, Span word) {
    if (slots.clause().contains(word)) {
      return Origin.CLAUSE;
    }
    Sentence own = article.sentence(slots.quantity().sentence());
    Sentence other = article.sentenceAt(word.start());
    if (other.number() == own.number()) {
      return Origin.SENTENCE;
    }
    if (other.paragraph() == own.paragraph()) {
      return Origin.PARAGRAPH;
    }
    boolean heading = other.kind() == SentenceKind.HEADING && other.number() < own.number();
    return heading || other.section().equals(own.section()) ? Origin.SECTION : Origin.TITLE;
  }
}
