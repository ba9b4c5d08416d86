package org.tradefacts.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradefacts.number.NumberScanner;
import org.tradefacts.number.Numeral;
import org.tradefacts.text.Article;
import org.tradefacts.text.Cell;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordSet;

/**
 * Units that a table states once for many cells: below a header 出口（億美元） the cell 2556.3 is
 * 255630000000 {@code USD}. A unit in brackets counts in the column's header, else in the first
 * cell of the row, else in the header of those cells 項目（億美元）, else in a line 單位：億美元, an
 * introduction or a caption 農產品產量（萬噸） before the table, else in a line after it (資料來源：海關；單位：億美元).
 */
final class TableUnits {

  private static final Quantity NONE =
      new Quantity(
          0,
          0,
          new Span(0, 0),
          BigDecimal.ONE,
          Optional.empty(),
          "",
          Dimension.COUNT,
          Qualifier.EXACT);

  /** A stated unit is a few characters; a longer bracket is a remark. */
  private static final int LONGEST = 12;

  private static final WordSet UNCOUNTED =
      WordSet.of(Lexicon.words("zh/uncounted_columns.tsv", "word"));

  private static final WordSet FLOWS = WordSet.of(Lexicon.words("zh/flow_columns.tsv", "word"));

  private static final String UNIT = "单位";

  /** What stands between it and its unit: 單位：億美元, 單位均為億美元. */
  private static final String IS = ":为是均皆 ";

  /** Where a statement in a line ends. */
  private static final String ENDS = ",;。) ";

  /** A caption such as 主要農產品產量（萬噸） is a short line. */
  private static final int CAPTION = 40;

  private final OpenCurrency open;
  private final CleanText text;
  private final List<Sentence> sentences;
  private final Map<Integer, Column> columns = new HashMap<>();

  private Quantity row = NONE;
  private Quantity whole = NONE;

  /** Number of the last sentence outside of tables. */
  private int lead;

  private int table;

  /**
   * What the header of a column says.
   *
   * @param unit of its numbers; {@link #NONE} when it states none
   * @param counted whether they can be amounts in the unit of the row or the table: not below 增長率
   *     or 排名
   */
  private record Column(Quantity unit, boolean counted) {
    static final Column UNTOLD = new Column(NONE, true);
  }

  TableUnits(Article article, OpenCurrency open) {
    this.open = open;
    text = article.text();
    sentences = article.sentences();
  }

  /** Looks at the next sentence of the article. */
  void enter(Sentence sentence) {
    Cell cell = sentence.cell();
    if (cell.equals(Cell.NONE)) {
      lead = sentence.number();
      return;
    }
    if (cell.table() != table) {
      table = cell.table();
      Quantity before = lead > 0 && lead == sentence.number() - 1 ? before(lead) : NONE;
      whole = before.unit().isEmpty() ? after(sentence) : before;
      columns.clear();
      row = NONE;
    }
    if (cell.header()) {
      Quantity stated = inBrackets(sentence.span());
      if (stated.unit().isEmpty() && FLOWS.ends(text, sentence.span())) {
        stated = moneyBefore(cell.column());
      }
      boolean counted = !UNCOUNTED.isIn(text, sentence.span());
      columns.put(cell.column(), new Column(stated, counted));
      whole = cell.column() == 1 && !stated.unit().isEmpty() ? stated : whole;
    } else if (cell.column() == 1) {
      row = inBrackets(sentence.span());
    }
  }

  /** Below 貿易總額（億美元） | 出口 | 進口 the flows go on in the unit of the whole. */
  private Quantity moneyBefore(int column) {
    Quantity before = columns.getOrDefault(column - 1, Column.UNTOLD).unit();
    return before.dimension() == Dimension.MONEY ? before : NONE;
  }

  /** The quantity of a cell that holds a bare number; empty when nothing states its unit. */
  Optional<Quantity> read(Sentence sentence, int number) {
    Cell cell = sentence.cell();
    if (cell.equals(Cell.NONE) || cell.header() || cell.column() == 1) {
      return Optional.empty();
    }
    Column column = columns.getOrDefault(cell.column(), Column.UNTOLD);
    Quantity unit = column.unit();
    if (unit.unit().isEmpty() && column.counted()) {
      unit = row.unit().isEmpty() ? whole : row;
    }
    return unit.unit().isEmpty() ? Optional.empty() : bare(sentence, unit, number);
  }

