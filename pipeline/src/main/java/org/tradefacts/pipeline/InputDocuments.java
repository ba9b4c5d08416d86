package org.tradefacts.pipeline;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents in an input file of any kind. Whatever fails ends as a reject. */
final class InputDocuments implements Closeable {

  private final InputRoot root;
  private final InputFile file;
  private final Limits limits;
  private final ContainerIds ids = new ContainerIds();
  private Optional<DocumentStream> stream = Optional.empty();
  private boolean ended;

  InputDocuments(InputRoot root, InputFile file, Limits limits) {
    this.root = root;
    this.file = file;
    this.limits = limits;
  }

  /** The next document, or what is said about one that is lost; empty at the end. */
  Optional<Finding> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (stream.isEmpty()) {
        stream = Optional.of(open());
      }
      Optional<Finding> next = stream.get().next();
      ended = next.isEmpty();
      return ended ? change() : next;
    } catch (IOException | RuntimeException e) {
      ended = true;
      return Optional.of(
          Reject.skipped(
              place(),
              Reject.Stage.READ,
              "The file cannot be read" + beyond() + ": " + Reasons.of(e),
              file.bytes()));
    }
  }

  private String place() {
    return file.start() > 0 ? file.sourceFile() + "/@" + file.start() : file.sourceFile();
  }

  /** What is said about a file that is not the one that was listed: some of it may be lost. */
  private Optional<Finding> change() {
    long size = root.size(file.sourceFile()).orElse(file.fileBytes());
    return size == file.fileBytes()
        ? Optional.empty()
        : Optional.of(
            Reject.repaired(
                place(),
                Reject.Stage.READ,
                String.format(
                    Locale.ROOT,
                    "The file has changed since the run began: it had %d bytes and has %d."
                        + " The tables have what was read.",
                    file.fileBytes(),
                    size),
                file.bytes()));
  }

  private String beyond() {
    String place = stream.map(DocumentStream::place).orElse("");
    return place.isEmpty() ? "" : " beyond " + place;
  }

  private DocumentStream open() throws IOException {
    InputName name = file.name();
    InputStream in = content(name);
    return switch (name.kind()) {
      case ARTICLE -> new ArticleFile(file, in, limits);
      case LINES -> {
        long end = file.isSplittable() ? file.start() + file.bytes() : Long.MAX_VALUE;
        yield new JsonLines(file, in, end, ids, limits);
      }
      case TAR, ZIP -> new ArchiveFile(file, in, ids, limits);
    };
  }

  private InputStream content(InputName name) throws IOException {
    return name.compression() == Compression.NONE
        ? new BufferedInputStream(root.open(file.sourceFile(), Math.max(file.start() - 1, 0)))
        : new DecodedStream(() -> root.open(file.sourceFile(), 0), name.compression(), limits);
  }

  /** Hashes of the names that its documents have taken, where others read the same file. */
  Optional<CutIds> cutIds() {
    return file.isCut()
        ? Optional.of(new CutIds(file.sourceFile(), ids.hashes()))
        : Optional.empty();
  }

  /** Hashes of the ids in one range of a file. */
  record CutIds(String sourceFile, List<Long> hashes) {

    CutIds {
      hashes = List.copyOf(hashes);
    }
  }

  @Override
  public void close() throws IOException {
    if (stream.isPresent()) {
      stream.get().close();
    }
  }
}
