package org.tradefacts.citation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;
import org.tradefacts.text.Span;
import org.tradefacts.text.WordTree;

/** The words by which an entry of a reference list is understood: 查阅, 存档, 著, 出版社, (英文). */
final class NoteWords {

  /** What a word says about the words beside it. */
  enum Kind {
    /** The date beside it is when the work was read. */
    ACCESS,
    /** The link or date beside it is an archived copy's. */
    ARCHIVE,
    /** A name before it is an author's. */
    ROLE,
    /** It leads to the work: 见, 载于. */
    CITING,
    /** A name that ends with it publishes. */
    PRESS,
    /** A title of that name is a newspaper or journal. */
    PERIODICAL,
    /** A label that is no title: 原文, 全文. */
    LABEL,
    /** The name after it, and a colon, is an author's. */
    AUTHOR,
    /** In brackets, the language of the work. */
    LANGUAGE,
    /** It stands for an entry before this one: 同上, ibid. */
    SAME,
    /** A name that ends with it is a chronicle or code, cited by volume: 实录, 会典. */
    WORK,
    /** A name that ends with it is a part of the work: 列传, 附录. */
    PART,
    /** It leads to what a word means or is called, not to a work: 意为, 又称. */
    GLOSS,
    /** A name that ends with it is a document: 决议, 公报. */
    DOCUMENT,
    /** After a university: 硕士论文. */
    THESIS
  }

  /**
   * A word of the lexicon.
   *
   * @param kind what it says
   * @param value a BCP 47 tag for a language; for a press or periodical {@code media} when it
   *     prints news, {@code magazine}, {@code journal} of a science, {@code books}; else empty
   */
  record Word(Kind kind, String value) {}

  private static final WordTree<Word> TREE = tree();

  private NoteWords() {}

  private static WordTree<Word> tree() {
    SortedMap<String, Word> words = new TreeMap<>();
    for (List<String> row : Lexicon.read("zh/note_words.tsv", "word", "kind", "value")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      if (words.put(row.get(0), new Word(kind, row.get(2))) != null) {
        throw new IllegalStateException("note_words.tsv: twice " + row.get(0));
      }
    }
    return new WordTree<>(words);
  }

  /** The end of the longest word of that kind that begins at a place, or -1. */
  static int end(Entry entry, int at, int limit, Kind kind) {
    long found = TREE.longest(entry.text(), at, limit);
    if (found < 0 || TREE.value((int) (found >> 32)).kind() != kind) {
      return -1;
    }
    int end = (int) found;
    boolean inside =
        isLetter(entry.at(at)) && (isLetter(entry.at(at - 1)) || isSplit(entry, end, limit));
    return inside ? -1 : end;
  }

  private static boolean isSplit(Entry entry, int end, int limit) {
    return end < limit && isLetter(entry.at(end - 1)) && isLetter(entry.at(end));
  }

  /** The word that a range is as a whole; a word of kind {@code null} never is. */
  static boolean is(Entry entry, Span part, Kind kind) {
    return part.length() > 0 && end(entry, part.start(), part.end(), kind) == part.end();
  }

  /** The tag of the language that a range names; empty when it names none. */
  static String language(Entry entry, Span part) {
    return is(entry, part, Kind.LANGUAGE)
        ? TREE.value((int) (TREE.longest(entry.text(), part.start(), part.end()) >> 32)).value()
        : "";
  }

  /** Where the word of that kind begins that ends a range; -1 when none does. */
  static int suffix(Entry entry, Span part, Kind kind) {
    for (int i = part.start(); i < part.end(); i++) {
      if (end(entry, i, part.end(), kind) == part.end()) {
        return i;
      }
    }
    return -1;
  }

  /** The place after the last word that leads to a work and opens a clause: …有误,参见李某《考证》. */
  static int afterCiting(Entry entry, int from, int to) {
    int after = from;
    for (int i = from; i < to; i++) {
      boolean opens = i == from || ",。;(".indexOf(entry.at(i - 1)) >= 0;
      int end = opens ? end(entry, i, to, Kind.CITING) : -1;
      after = Math.max(after, end);
    }
    return after;
  }

  /** Whether a range ends with a word that names a paper, an agency or a site of news. */
  static boolean isMedia(Entry entry, Span part) {
    for (int i = part.start(); i < part.end(); i++) {
      long found = TREE.longest(entry.text(), i, part.end());
      if (found >= 0 && (int) found == part.end()) {
        String value = TREE.value((int) (found >> 32)).value();
        return value.equals("media") || value.equals("magazine");
      }
    }
    return false;
  }

  /**
   * The word by which a name is that of a press or periodical: the one that ends it, or in Latin
   * letters the last one in it (The Times of India); {@code null} without one.
   */
  static Word ofPublisher(String name) {
    char[] text = Folding.foldWord(name).toCharArray();
    Word last = null;
    int lastEnd = 0;
    for (int i = 0; i < text.length; i++) {
      long found = TREE.longest(text, i, text.length);
      if (found < 0 || (int) found <= lastEnd || isPartOfWord(text, i, (int) found)) {
        continue;
      }
      Word word = TREE.value((int) (found >> 32));
      boolean ends = (int) found == text.length || isLetter(text[(int) found - 1]);
      if (ends && (word.kind() == Kind.PRESS || word.kind() == Kind.PERIODICAL)) {
        last = word;
        lastEnd = (int) found;
      }
    }
    return last;
  }

  private static boolean isPartOfWord(char[] text, int start, int end) {
    return (isLetter(text[start]) && start > 0 && isLetter(text[start - 1]))
        || (isLetter(text[end - 1]) && end < text.length && isLetter(text[end]));
  }

  /** Whether a word of that kind stands anywhere in the range. */
  static boolean contains(Entry entry, Span part, Kind kind) {
    for (int i = part.start(); i < part.end(); i++) {
      if (end(entry, i, part.end(), kind) > 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
