package org.tradefacts.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.number.SpacedNumerals;
import org.tradefacts.quantity.Dimension;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Span;

/**
 * Whether we read a case as its system does. A bare number is no row of our tables: it is asked of
 * the number package, everything else of the quantities.
 *
 * <p>What the contract of the tables leaves open is accepted, and nothing else:
 *
 * <ul>
 *   <li>Span: others take the words of bound and approximation into it (至少5, 15元左右) or leave the
 *       unit out of it, the contract has number and unit. So the spans have to overlap, and what
 *       only one of them holds may have no numeral in it: no part of a number is given away.
 *   <li>Money: others guess an owner for a bare 元 and $. Where the text does not name the Renminbi,
 *       our row must leave 元 open; where it does, our row must say {@code CNY}. A dollar sign alone
 *       is the US dollar by our rule.
 *   <li>Degrees: where the others name no scale, an angle or a temperature is right.
 *   <li>Bounds: an open interval has to be {@code more_than} or {@code at_least} ({@code
 *       less_than}, {@code at_most}) with us; whether its end belongs to it others do not settle
 *       among themselves. For 3000多 others give an upper end, the contract has {@code more_than}.
 *   <li>Value: equal to six digits (others round), to three where units are converted: months and
 *       years have no fixed number of days.
 *   <li>An answer without a number (a currency named alone) is no row.
 *   <li>Pairs and dozens: others count the pieces, the contract keeps the classifier (五打 is 5 打).
 * </ul>
 *
 * <p>Each file marks one kind of thing a case, so only what we find of that kind beside the answers
 * counts as wrong.
 */
final class PeerJudge {

  private static final double ROUNDED = 1e-6;
  private static final double CONVERTED = 1e-3;
  private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟";

  private final PeerCase peer;
  private final Article article;
  private final List<Quantity> quantities;

  PeerJudge(PeerCase peer) {
    this.peer = peer;
    this.article = ArticleBuilder.plain(peer.text());
    this.quantities = QuantityExtractor.extract(article, List.of());
  }

  boolean passes() {
    List<PeerAnswer> answers = new ArrayList<>();
    peer.expected().stream()
        .filter(this::hasNumber)
        .forEach(answer -> answers.add(PeerAnswer.of(peer, answer)));
    boolean bare = peer.kind().startsWith("number");
    return answers.stream().allMatch(a -> isMeasured(a) || (bare && isNumeral(a)))
        && !isSpurious(answers);
  }

  /** Whether a number belongs to it; in the file of extractions only spans are given. */
  private boolean hasNumber(PeerCase.Answer answer) {
    return !answer.json().path("value").isNull() || peer.file().equals("jionlp_money_extract");
  }

  /** What was read, for the list of misses. */
  String read() {
    List<String> parts = new ArrayList<>();
    for (Quantity q : quantities) {
      parts.add(
          article.text().slice(q.span())
              + " "
              + q.value().toPlainString()
              + q.max().map(max -> ".." + max.toPlainString()).orElse("")
              + " "
              + q.unit()
              + " "
              + q.qualifier());
    }
    return String.join(" ¶ ", parts);
  }

  // ---- bare numbers

  private boolean isNumeral(PeerAnswer answer) {
    int at = place(answer.start());
    int end = place(answer.end());
    boolean negative = false;
    while (at < end && isSign(article.text().folded(at))) {
      negative |= article.text().folded(at) != ' ';
      at++;
    }
    int place = at;
    Optional<SpacedNumerals> spaced =
        SpacedNumerals.of(article.text(), new Span(0, article.text().length() - 1));
    CleanText text = spaced.map(SpacedNumerals::text).orElse(article.text());
    int start = spaced.map(s -> s.local(place)).orElse(place);
    NumberScanner scanner = new NumberScanner(text, text.length());
    Optional<Numeral> numeral = scanner.read(start).or(() -> scanner.readBare(start));
    if (numeral.isEmpty() || numeral.get().end() != spaced.map(s -> s.local(end)).orElse(end)) {
      return false;
    }
    double value = numeral.get().value().doubleValue();
    return isClose(negative ? -value : value, answer.low().orElse(Double.NaN), ROUNDED)
        && (!answer.above() || numeral.get().more())
        && (answer.high().isEmpty() || isUpperEnd(numeral.get(), answer.high().getAsDouble()));
  }

  private static boolean isUpperEnd(Numeral numeral, double high) {
    return numeral.max().map(m -> isClose(m.doubleValue(), high, ROUNDED)).orElse(false);
  }