  private Optional<Quantity> bare(Sentence sentence, Quantity unit, int number) {
    Span span = sentence.span();
    boolean negative = span.length() > 0 && text.folded(span.start()) == '-';
    int start = negative ? span.start() + 1 : span.start();
    Optional<Numeral> numeral = new NumberScanner(text, span.end()).read(start);
    if (numeral.isEmpty() || numeral.get().end() != span.end()) {
      return Optional.empty();
    }
    // 33億 below 出口（億美元） is 33億美元: nobody counts in 億億.
    BigDecimal size = numeral.get().unscaled() ? unit.value() : BigDecimal.ONE;
    Numeral value = numeral.get().times(negative ? size.negate() : size);
    return Optional.of(
        new Quantity(
            number,
            sentence.number(),
            span,
            value.value(),
            value.max(),
            unit.unit(),
            unit.dimension(),
            value.more() ? Qualifier.MORE_THAN : Qualifier.EXACT));
  }

  /** The unit in the last bracket of a header. */
  private Quantity inBrackets(Span span) {
    int close = span.end() - 1;
    if (span.length() == 0 || text.folded(close) != ')') {
      return NONE;
    }
    int open = close;
    while (open > span.start() && "(,;".indexOf(text.folded(open)) < 0) {
      open--;
    }
    return unit(open + 1, close);
  }

  /** What the sentence right before the table states, or one before it in the same block. */
  private Quantity before(int last) {
    int block = sentences.get(last - 1).paragraph();
    for (int at = last; at > 0 && sentences.get(at - 1).paragraph() == block; at--) {
      Span span = sentences.get(at - 1).span();
      Quantity stated = ofLine(span);
      if (stated.unit().isEmpty() && (isIntroduction(span) || span.length() <= CAPTION)) {
        stated = inBrackets(isIntroduction(span) ? new Span(span.start(), span.end() - 1) : span);
      }
      if (!stated.unit().isEmpty()) {
        return stated;
      }
    }
    return NONE;
  }

  /** 下表為聯邦統計局的數據（十億歐元）： ends in a colon. */
  private boolean isIntroduction(Span span) {
    return span.length() > 0 && text.folded(span.end() - 1) == ':';
  }

  /** The unit of 單位：億美元, 金額單位為億美元 or 資料來源：海關；單位：億美元, in brackets or not. */
  private Quantity ofLine(Span span) {
    for (int i = span.start(); i + UNIT.length() < span.end(); i++) {
      if (text.startsWith(UNIT, i)) {
        int start = afterWord(i, span.end());
        Quantity stated = unit(start, end(start, Math.min(span.end(), start + LONGEST + 1)));
        if (!stated.unit().isEmpty()) {
          return stated;
        }
      }
    }
    return NONE;
  }

  private int end(int from, int limit) {
    int end = from;
    while (end < limit && ENDS.indexOf(text.folded(end)) < 0) {
      end++;
    }
    return end;
  }

  /** What a line right after the table states; before another table it is the other's. */
  private Quantity after(Sentence first) {
    int at = first.number();
    while (at < sentences.size() && sentences.get(at).cell().table() == table) {
      at++;
    }
    boolean line =
        at < sentences.size()
            && !sentences.get(at).kind().equals(SentenceKind.HEADING)
            && sentences.get(at).cell().equals(Cell.NONE)
            && (at + 1 == sentences.size() || sentences.get(at + 1).cell().equals(Cell.NONE));
    return line ? ofLine(sentences.get(at).span()) : NONE;
  }

  /** Where the unit begins that the word at a place announces. */
  private int afterWord(int word, int limit) {
    int start = word + UNIT.length();
    while (start < limit && IS.indexOf(text.folded(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** One of the unit: a reader reads 億美元 as 1億美元. */
  private Quantity unit(int from, int to) {
    int start = text.startsWith(UNIT, from) ? afterWord(from, to) : from;
    if (start >= to || to - start > LONGEST) {
      return NONE;
    }
    String written = text.slice(new Span(start, to));
    char first = text.folded(start);
    String one = first >= '0' && first <= '9' ? written : "1" + written;
    List<Quantity> read = QuantityExtractor.extract(one, open);
    boolean whole = read.size() == 1 && read.get(0).span().equals(new Span(0, one.length()));
    // 產品（2種） counts the products themselves.
    return whole && !(one.equals(written) && read.get(0).dimension() == Dimension.COUNT)
        ? read.get(0)
        : NONE;
  }
}
