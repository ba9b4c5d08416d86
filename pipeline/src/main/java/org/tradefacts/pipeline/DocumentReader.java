package org.tradefacts.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.tradefacts.analysis.ArticleAnalysis;
import org.tradefacts.pipeline.Reject.Stage;
import org.tradefacts.text.Article;

/** Decodes and analyses one document; whatever goes wrong in it ends as a reject. */
final class DocumentReader {

  private final Analyser analyser;

  DocumentReader(Analyser analyser) {
    this.analyser = analyser;
  }

  /**
   * What became of a document.
   *
   * @param document empty when it was skipped
   * @param reject empty when nothing went wrong
   */
  record Outcome(Optional<Document> document, Optional<Reject> reject) {}

  /** A document that cannot be analysed. */
  private static final class Skipped extends Exception {
    private final Stage stage;

    Skipped(Stage stage, String reason, Throwable cause) {
      super(reason, cause);
      this.stage = stage;
    }
  }

  Outcome read(SourceDocument found) {
    byte[] bytes = found.bytes();
    try {
      SourceText source = decode(bytes);
      Article article =
          attempt(
              Stage.PARSE,
              "could not be parsed",
              () -> analyser.read(source.text(), found.title()));
      ArticleAnalysis analysis =
          attempt(
              Stage.EXTRACT, "was parsed, but extraction failed", () -> analyser.extract(article));
      if (RowVolume.isExcessive(analysis, source.text().length())) {
        throw new Skipped(
            Stage.EXTRACT,
            "The article's rows would repeat its text more than " + RowVolume.TIMES + " times.",
            null);
      }
      Document document =
          new Document(
              found.id(),
              found.sourceFile(),
              Sha256.of(bytes),
              bytes.length,
              analysis,
              new Places(source.text(), article.text()));
      return new Outcome(
          Optional.of(document),
          found
              .loss()
              .or(source::loss)
              .map(loss -> Reject.repaired(found.place(), Stage.DECODE, loss, bytes.length)));
    } catch (Skipped e) {
      return new Outcome(
          Optional.empty(),
          Optional.of(Reject.skipped(found.place(), e.stage, e.getMessage(), bytes.length)));
    }
  }

  private static SourceText decode(byte[] bytes) throws Skipped {
    try {
      return SourceText.decode(bytes);
    } catch (SourceText.Undecodable e) {
      throw new Skipped(Stage.DECODE, e.getMessage(), e);
    }
  }

  /** One broken article must not stop the run, so its failures of any kind end here. */
  private static <T> T attempt(Stage stage, String failure, Supplier<T> step) throws Skipped {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw new Skipped(stage, "The article " + failure + ": " + Reasons.ofAnalysis(e), e);
    }
  }
}
