package org.tradefacts.citation;

import java.util.ArrayList;
import java.util.List;
import org.tradefacts.text.Folding;
import org.tradefacts.text.Script;

/**
 * Splits a list of personal names: 王小明、李大華 and {@code Arthur S. Aiton and Benjamin W. Wheeler} are
 * two, {@code Riesco Terrero, Ángel} is one.
 */
final class NameList {

  private static final int MAX_HAN = 5;
  private static final String NUMERALS = "〇零一二三四五六七八九十";
  private static final int MAX_LENGTH = 40;
  private static final int MAX_WORDS = 5;

  private NameList() {}

  /** The names; none when one of them does not look like a name. */
  static List<String> of(String text) {
    boolean wide = text.chars().anyMatch(c -> Script.isHan((char) c));
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      int width = i == text.length() ? 1 : separator(text, i, wide);
      if (width > 0) {
        String name = withoutRole(text.substring(start, i).strip());
        if (!name.isEmpty() && !isName(name)) {
          return List.of();
        }
        if (!name.isEmpty()) {
          names.add(name);
        }
        start = Math.min(text.length(), i + width);
        i = start - (i == text.length() ? 0 : 1);
      }
    }
    return names;
  }

  /** 王明著 without its role; a translator is no author. */
  private static String withoutRole(String name) {
    if (name.length() < 3 || !Script.isHan(name.charAt(0))) {
      return name;
    }
    char role = Folding.fold(name.charAt(name.length() - 1));
    if (role == '译') {
      return "";
    }
    return "著编撰等".indexOf(role) >= 0 ? name.substring(0, name.length() - 1) : name;
  }

  private static int separator(String text, int i, boolean wide) {
    char c = text.charAt(i);
    if ("、；;&／".indexOf(c) >= 0) {
      return 1;
    }
    if (text.startsWith(" and ", i)) {
      return 5;
    }
    if (wide) {
      return "，, 　".indexOf(c) >= 0 ? 1 : 0;
    }
    // Smith, J., Doe, A.: a comma after an initial ends a name; otherwise it stands inside of one.
    boolean initial = c == ',' && i > 0 && text.charAt(i - 1) == '.';
    return initial ? 1 : 0;
  }

  /** Whether words have the shape of one person's name. */
  static boolean isName(String name) {
    if (name.length() < 2 || name.length() > MAX_LENGTH) {
      return false;
    }
    return Entry.isWide(name.charAt(0)) ? isWideName(name) : isLatinName(name);
  }

  private static boolean isWideName(String name) {
    if (Folding.foldWord(name).startsWith("关于") || name.charAt(0) == '在') {
      return false;
    }
    boolean foreign = name.indexOf('·') > 0 || name.indexOf('‧') > 0 || name.indexOf('・') > 0;
    for (int i = 0; i < name.length(); i++) {
      char c = Folding.fold(name.charAt(i));
      boolean mark = "·‧・.".indexOf(c) >= 0;
      boolean time =
          (c == '年' || c == '月') && (i == 0 || NUMERALS.indexOf(name.charAt(i - 1)) >= 0);
      if ((!mark && !Character.isLetter(c)) || "的是与对".indexOf(c) >= 0 || time) {
        return false;
      }
    }
    return foreign || name.length() <= MAX_HAN;
  }

  private static boolean isLatinName(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c) && " .,'-’".indexOf(c) < 0) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
    }
    return Character.isUpperCase(name.charAt(0)) && words <= MAX_WORDS;
  }
}