  /** Index in the article, which has one blank for several and none at its ends. */
  private int place(int index) {
    int place = 0;
    boolean blank = true;
    for (int i = 0; i < index; i++) {
      boolean space = Character.isWhitespace(peer.text().charAt(i));
      place += space && blank ? 0 : 1;
      blank = space;
    }
    return Math.min(place, article.text().length() - 1);
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '负' || c == ' ';
  }

  // ---- quantities

  private boolean isMeasured(PeerAnswer answer) {
    return quantities.stream().anyMatch(q -> overlaps(q, answer) && isSame(q, answer));
  }

  private boolean overlaps(Quantity q, PeerAnswer answer) {
    return q.span().start() < place(answer.end()) && place(answer.start()) < q.span().end();
  }

  private boolean isSame(Quantity q, PeerAnswer answer) {
    int start = place(answer.start());
    int end = place(answer.end());
    return hasNoNumeral(q.span().start(), start)
        && hasNoNumeral(start, q.span().start())
        && hasNoNumeral(q.span().end(), end)
        && hasNoNumeral(end, q.span().end())
        && isUnit(q, answer)
        && isValue(q, answer);
  }

  private boolean hasNoNumeral(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NUMERALS.indexOf(article.text().folded(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnit(Quantity q, PeerAnswer answer) {
    if (answer.unit().isEmpty()) {
      return !peer.kind().equals("money") || q.dimension() == Dimension.MONEY;
    }
    if (answer.base().unit().equals(PeerUnits.OPEN_MONEY)) {
      return isOwner(q, answer);
    }
    String ours = PeerUnits.base(q.unit()).unit();
    boolean scaled = !answer.unit().equals("Degree") || q.dimension() != Dimension.TEMPERATURE;
    return !scaled || ours.equals(answer.base().unit());
  }

  /** Whose money it is: as the text has it, and open where it does not say. */
  private boolean isOwner(Quantity q, PeerAnswer answer) {
    String text = Folding.foldWord(peer.text());
    if (text.contains("人民币") || text.contains("RMB") || text.contains("CNY")) {
      return q.unit().equals("CNY");
    }
    String span = peer.text().substring(answer.start(), answer.end());
    boolean sign = answer.unit().equals("Dollar") && span.matches(".*[$＄刀].*");
    return sign
        ? q.unit().equals("USD")
        : PeerUnits.base(q.unit()).unit().equals(PeerUnits.OPEN_MONEY);
  }

  private boolean isValue(Quantity q, PeerAnswer answer) {
    if (answer.low().isEmpty() && answer.high().isEmpty()) {
      return true;
    }
    boolean fraction = answer.unit().isEmpty() && q.unit().equals("%");
    double theirs = fraction ? 100 : answer.base().factor();
    double ours = answer.unit().isEmpty() ? PeerUnits.pieces(q.unit()) : factor(q);
    double tolerance = fraction || (theirs == 1 && ours == 1) ? ROUNDED : CONVERTED;
    double value = q.value().doubleValue() * ours;
    if (answer.low().isEmpty()) {
      return isUpper(q.qualifier())
          && isClose(value, answer.high().getAsDouble() * theirs, tolerance);
    }
    boolean low = isClose(value, answer.low().getAsDouble() * theirs, tolerance);
    if (answer.high().isEmpty()) {
      return low && q.max().isEmpty() && (!answer.above() || isLower(q.qualifier()));
    }
    boolean more = q.max().isEmpty() && q.qualifier() == Qualifier.MORE_THAN;
    double max = q.max().map(m -> m.doubleValue() * ours).orElse(Double.NaN);
    return low && (more || isClose(max, answer.high().getAsDouble() * theirs, tolerance));
  }

  private static double factor(Quantity q) {
    return PeerUnits.base(q.unit()).factor();
  }

  private static boolean isUpper(Qualifier qualifier) {
    return qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN;
  }

  private static boolean isLower(Qualifier qualifier) {
    return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
  }

  private static boolean isClose(double a, double b, double tolerance) {
    return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  }

  /** Others mark one kind of thing a case: what we find of that kind beside it is wrong. */
  private boolean isSpurious(List<PeerAnswer> answers) {
    return quantities.stream()
        .filter(q -> isOfKind(q.dimension()))
        .anyMatch(q -> answers.stream().noneMatch(a -> overlaps(q, a)));
  }

  private boolean isOfKind(Dimension dimension) {
    return switch (peer.kind()) {
      case "money", "none" -> dimension == Dimension.MONEY;
      case "percent" -> dimension == Dimension.RATIO;
      case "duration" -> dimension == Dimension.DURATION;
      default ->
          dimension != Dimension.MONEY
              && dimension != Dimension.DURATION
              && dimension != Dimension.RATIO;
    };
  }
}
