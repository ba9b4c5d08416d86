package org.tradefacts.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.quantity.Dimension;
import org.tradefacts.quantity.Qualifier;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;

/**
 * Whether we read a case as its system does. A bare number is no row of our tables: it is asked of
 * the number package, everything else of the quantities.
 */
final class PeerJudge {

  private static final double TOLERANCE = 1e-3;

  private final PeerCase peer;
  private final Article article;
  private final int shift;
  private final List<Quantity> quantities;

  PeerJudge(PeerCase peer) {
    this.peer = peer;
    this.article = ArticleBuilder.plain(peer.text());
    this.shift = peer.text().length() - peer.text().stripLeading().length();
    this.quantities = QuantityExtractor.extract(article, List.of());
  }

  boolean passes() {
    List<PeerAnswer> answers = new ArrayList<>();
    peer.expected().forEach(answer -> answers.add(PeerAnswer.of(peer, answer)));
    boolean bare = peer.kind().startsWith("number");
    return answers.stream().allMatch(a -> isMeasured(a) || (bare && isNumeral(a)))
        && !isSpurious(answers);
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
    int at = answer.start() - shift;
    int end = answer.end() - shift;
    boolean negative = false;
    while (at < end && isSign(article.text().folded(at))) {
      negative |= article.text().folded(at) != ' ';
      at++;
    }
    int place = at;
    NumberScanner scanner = new NumberScanner(article.text(), article.text().length());
    Optional<Numeral> numeral = scanner.read(at).or(() -> scanner.readBare(place));
    if (numeral.isEmpty() || numeral.get().end() != end) {
      return false;
    }
    double value = numeral.get().value().doubleValue();
    OptionalDouble high = answer.high();
    boolean range =
        high.isEmpty()
            || numeral
                .get()
                .max()
                .map(m -> isClose(m.doubleValue(), high.getAsDouble()))
                .orElse(false);
    return isClose(negative ? -value : value, answer.low().orElse(Double.NaN)) && range;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '负' || c == ' ';
  }

  // ---- quantities

  private boolean isMeasured(PeerAnswer answer) {
    return quantities.stream().anyMatch(q -> overlaps(q, answer) && isSame(q, answer));
  }

  private boolean overlaps(Quantity q, PeerAnswer answer) {
    return q.span().start() + shift < answer.end() && answer.start() < q.span().end() + shift;
  }

  private boolean isSame(Quantity q, PeerAnswer answer) {
    boolean within =
        q.span().start() + shift >= answer.start() && q.span().end() + shift <= answer.end();
    boolean around =
        q.span().start() + shift <= answer.start() && q.span().end() + shift >= answer.end();
    return (within || around || peer.kind().equals("numberrange"))
        && isUnit(q, answer)
        && isValue(q, answer);
  }

  private boolean isUnit(Quantity q, PeerAnswer answer) {
    if (answer.unit().isEmpty()) {
      return !peer.kind().equals("money") || q.dimension() == Dimension.MONEY;
    }
    String ours = PeerUnits.base(q.unit()).unit();
    boolean guessed = answer.base().unit().equals(PeerUnits.OPEN_MONEY);
    boolean open = ours.equals(PeerUnits.OPEN_MONEY) || ours.equals("CNY");
    return guessed
        ? open || (answer.unit().equals("Dollar") && q.unit().equals("USD"))
        : ours.equals(answer.base().unit());
  }

  private boolean isValue(Quantity q, PeerAnswer answer) {
    if (answer.low().isEmpty() && answer.high().isEmpty()) {
      return true;
    }
    boolean fraction = answer.unit().isEmpty() && q.unit().equals("%");
    double theirs = fraction ? 100 : answer.base().factor();
    double ours = answer.unit().isEmpty() ? 1 : PeerUnits.base(q.unit()).factor();
    double value = q.value().doubleValue() * ours;
    OptionalDouble max =
        q.max().map(m -> OptionalDouble.of(m.doubleValue() * ours)).orElse(OptionalDouble.empty());
    if (answer.low().isEmpty()) {
      return isUpper(q.qualifier()) && isClose(value, answer.high().getAsDouble() * theirs);
    }
    boolean low = isClose(value, answer.low().getAsDouble() * theirs);
    if (answer.high().isEmpty()) {
      return low && max.isEmpty();
    }
    // Others give 3000多 an upper end, we give it a qualifier.
    boolean more = max.isEmpty() && q.qualifier() == Qualifier.MORE_THAN;
    return low && (more || isClose(max.orElse(Double.NaN), answer.high().getAsDouble() * theirs));
  }

  private static boolean isUpper(Qualifier qualifier) {
    return qualifier == Qualifier.AT_MOST || qualifier == Qualifier.LESS_THAN;
  }

  private static boolean isClose(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
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
