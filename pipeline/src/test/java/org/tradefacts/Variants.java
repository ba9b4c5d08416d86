package org.tradefacts;

import java.util.List;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Lexicon;

/**
 * The forms in which every corpus case must give the same result: the other script, full-width
 * digits, text before and after, and after a character beyond the Basic Multilingual Plane.
 */
public final class Variants {

  private static final char[] TRADITIONAL = traditional();

  private Variants() {}

  /**
   * One form of a case.
   *
   * @param name what was changed
   * @param text the changed text
   * @param shift how many UTF-16 units every offset moves to the right
   */
  public record Variant(String name, String text, int shift) {}

  private static char[] traditional() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (List<String> row :
        Lexicon.read("zh/folding.tsv", "traditional", "simplified", "exclusive")) {
      table[row.get(1).charAt(0)] = row.get(0).charAt(0);
    }
    return table;
  }

  /**
   * All forms of a text, the text itself first, which is the only one where the property {@code
   * variants} is {@code first}: trying thousands of mutants on all of them would take days.
   */
  public static List<Variant> of(String text) {
    if (System.getProperty("variants", "all").equals("first")) {
      return List.of(new Variant("as written", text, 0));
    }
    String before = "据报道，";
    String after = "。如此而已";
    return List.of(
        new Variant("as written", text, 0),
        new Variant("simplified", toSimplified(text), 0),
        new Variant("traditional", toTraditional(text), 0),
        new Variant("full-width digits", toFullWidthDigits(text), 0),
        new Variant("text before", before + text, before.length()),
        new Variant("text after", text + after, 0),
        new Variant("beyond the BMP", "𥙿，" + text, 3));
  }

  private static String toSimplified(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '\u3400' && c <= '\u9fff') {
        out.setCharAt(i, Folding.fold(c));
      }
    }
    return out.toString();
  }

  private static String toTraditional(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, TRADITIONAL[out.charAt(i)]);
    }
    return out.toString();
  }

  private static String toFullWidthDigits(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '0' && c <= '9') {
        out.setCharAt(i, (char) (c - '0' + '０'));
      }
    }
    return out.toString();
  }
}
