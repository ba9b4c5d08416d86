package org.tradefacts.citation;

import java.util.Optional;

/** What the publisher of a reference prints, as far as its name tells. */
public enum PublisherKind {
  /** Newspapers, agencies and sites of news: 人民日報, 新華社, The Times of India. */
  NEWS,
  /** 明報月刊, The Economist. */
  MAGAZINE,
  /** Journals of a science: 淮阴工学院学报, Asian Economic Journal. */
  JOURNAL,
  /** 傳記文學出版社, Oxford University Press. */
  BOOKS,
  /** Offices, companies, sites, and what no word tells. */
  OTHER;

  /** The CSL type of a work that it prints; empty where the kind tells none. */
  public Optional<String> cslType() {
    return switch (this) {
      case NEWS -> Optional.of("article-newspaper");
      case MAGAZINE -> Optional.of("article-magazine");
      case JOURNAL -> Optional.of("article-journal");
      case BOOKS -> Optional.of("book");
      case OTHER -> Optional.empty();
    };
  }

  /**
   * The kind of a publisher.
   *
   * @param name as in {@code references.publisher}, in any script; may be empty
   */
  public static PublisherKind of(String name) {
    NoteWords.Word word = NoteWords.ofPublisher(name);
    if (word == null) {
      return OTHER;
    }
    return switch (word.value()) {
      case "media" -> NEWS;
      case "magazine" -> MAGAZINE;
      case "journal" -> JOURNAL;
      case "books" -> BOOKS;
      default -> word.kind() == NoteWords.Kind.PERIODICAL ? NEWS : OTHER;
    };
  }
}
