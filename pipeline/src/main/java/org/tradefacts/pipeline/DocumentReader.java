package org.tradefacts.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradefacts.pipeline.Reject.Stage;
import org.tradefacts.text.Article;

/** Reads, decodes and analyses one input file; whatever goes wrong in it ends as a reject. */
final class DocumentReader {

  /** Larger files do not fit the offset tables of one article. */
  private static final long MAX_BYTES = 256L << 20;

  private final Path root;
  private final Analyser analyser;

  DocumentReader(Path root, Analyser analyser) {
    this.root = root;
    this.analyser = analyser;
  }

  /**
   * What became of a file.
   *
   * @param document empty when it was skipped
   * @param reject empty when nothing went wrong
   */
  record Outcome(Optional<Document> document, Optional<Reject> reject) {}

  /** A file that cannot become a document. */
  private static final class Skipped extends Exception {
    private final Stage stage;

    Skipped(Stage stage, String reason, Throwable cause) {
      super(reason, cause);
      this.stage = stage;
    }
  }

  Outcome read(InputFile file) {
    try {
      byte[] bytes = bytes(file);
      SourceText source = decode(bytes);
      Article article =
          attempt(Stage.PARSE, "could not be parsed", () -> analyser.read(source.text()));
      Document document =
          attempt(
              Stage.EXTRACT,
              "was parsed, but extraction failed",
              () ->
                  new Document(
                      file,
                      Sha256.of(bytes),
                      bytes.length,
                      analyser.extract(article),
                      new Places(source.text(), article.text())));
      return new Outcome(
          Optional.of(document),
          source
              .loss()
              .map(loss -> Reject.repaired(file.sourceFile(), Stage.DECODE, loss, bytes.length)));
    } catch (Skipped e) {
      return new Outcome(
          Optional.empty(),
          Optional.of(Reject.skipped(file.sourceFile(), e.stage, e.getMessage(), file.bytes())));
    }
  }

  private byte[] bytes(InputFile file) throws Skipped {
    if (file.bytes() > MAX_BYTES) {
      throw new Skipped(Stage.READ, "The file is larger than 256 MB.", null);
    }
    try {
      return Files.readAllBytes(root.resolve(file.sourceFile()));
    } catch (IOException | InvalidPathException e) {
      throw new Skipped(Stage.READ, "The file cannot be read: " + Reasons.of(e), e);
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
      throw new Skipped(stage, "The article " + failure + ": " + Reasons.of(e), e);
    }
  }
}
