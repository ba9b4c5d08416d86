package org.tradefacts.pipeline;

/** What an input file holds. */
enum InputKind {
  /** One article: {@code .md}, {@code .txt}. */
  ARTICLE(".md", ".txt"),
  /** One article a line, as JSON: {@code .jsonl}, {@code .ndjson}. */
  LINES(".jsonl", ".ndjson"),
  /** Articles in a {@code .tar} archive. */
  TAR(".tar"),
  /** Articles in a {@code .zip} archive. */
  ZIP(".zip");

  private final String suffix;
  private final String otherSuffix;

  InputKind(String suffix) {
    this(suffix, suffix);
  }

  InputKind(String suffix, String otherSuffix) {
    this.suffix = suffix;
    this.otherSuffix = otherSuffix;
  }

  /** Whether it holds any number of documents. */
  boolean isContainer() {
    return this != ARTICLE;
  }

  /** Whether a file is of this kind, by its name in lower case. */
  boolean ends(String name) {
    return InputName.endsIn(name, suffix) || InputName.endsIn(name, otherSuffix);
  }
}
