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

  private final String[] suffixes;

  InputKind(String... suffixes) {
    this.suffixes = suffixes;
  }

  /** Whether it holds any number of documents. */
  boolean isContainer() {
    return this != ARTICLE;
  }

  /** Whether a file is of this kind, by its name in lower case. */
  boolean ends(String name) {
    for (String suffix : suffixes) {
      if (InputName.endsIn(name, suffix)) {
        return true;
      }
    }
    return false;
  }
}
