package org.tradefacts.pipeline;

import java.util.Comparator;

/**
 * One input file as listed, or a range of one that was cut.
 *
 * @param documentId key of its document in every table; the file's whole name for a container,
 *     whose documents add a {@code /} and their own names
 * @param sourceFile path below the input root, separated by {@code /}
 * @param start first byte of the range; 0 for a whole file
 * @param bytes length of the range
 * @param fileBytes size of the whole file when it was listed
 */
record InputFile(String documentId, String sourceFile, long start, long bytes, long fileBytes) {

  /** The order of {@code document_id}: containers stand where their documents belong. */
  static final Comparator<InputFile> ORDER =
      Comparator.comparing(InputFile::sortKey, DocumentIds.ORDER);

  /** A whole file. */
  InputFile(String documentId, String sourceFile, long bytes) {
    this(documentId, sourceFile, 0, bytes, bytes);
  }

  /** What its name says about it. */
  InputName name() {
    return InputName.of(sourceFile).orElse(InputName.PLAIN);
  }

  /** Whether other ranges of the file are read elsewhere. */
  boolean isCut() {
    return bytes < fileBytes;
  }

  /** Whether it may be read in ranges: lines can be found from any byte of the file. */
  boolean isSplittable() {
    InputName name = name();
    return name.kind() == InputKind.LINES && name.compression() == Compression.NONE;
  }

  /** A range of it. */
  InputFile range(long from, long length) {
    return new InputFile(documentId, sourceFile, from, length, fileBytes);
  }

  private String sortKey() {
    return name().kind().isContainer() ? documentId + "/" : documentId;
  }
}
