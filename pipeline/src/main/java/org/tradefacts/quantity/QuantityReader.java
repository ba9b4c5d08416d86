package org.tradefacts.quantity;

import java.util.List;
import java.util.Optional;
import org.tradefacts.number.Digits;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.text.CharacterSet;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Span;

/** Reads the quantities of one sentence, from left to right. */
final class QuantityReader {

  private static final String HEADS = "百千万亿仟佰翻半对《.";
  private static final CharacterSet TRIGGERS =
      CharacterSet.where(c -> NumberScanner.isStart((char) c) || HEADS.indexOf(c) >= 0);

  /** How far back a count of the same kind makes 一家 a number: 兩家來自中國大陸及一家來自香港. */
  private static final int LIST_REACH = 20;

  private static final String JOINS = "及和与或、,";
  private static final List<String> TIMES = List.of("a", "mo", "wk", "d", "h");
  private static final String AFTER_TIME = "内之以多半左间期时后";
  private static final String NOT_A_RULER = "称为做立女霸国大勤正";
  private static final String BEFORE_TIME = "期时达仅满隔每";

  private final CleanText text;
  private final Span sentence;
  private final OpenCurrency open;

  private Window window;
  private NumberScanner numbers;
  private RatioReader ratios;
  private HalvesReader halves;
  private MeasureReader measures;
  private Discounts discounts;
  private Reading found;
  private boolean titlesClosed = true;

  private int previousEnd;
  private String previousUnit = "";
  private Qualifier previousQualifier = Qualifier.EXACT;

  QuantityReader(CleanText text, Span sentence, OpenCurrency open) {
    this.text = text;
    this.sentence = sentence;
    this.open = open;
    this.previousEnd = sentence.start();
  }

  /** A date ends here; what stands before it says nothing of what comes. */
  void interrupt(int end) {
    previousEnd = end;
    previousUnit = "";
    previousQualifier = Qualifier.EXACT;
  }

  /** Looks for the next quantity before {@code limit}; returns where to go on. */
  int next(int from, int limit) {
    found = null;
    int at = from;
    while (at < limit && found == null) {
      if (TRIGGERS.contains(text.folded(at))) {
        if (window == null || window.end() != limit) {
          enter(limit);
        }
        at = read(at);
        // The 零 of 千分之零 is no part of 零下1000度.
        found = found == null || found.start() < previousEnd ? null : found;
      } else {
        at++;
      }
    }
    return at;
  }

  private void enter(int limit) {
    window = new Window(text, sentence.start(), limit);
    numbers = new NumberScanner(text, limit);
    ratios = new RatioReader(window, numbers);
    halves = new HalvesReader(window, numbers);
    measures = new MeasureReader(window, numbers, open);
    discounts = new Discounts(window);
  }

  boolean hasFound() {
    return found != null;
  }

  /** The quantity that the last call of {@link #next} found. */
  Quantity found(int number, int sentenceNumber) {
    Reading r = found;
    Span span = new Span(r.start(), r.end());
    Qualifier qualifier =
        Qualifiers.of(
            new Window(text, sentence.start(), sentence.end()),
            span,
            r.more(),
            r.dimension() == Dimension.RATIO);
    if (qualifier == Qualifier.EXACT && isAlternative(r.start())) {
      qualifier = previousQualifier;
    } else if (qualifier == Qualifier.EXACT && isUpwards(r.start())) {
      qualifier = Qualifier.AT_LEAST;
    }
    previousEnd = r.end();
    previousUnit = r.unit();
    previousQualifier = qualifier;
    return new Quantity(
        number,
        sentenceNumber,
        span,
        Numeral.plain(r.value()),
        r.max().map(Numeral::plain),
        r.unit(),
        r.dimension(),
        qualifier);
  }

  /** In 不得超過4億美元或750萬噸 the limit holds for both. */
  private boolean isAlternative(int start) {
    return previousEnd == start - 1 && window.at(previousEnd) == '或';
  }

  /** 上百家, 上亿美元. */
  private boolean isUpwards(int start) {
    return window.at(start - 1) == '上' && window.isAny("百千万亿", start);
  }

  /** Reads at one place; returns where to go on. */
  private int read(int at) {
    char c = text.folded(at);
    return switch (c) {
      case '《' -> titleEnd(at);
      case '翻' -> take(ratios.doubling(at), at + 1);
      case '半' -> half(at);
      case '对' -> window.at(at + 1) == '折' ? take(discounts.half(at), at + 1) : at + 1;
      case '百', '千', '万', '亿', '佰', '仟' -> bare(at);
      case '.' -> numbers.isPoint(at) ? number(at, '0') : at + 1;
      default -> number(at, c);
    };
  }

  private int take(Reading reading, int otherwise) {
    found = reading;
    return reading == null ? otherwise : reading.end();
  }

  private int half(int at) {
    Reading share = ratios.majority(at);
    share = share == null ? discounts.half(at) : share;
    return take(share == null ? halves.leading(at) : share, at + 1);
  }

