package org.tradefacts.date;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tradefacts.text.Lexicon;

/**
 * The dynasties and countries that share era and temple names, and the words that speak for each.
 */
final class Dynasties {

  private static final List<List<String>> ROWS =
      Lexicon.read("zh/dynasties.tsv", "dynasty", "words");
  private static final List<String> WORDS = words();
  private static final WordIndex INDEX = new WordIndex(WORDS);
  private static final int[][] OWNERS = owners();

  private static final String RULERS = "宗祖帝王";
  private static final int LONGEST_RULER = "光武帝".length();

  private Dynasties() {}

  private static List<String> words() {
    return ROWS.stream().flatMap(row -> Stream.of(row.get(1).split("\\|", -1))).distinct().toList();
  }

  /** The dynasties that each word speaks for. */
  private static int[][] owners() {
    int[][] owners = new int[WORDS.size()][];
    for (int word = 0; word < owners.length; word++) {
      String written = WORDS.get(word);
      owners[word] =
          IntStream.range(0, ROWS.size())
              .filter(i -> List.of(ROWS.get(i).get(1).split("\\|", -1)).contains(written))
              .toArray();
    }
    return owners;
  }

  static int count() {
    return ROWS.size();
  }

  /** The numbers of the dynasties that a field of the era list names, joined by {@code |}. */
  static int[] numbers(String field) {
    if (field.equals("-")) {
      return new int[0];
    }
    String[] names = field.split("\\|", -1);
    int[] numbers = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = number(names[i]);
    }
    return numbers;
  }

  /** The number of the one of this name. */
  static int number(String name) {
    for (int i = 0; i < ROWS.size(); i++) {
      if (ROWS.get(i).get(0).equals(name)) {
        return i;
      }
    }
    throw new IllegalStateException("dynasties.tsv lacks " + name);
  }

  /** How often a text names each dynasty, by words of two characters and more. */
  static int[] named(SentenceText text) {
    int[] counts = new int[count()];
    int at = text.start();
    while (at < text.end()) {
      int word = INDEX.find(text, at);
      int length = word == WordIndex.NONE ? 1 : WORDS.get(word).length();
      if (length > 1) {
        for (int owner : OWNERS[word]) {
          counts[owner]++;
        }
      }
      at += length;
    }
    return counts;
  }

  /** Length of the longest word for a dynasty that stands before the name at {@code at}, or 0. */
  static int before(SentenceText text, int at, int dynasty) {
    int end = skipFillers(text, at);
    int longest = endingAt(text, end, dynasty);
    if (longest == 0 && text.anyOf(RULERS, end - 1)) {
      for (int ruler = 2; ruler <= LONGEST_RULER && longest == 0; ruler++) {
        longest = endingAt(text, end - ruler, dynasty);
      }
    }
    return longest;
  }

  /** 朝鮮國王|世宗: where the words between a dynasty and the name begin. */
  private static int skipFillers(SentenceText text, int at) {
    int end = at;
    int start = Words.RULER.startOf(text, end);
    while (start < end) {
      end = start;
      start = Words.RULER.startOf(text, end);
    }
    return end;
  }

  private static int endingAt(SentenceText text, int end, int dynasty) {
    int longest = 0;
    for (String word : ROWS.get(dynasty).get(1).split("\\|", -1)) {
      if (word.length() > longest && text.endsWith(word, end)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
