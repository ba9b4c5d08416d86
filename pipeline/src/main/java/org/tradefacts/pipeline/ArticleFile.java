package org.tradefacts.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one document. */
final class ArticleFile implements DocumentStream {

  private final InputFile file;
  private final InputStream in;
  private final Limits limits;
  private boolean read;

  ArticleFile(InputFile file, InputStream in, Limits limits) {
    this.file = file;
    this.in = in;
    this.limits = limits;
  }

  @Override
  public Optional<Finding> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    boolean plain = file.name().compression() == Compression.NONE;
    Optional<byte[]> bytes =
        plain && file.bytes() > limits.articleBytes()
            ? Optional.empty()
            : BoundedBytes.read(in, limits.articleBytes());
    return Optional.of(
        bytes.isPresent()
            ? new SourceDocument(file.documentId(), file.sourceFile(), bytes.get())
            : Reject.skipped(
                file.sourceFile(),
                Reject.Stage.READ,
                "The file is larger than " + limits.articleSize() + ".",
                file.bytes()));
  }

  @Override
  public String place() {
    return "";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
