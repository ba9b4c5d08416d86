package org.tradefacts.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradefacts.date.DateMention;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.text.Article;
import org.tradefacts.text.Script;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.SentenceKind;
import org.tradefacts.text.Span;

/**
 * Finds the economic figures of an article: quantities that an indicator word governs, with what
 * they measure, whom they are about, and when.
 *
 * <p>中朝貿易在1993年一度達到了8.99億美元 gives level, trade, CHN, PRK, 899000000 USD, 1993; a quantity that no
 * indicator governs (三艘漁船, 60週年) gives nothing.
 */
public final class FigureExtractor {

  /** A caption is a short line. */
  private static final int CAPTION = 40;

  private FigureExtractor() {}

  /**
   * The figures, in document order, numbered from 1.
   *
   * @param article the article
   * @param dates its dates, in document order
   * @param quantities its quantities, in document order
   */
  public static List<TradeFigure> extract(
      Article article, List<DateMention> dates, List<Quantity> quantities) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    Walk walk = new Walk(article, dates, quantities);
    List<Slots> slots = walk.slots();
    slots.sort(Comparator.comparingInt(s -> s.quantity().span().start()));
    List<TradeFigure> figures = new ArrayList<>(slots.size());
    EvidenceFinder evidence = new EvidenceFinder(article, dates);
    for (Slots joined : slots) {
      Slots s = joined.ofReceiver();
      figures.add(s.figure(figures.size() + 1, evidence.of(s)));
    }
    return figures;
  }

  /** One pass over the sentences of an article. */
  private static final class Walk {

    private final Article article;
    private final Subjects subjects;
    private final Groups<DateMention> dates;
    private final Groups<Quantity> quantities;
    private final List<Slots> found = new ArrayList<>();
    private String section = "";
    private int tableNumber;
    private TableReader table;

    /** Number of the short line before a table; 0 when there is none. */
    private int caption;

    private Period background = Period.NONE;
    private Introduction introduction = Introduction.NONE;

    Walk(Article article, List<DateMention> allDates, List<Quantity> allQuantities) {
      this.article = article;
      subjects = Subjects.of(article);
      table =
          new TableReader(
              article.text(), subjects, Party.NOWHERE, List.of(), Set.of(), Introduction.NONE);
      dates = new Groups<>(article.sentences().size() + 1);
      quantities = new Groups<>(article.sentences().size() + 1);
      allDates.forEach(d -> dates.add(d.sentence(), d));
      allQuantities.forEach(q -> quantities.add(q.sentence(), q));
    }

    List<Slots> slots() {
      List<Sentence> sentences = article.sentences();
      int at = 0;
      while (at < sentences.size()) {
        int end = at + 1;
        while (end < sentences.size()
            && sentences.get(end).paragraph() == sentences.get(at).paragraph()) {
          end++;
        }
        readBlock(sentences.subList(at, end));
        remember(sentences.subList(at, end));
        at = end;
      }
      return found;
    }

    /** The last date of the section so far, as coarse as a reader remembers it. */
    private void remember(List<Sentence> block) {
      if (!block.get(0).section().equals(section)) {
        section = block.get(0).section();
        background = Period.NONE;
      }
      for (Sentence sentence : block) {
        for (DateMention date : dates.of(sentence.number())) {
          if (!date.edtf().isEmpty() && Times.isTold(article.text(), date)) {
            background = Times.coarse(date);
          }
        }
      }
    }

    private void readBlock(List<Sentence> block) {
      SentenceKind kind = block.get(0).kind();
      if (kind != SentenceKind.TABLE_CELL) {
        int number = block.get(0).number();
        boolean line = block.size() == 1 && block.get(0).span().length() <= CAPTION;
        caption = line && quantities.of(number).isEmpty() ? number : 0;
      }
      switch (block.get(0).kind()) {
        case HEADING -> introduction = Introduction.NONE;
        case TABLE_CELL -> block.forEach(this::readCell);
        case INFOBOX -> block.forEach(this::readParameter);
        default -> readProse(block);
      }
    }

    private void readCell(Sentence cell) {
      if (cell.cell().table() != tableNumber) {
        tableNumber = cell.cell().table();
        Span place = caption == 0 ? Party.NOWHERE : article.sentence(caption).span();
        Set<String> rows = TableReader.economies(article.text(), tableFrom(cell));
        table =
            new TableReader(article.text(), subjects, place, dates.of(caption), rows, introduction);
        caption = 0;
      }
      int number = cell.number();
      found.addAll(table.read(cell, quantities.of(number), dates.of(number)));
    }

    private List<Sentence> tableFrom(Sentence first) {
      List<Sentence> sentences = article.sentences();
      int end = first.number();
      while (end < sentences.size() && sentences.get(end).cell().table() == first.cell().table()) {
        end++;
      }
      return sentences.subList(first.number() - 1, end);
    }

    private void readParameter(Sentence parameter) {
      int number = parameter.number();
      found.addAll(
          new InfoboxReader(article.text(), subjects)
              .read(parameter, quantities.of(number), dates.of(number)));
    }

    private Subjects subjects(Sentence first) {
      return heading(first).map(span -> subjects.in(article.text(), span)).orElse(subjects);
    }

    /** The nearest heading above. */
    private Optional<Span> heading(Sentence first) {
      List<Integer> above = first.headings();
      return above.isEmpty()
          ? Optional.empty()
          : Optional.of(article.sentence(above.get(above.size() - 1)).span());
    }

    /**
     * A heading 大麥 says what its section is about, the head of an item (汽車：…) what the item is
     * about, else the title.
     */
    private Good good(Sentence first) {
      return itemHead(first).or(() -> heading(first)).flatMap(this::named).orElse(subjects.good());
    }

    private Optional<Span> itemHead(Sentence first) {
      Span span = first.span();
      int end = span.start();
      while (end < span.end() && Script.isHan(article.text().folded(end))) {
        end++;
      }
      boolean headed =
          first.kind() == SentenceKind.LIST_ITEM
              && end < span.end()
              && article.text().folded(end) == ':';
      return headed ? Optional.of(new Span(span.start(), end)) : Optional.empty();
    }

    private Optional<Good> named(Span heading) {
      return Find.first(
              Vocabulary.STANDARD.scan(article.text(), heading),
              c -> c.isGood() && c.start() == heading.start() && c.end() == heading.end())
          .map(c -> Good.of(article.text(), c))
          .filter(good -> !good.chapter().isEmpty());
    }

    private void readProse(List<Sentence> block) {
      int count = told(block);
      boolean item = block.get(0).kind() == SentenceKind.LIST_ITEM;
      if (count == 0) {
        introduction = item ? introduction : Introduction.NONE;
        return;
      }
      Subjects about = subjects(block.get(0));
      boolean here = block.get(0).section().equals(section);
      ProseReader reader =
          new ProseReader(about, good(block.get(0)), here ? background : Period.NONE);
      for (Sentence sentence : block.subList(0, count)) {
        int number = sentence.number();
        Reading reading =
            new Reading(article.text(), sentence, about, quantities.of(number), dates.of(number));
        if (item && here && sentence.equals(block.get(0))) {
          reader.begin(introduction, reading);
        }
        reader.read(reading);
      }
      found.addAll(reader.figures());
      introduction = item ? introduction : reader.introduction();
    }

    /**
     * What follows the last number sets the scene for nothing, but for a list or table below it.
     */
    private int told(List<Sentence> block) {
      int count = block.size();
      if (opensList(block.get(count - 1))) {
        return count;
      }
      while (count > 0 && quantities.of(block.get(count - 1).number()).isEmpty()) {
        count--;
      }
      return count;
    }

    private boolean opensList(Sentence last) {
      int end = last.span().end();
      if (article.sentences().size() == last.number() || article.text().folded(end - 1) != ':') {
        return false;
      }
      SentenceKind next = article.sentences().get(last.number()).kind();
      return next == SentenceKind.LIST_ITEM || next == SentenceKind.TABLE_CELL;
    }
  }
}
