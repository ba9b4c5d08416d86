package org.tradefacts.pipeline;

import java.util.Optional;

/** A document as it was found, neither decoded nor analysed. */
final class SourceDocument implements Finding {

  private final String id;
  private final String sourceFile;
  private final String place;
  private final String title;
  private final byte[] bytes;
  private final Optional<String> loss;

  /** A document that has a file or an entry of its own. */
  SourceDocument(String id, String sourceFile, byte[] bytes) {
    this(id, sourceFile, sourceFile, "", bytes, Optional.empty());
  }

  /**
   * A document.
   *
   * @param id its {@code document_id}
   * @param sourceFile the file or entry in which it was found
   * @param place what names it among the rejects, unlike all others of its file
   * @param title its title by its container; empty when there is none
   * @param bytes its text as UTF-8, decompressed
   * @param loss what was lost on the way here, as one plain sentence
   */
  SourceDocument(
      String id,
      String sourceFile,
      String place,
      String title,
      byte[] bytes,
      Optional<String> loss) {
    this.id = id;
    this.sourceFile = sourceFile;
    this.place = place;
    this.title = title;
    this.bytes = bytes;
    this.loss = loss;
  }

  String id() {
    return id;
  }

  String sourceFile() {
    return sourceFile;
  }

  String place() {
    return place;
  }

  String title() {
    return title;
  }

  byte[] bytes() {
    return bytes;
  }

  Optional<String> loss() {
    return loss;
  }
}
