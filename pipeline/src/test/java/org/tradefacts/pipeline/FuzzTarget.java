package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradefacts.AnalysisProperties;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.citation.CitationExtractor;
import org.tradefacts.citation.ReferenceParser;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.FigureExtractor;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.table.Row;
import org.tradefacts.text.Article;
import org.tradefacts.text.ArticleBuilder;
import org.tradefacts.text.MarkdownReader;

/**
 * What a fuzzer runs: each target makes an input of bytes and checks what must hold for any. Those
 * whose bytes are words take each byte for a word of a list: a fuzzer that knows no Chinese would
 * find but noise.
 */
enum FuzzTarget {
  /** Bytes are a file. */
  DECODE(FuzzTarget::decode),
  /** Bytes are a file of JSON lines. */
  LINES(FuzzTarget::lines),
  /** Bytes are a file of Markdown, which is read only. */
  READER(data -> reader(new String(data, UTF_8))),
  /** Bytes are a file of Markdown; the whole way to the rows. */
  ARTICLE(data -> article(new String(data, UTF_8))),
  /** Words of Markdown and of everything else; the whole way to the rows. */
  MARKUP(data -> article(FuzzWords.text(data, FuzzWords.ALL))),
  /** Words of numbers and units. */
  QUANTITY(data -> plain(FuzzWords.text(data, FuzzWords.NUMBERS))),
  /** Words of dates. */
  DATE(data -> plain(FuzzWords.text(data, FuzzWords.DATES))),
  /** Words of trade with numbers and dates. */
  FIGURE(data -> plain(FuzzWords.text(data, FuzzWords.TRADE))),
  /** Words of notes: the entries of a reference list. */
  REFERENCE(data -> article(notes(FuzzWords.text(data, FuzzWords.NOTES)))),
  /** Markers between words and marks. */
  CITATION(data -> article(notes("") + FuzzWords.text(data, FuzzWords.MARKERS)));

  private static final Engine ENGINE = new Engine();

  @SuppressWarnings("ImmutableEnumChecker") // A method of this class.
  private final Consumer<byte[]> run;

  FuzzTarget(Consumer<byte[]> run) {
    this.run = run;
  }

  /**
   * Runs one input.
   *
   * @throws AssertionError when something does not hold
   */
  void run(byte[] data) {
    run.accept(data);
  }

  /** The folder of its findings and its name on the command line. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void decode(byte[] data) {
    try {
      SourceText source = SourceText.decode(data);
      boolean replaced = source.text().indexOf('\uFFFD') >= 0;
      if (source.loss().isPresent() && !replaced) {
        throw new AssertionError("a loss without a trace: " + source.loss());
      }
      boolean mark = data.length >= 3 && data[0] == (byte) 0xEF && data[1] == (byte) 0xBB;
      byte[] again = source.text().getBytes(UTF_8);
      byte[] whole = Arrays.copyOfRange(data, mark && data[2] == (byte) 0xBF ? 3 : 0, data.length);
      if (source.loss().isEmpty() && !Arrays.equals(again, whole)) {
        throw new AssertionError("a loss that is not told");
      }
    } catch (SourceText.Undecodable e) {
      // Refused with a reason.
    }
  }

  private static void lines(byte[] data) {
    InputFile file = new InputFile("a.jsonl", "a.jsonl", data.length);
    Limits limits = new Limits(1 << 16, Limits.UNPACK_RATIO);
    ContainerIds ids = new ContainerIds();
    try (JsonLines lines =
        new JsonLines(file, new ByteArrayInputStream(data), Long.MAX_VALUE, ids, limits)) {
      List<String> places = new ArrayList<>();
      for (Optional<Finding> next = lines.next(); next.isPresent(); next = lines.next()) {
        String place =
            next.get() instanceof SourceDocument document
                ? document.place()
                : ((Reject) next.get()).sourceFile();
        if (places.contains(place)) {
          throw new AssertionError("two findings at " + place);
        }
        places.add(place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reader(String source) {
    Article article = MarkdownReader.read(source);
    List<Quantity> none = List.of();
    AnalysisProperties.check(
        new ArticleAnalysis(article, List.of(), none, List.of(), List.of(), List.of()), source);
  }

  private static void article(String source) {
    ArticleAnalysis analysis = ENGINE.analyse(source);
    AnalysisProperties.check(analysis, source);
    rows(analysis, source);
  }

  private static void plain(String text) {
    Article article = ArticleBuilder.plain(text);
    List<DateMention> dates = DateExtractor.extract(article);
    List<Quantity> quantities =
        QuantityExtractor.extract(article, dates.stream().map(DateMention::span).toList());
    ArticleAnalysis analysis =
        new ArticleAnalysis(
            article,
            dates,
            quantities,
            FigureExtractor.extract(article, dates, quantities),
            CitationExtractor.extract(article),
            ReferenceParser.parse(article, List.of()));
    AnalysisProperties.check(analysis, text);
    rows(analysis, text);
  }

  /** Makes every row; a place that does not slice, or a cell that may not be empty, fails. */
  private static void rows(ArticleAnalysis analysis, String source) {
    Document document =
        new Document("a", "a.md", "0", 0, analysis, new Places(source, analysis.article().text()));
    try {
      for (RowMapping mapping : RowMapping.ALL) {
        mapping.write(document, new Row(mapping.table()), row -> {});
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String notes(String entries) {
    return "甲\\[1\\]\\[2\\]。\n\n[Category:甲](Category:甲 \"wikilink\")\n\n1.  " + entries;
  }
}