  /** Numbers in the title of a work are no quantities. */
  private int titleEnd(int at) {
    for (int i = at + 1; titlesClosed && i < window.end(); i++) {
      if (text.folded(i) == '》') {
        return i + 1;
      }
    }
    titlesClosed = false;
    return at + 1;
  }

  /** 百分之六十; and 近百万, 千余: a multiplier without a digit is a number beside such words only. */
  private int bare(int at) {
    Reading percent = ratios.perCent(at);
    if (percent == null && Units.canFollow(window.at(at + 1))) {
      percent = numbers.readBare(at).map(n -> ratios.of(at, n)).orElse(null);
    }
    if (percent != null) {
      int minus = MeasureReader.minusWord(window, at);
      return take(minus < at ? percent.negated(minus) : percent, at);
    }
    boolean said = Qualifiers.start(window, at) < at || window.at(at - 1) == '上';
    char next = window.at(at + 1);
    if (!(said || next == '余' || next == '多') || Surroundings.isPartOfWord(window, at)) {
      return at + 1;
    }
    Optional<Numeral> numeral = numbers.readBare(at);
    boolean idiom = window.ends("以上", at) || window.ends("千上", at) || window.ends("成", at);
    if (numeral.isEmpty() || idiom) {
      return at + 1;
    }
    return take(measures.read(at, numeral.get(), previousEnd), numeral.get().end());
  }

  private int number(int at, char c) {
    if (!Digits.isArabic(c) && !Units.canFollow(window.at(at + 1))) {
      return at + 1;
    }
    int name = Surroundings.nameEnd(window, at);
    if (name > at) {
      return name;
    }
    if (c == '零' && isBetweenUnits(at)) {
      return at + 1;
    }
    if (window.at(at - 1) == '第') {
      Reading rank = RankReader.read(window, numbers, at);
      return rank == null ? ordinalEnd(at) : take(rank, at);
    }
    Optional<Numeral> numeral = numbers.read(at);
    if (numeral.isEmpty()) {
      return numbers.skip(at);
    }
    Reading reading = reading(at, numeral.get());
    if (reading != null && isNoMeasure(at, numeral.get(), reading)) {
      reading = null;
    }
    return take(reading, Math.max(numeral.get().end(), numbers.skip(at)));
  }

  /** 2年零17天: the days stand apart from the years, since no number of days is a year. */
  private boolean isBetweenUnits(int at) {
    return at == previousEnd
        && TIMES.contains(previousUnit)
        && NumberScanner.isStart(window.at(at + 1));
  }

  private Reading reading(int at, Numeral numeral) {
    Reading degrees = Degrees.read(window, numbers, at, numeral);
    if (degrees != null) {
      return degrees;
    }
    Reading ratio = ratios.read(at, numeral);
    if (ratio != null) {
      return Surroundings.isPartOfWord(window, at) ? null : ratio;
    }
    return measures.read(at, numeral, previousEnd);
  }

  /** 第10、11號, 第三至五屆 and 第3和4組 are ordinals to the end. */
  private int ordinalEnd(int at) {
    int end = numbers.skip(at);
    while (window.isAny("、-–—~至到和及与", end) && NumberScanner.isStart(window.at(end + 1))) {
      end = numbers.skip(end + 1);
    }
    return end;
  }

  // ---- words that look like amounts

  private boolean isNoMeasure(int at, Numeral numeral, Reading reading) {
    boolean article = numeral.han() && numeral.is(1) && reading.max().isEmpty();
    return switch (reading.dimension()) {
      // 人民幣一次性貶值.
      case MONEY -> article && reading.start() < at && reading.end() == at + 1;
      case COUNT ->
          Surroundings.isPointedAt(window, at) || (article && !isListed(at, reading.unit()));
      case DURATION -> isDateOfOtherCalendar(at) || (article && !isMeasuredTime(at, reading));
      default -> false;
    };
  }

  /** 農曆初三日, 紀元二千六百年, 長壽王十五年. */
  private boolean isDateOfOtherCalendar(int at) {
    boolean ruler = window.isAny("王帝宗", at - 1) && !window.isAny(NOT_A_RULER, at - 2);
    return window.at(at - 1) == '初' || window.ends("纪元", at) || ruler;
  }

  private boolean isListed(int at, String unit) {
    return unit.equals(previousUnit)
        && at - previousEnd <= LIST_REACH
        && window.isAny(JOINS, at - 1);
  }

  /** 在一年内, 为期一年, 一小时 measure time; 这一年, 有一天 name it. */
  private boolean isMeasuredTime(int at, Reading reading) {
    boolean clock = reading.unit().equals("h") || reading.unit().equals("min");
    return clock
        || reading.end() > at + 3
        || window.isAny(AFTER_TIME, reading.end())
        || window.isAny(BEFORE_TIME, at - 1)
        || Qualifiers.before(window, at) != Qualifier.EXACT;
  }
}
