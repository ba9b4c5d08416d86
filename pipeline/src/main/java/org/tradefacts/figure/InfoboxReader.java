package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * Reads template parameters that the converter left in the text: {@code growth = 7.0% (2016) 6.9%
 * (2017)} gives two growths of gdp, {@code export-partners = 香港 11.6%，馬來西亞 11.5%（2009 est.）} two
 * shares of the exports. The article's economy reports. A number whose label was lost keeps its
 * place with no partner.
 */
final class InfoboxReader {

  private final CleanText text;
  private final Subjects subjects;

  InfoboxReader(CleanText text, Subjects subjects) {
    this.text = text;
    this.subjects = subjects;
  }

  /** The figures of one parameter. */
  List<Slots> read(Sentence sentence, List<Quantity> quantities, List<DateMention> dates) {
    int equals = equalsSign(sentence.span());
    boolean economy = !subjects.reporter().code().isEmpty();
    Optional<InfoboxParameter> parameter =
        InfoboxParameter.named(
            text.foldedSlice(new Span(sentence.span().start(), equals)), economy);
    if (parameter.isEmpty()) {
      return List.of();
    }
    List<Quantity> numbers =
        quantities.stream().filter(q -> q.span().start() > equals && counts(q, dates)).toList();
    List<Slots> slots = new ArrayList<>(numbers.size());
    Labels labels = new Labels(text, sentence.span(), equals + 1, numbers);
    for (int i = 0; i < numbers.size(); i++) {
      slots.add(join(parameter.get(), sentence.span(), numbers, i, dates, labels));
    }
    return slots;
  }

  private int equalsSign(Span span) {
    int at = span.start();
    while (at < span.end() && text.folded(at) != '=') {
      at++;
    }
    return at;
  }

  private static boolean counts(Quantity quantity, List<DateMention> dates) {
    char kind = NumberKind.of(quantity);
    boolean fits = kind != NumberKind.NONE && kind != NumberKind.RANK;
    return fits && Find.none(dates, d -> d.span().overlaps(quantity.span()));
  }

  private Slots join(
      InfoboxParameter parameter,
      Span sentence,
      List<Quantity> numbers,
      int index,
      List<DateMention> dates,
      Labels labels) {
    Quantity quantity = numbers.get(index);
    Span name = new Span(sentence.start(), equalsSign(sentence));
    boolean ratio = NumberKind.of(quantity) == NumberKind.RATIO;
    Statistic statistic = ratio ? parameter.ratio() : parameter.amount();
    Party partner = parameter.label().equals("partner") ? labels.partner(index) : Party.NONE;
    Good good = parameter.label().equals("good") ? labels.good(index) : Good.NONE;
    Parties parties = new Parties(subjects.reporter(), partner);
    return new Slots(
        quantity,
        sentence,
        new Governor(parameter.measure(), sentence.start(), sentence.start(), name),
        new Reckoning(statistic, isNegative(quantity)),
        parties.isEmpty() ? Parties.NONE : parties,
        good,
        period(numbers, index, dates),
        "",
        "",
        "infobox");
  }

  /** A minus before the currency sign: −$20億. */
  private boolean isNegative(Quantity quantity) {
    int start = quantity.span().start();
    return text.folded(start) == '-' || text.folded(start - 1) == '-';
  }

  /** The year after the number, else the one at the end of the list, else the one before. */
  private static Period period(List<Quantity> numbers, int index, List<DateMention> dates) {
    int from = numbers.get(index).span().end();
    DateMention before = null;
    for (DateMention date : dates) {
      if (date.edtf().isEmpty()) {
        continue;
      }
      if (date.span().start() >= from) {
        return Times.period(date);
      }
      before = date;
    }
    return before == null ? Period.NONE : Times.period(before);
  }
}
