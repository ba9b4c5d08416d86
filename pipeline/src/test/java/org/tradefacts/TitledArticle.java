package org.tradefacts;

import org.tradefacts.text.Article;

/** Gives an article of plain text a title, for cases whose meaning hangs on it. */
public final class TitledArticle {

  private TitledArticle() {}

  /** The same article under another title. */
  public static Article of(String title, Article plain) {
    return new Article(
        title,
        plain.language(),
        plain.categories(),
        plain.text(),
        plain.sentences(),
        plain.links(),
        plain.markers(),
        plain.notes(),
        plain.sectionCount());
  }
}
