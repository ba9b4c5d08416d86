package org.tradefacts.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tradefacts.citation.Citation;
import org.tradefacts.citation.CitationExtractor;
import org.tradefacts.citation.ReferenceParser;
import org.tradefacts.date.DateExtractor;
import org.tradefacts.date.DateMention;
import org.tradefacts.figure.FigureExtractor;
import org.tradefacts.pipeline.Engine;
import org.tradefacts.quantity.Quantity;
import org.tradefacts.quantity.QuantityExtractor;
import org.tradefacts.text.Article;
import org.tradefacts.text.MarkdownReader;
import org.tradefacts.text.Span;

/**
 * Each stage of the engine over the same articles, which are all different; beside them what
 * decoding alone and one regular expression take. A score is milliseconds for all articles, whose
 * bytes are printed first. {@code scripts/jmh} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {

  private static final int ARTICLES = 64;
  private static final Pattern PATTERN = Pattern.compile(Pass.DATE_OR_MONEY);

  private final List<byte[]> files = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<List<DateMention>> dates = new ArrayList<>();
  private final List<List<Span>> taken = new ArrayList<>();
  private final List<List<Quantity>> quantities = new ArrayList<>();
  private final List<List<Citation>> citations = new ArrayList<>();
  private final Engine engine = new Engine();

  /** Reads and analyses every article once. */
  @Setup
  public void prepare() {
    SampleCorpus corpus = SampleCorpus.open();
    long bytes = 0;
    for (int i = 0; i < ARTICLES; i++) {
      String source = corpus.article(i);
      Article article = MarkdownReader.read(source);
      sources.add(source);
      files.add(source.getBytes(StandardCharsets.UTF_8));
      bytes += files.get(i).length;
      articles.add(article);
      dates.add(DateExtractor.extract(article));
      taken.add(dates.get(i).stream().map(DateMention::span).toList());
      quantities.add(QuantityExtractor.extract(article, taken.get(i)));
      citations.add(CitationExtractor.extract(article));
    }
    System.out.println(ARTICLES + " articles, " + bytes + " bytes");
  }

  /** UTF-8 to text, as every other one needs. */
  @Benchmark
  public void decode(Blackhole hole) {
    for (byte[] file : files) {
      hole.consume(new String(file, StandardCharsets.UTF_8));
    }
  }

  /** The yardstick: one pattern, matched only. */
  @Benchmark
  public void regex(Blackhole hole) {
    for (String source : sources) {
      Matcher matcher = PATTERN.matcher(source);
      while (matcher.find()) {
        hole.consume(matcher.start());
      }
    }
  }

  /** Markdown to clean text and sentences. */
  @Benchmark
  public void read(Blackhole hole) {
    for (String source : sources) {
      hole.consume(MarkdownReader.read(source));
    }
  }

  /** Dates of articles already read. */
  @Benchmark
  public void dates(Blackhole hole) {
    for (Article article : articles) {
      hole.consume(DateExtractor.extract(article));
    }
  }

  /** Quantities beside the dates. */
  @Benchmark
  public void quantities(Blackhole hole) {
    for (int i = 0; i < ARTICLES; i++) {
      hole.consume(QuantityExtractor.extract(articles.get(i), taken.get(i)));
    }
  }

  /** Trade figures from dates and quantities. */
  @Benchmark
  public void figures(Blackhole hole) {
    for (int i = 0; i < ARTICLES; i++) {
      hole.consume(FigureExtractor.extract(articles.get(i), dates.get(i), quantities.get(i)));
    }
  }

  /** Citations and their entries. */
  @Benchmark
  public void citations(Blackhole hole) {
    for (int i = 0; i < ARTICLES; i++) {
      hole.consume(CitationExtractor.extract(articles.get(i)));
      hole.consume(ReferenceParser.parse(articles.get(i), citations.get(i)));
    }
  }

  /** All of it, from the decoded source. */
  @Benchmark
  public void engine(Blackhole hole) {
    for (String source : sources) {
      hole.consume(engine.analyse(source));
    }
  }
}
