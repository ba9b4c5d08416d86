package org.tradefacts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradefacts.CorpusFile;
import org.tradefacts.text.ArticleBuilder;

/**
 * Numerals at the beginning of a text: value, multipliers after the last digit, and what is left.
 */
class NumeralCorpusTest {

  static List<List<String>> cases() {
    return CorpusFile.read("number/numerals.tsv", "text", "expected");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(List<String> line) {
    String text = line.get(0);
    assertEquals(line.get(1), shown(read(text, 0, text.length()), text));
  }

  /** Neither what stands before it nor what lies beyond the limit changes a numeral. */
  @ParameterizedTest
  @MethodSource("cases")
  void keepsToItsPlace(List<String> line) {
    String text = line.get(0);
    String before = "据称，";
    Optional<Numeral> found =
        read(before + text + "亿5千万点五多", before.length(), before.length() + text.length());
    assertEquals(line.get(1), shown(found, before + text));
  }

  private static Optional<Numeral> read(String text, int at, int limit) {
    NumberScanner scanner = new NumberScanner(ArticleBuilder.plain(text).text(), limit);
    return scanner.read(at).or(() -> scanner.readBare(at));
  }

  private static String shown(Optional<Numeral> numeral, String text) {
    return numeral
        .map(
            n ->
                n.value().toPlainString()
                    + n.max().map(max -> ".." + max.toPlainString()).orElse("")
                    + (n.more() ? "+" : "")
                    + " x"
                    + n.scale().stripTrailingZeros().toPlainString()
                    + " "
                    + n.script()
                    + " "
                    + text.substring(n.end())
                    + "¶")
        .orElse("-");
  }
}
