package org.tradefacts.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The articles of a file that holds one a line, or of the lines that begin in a range of it. */
final class JsonLines implements DocumentStream {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputFile file;
  private final InputStream in;
  private final LineReader lines;
  private final ContainerIds ids;
  private final long end;
  private final Limits limits;
  private boolean begun;

  /**
   * Reads lines.
   *
   * @param in the content of the file; where a range does not begin the file, from the byte before
   *     it on
   * @param end lines that begin at this byte of the content or behind it belong to others
   */
  JsonLines(InputFile file, InputStream in, long end, ContainerIds ids, Limits limits) {
    this.file = file;
    this.in = in;
    this.end = end;
    this.ids = ids;
    this.limits = limits;
    this.lines = new LineReader(in, Math.max(file.start() - 1, 0), limits.lineBytes());
    this.begun = file.start() == 0;
  }

  @Override
  public Optional<Finding> next() throws IOException {
    if (!begun) {
      // The rest of a line that the range before owns, or just the end of one.
      begun = true;
      if (!lines.next()) {
        return Optional.empty();
      }
    }
    while (lines.position() < end && lines.next()) {
      if (lines.isTooLong()) {
        return Optional.of(reject("The line is larger than an article may be."));
      }
      byte[] line = lines.bytes();
      if (!isBlank(line)) {
        return Optional.of(article(line));
      }
    }
    return Optional.empty();
  }

  private Finding article(byte[] line) {
    try {
      SourceText source = SourceText.decode(line);
      JsonArticle article = JsonArticle.of(source.text());
      String id = article.id().isEmpty() ? "@" + lines.start() : article.id();
      byte[] text = article.text().getBytes(UTF_8);
      if (text.length > limits.articleBytes()) {
        return reject("The article is larger than " + limits.articleSize() + ".");
      }
      if (id.length() > Limits.NAME) {
        return reject("The id is longer than " + Limits.NAME + " characters.");
      }
      if (!ids.take(id)) {
        return reject("A record before it in the file has the same id, " + id + ".");
      }
      return new SourceDocument(
          file.documentId() + "/" + id,
          file.sourceFile(),
          place(lines.start()),
          article.title(),
          text,
          source
              .loss()
              .map(loss -> loss.replace("at byte ", "at its line's byte "))
              .or(article::loss));
    } catch (SourceText.Undecodable | JsonArticle.Unreadable e) {
      return reject(e.getMessage().replace("The file", "The line"));
    }
  }

  private String place(long start) {
    return file.sourceFile() + "/@" + start;
  }

  private Reject reject(String reason) {
    return Reject.skipped(
        place(lines.start()), Reject.Stage.READ, reason, lines.position() - lines.start());
  }

  /** White space only, or a byte-order mark with nothing behind it. */
  private static boolean isBlank(byte[] line) {
    for (int i = startsWithMark(line) ? MARK.length : 0; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= MARK.length
        && line[0] == MARK[0]
        && line[1] == MARK[1]
        && line[2] == MARK[2];
  }

  @Override
  public String place() {
    return "byte " + lines.start() + " of its content";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
