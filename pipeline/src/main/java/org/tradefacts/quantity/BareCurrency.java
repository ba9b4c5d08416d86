package org.tradefacts.quantity;

import java.util.Arrays;
import java.util.stream.Stream;
import org.tradefacts.text.Article;
import org.tradefacts.text.Folding;

/**
 * Whose 元, 圆, $, ¥ or ₩ it is, where the article settles that.
 *
 * <p>First the article's own currency (its title names one), then the one currency of that sign
 * that the text names, then the one economy it speaks of. A dollar sign alone is the US dollar
 * unless the article only names another dollar. What stays open keeps the sign as its unit.
 */
final class BareCurrency {

  private final String text;
  private final String title;

  BareCurrency(Article article) {
    this.text = Folding.foldWord(article.text().text());
    this.title = Folding.foldWord(article.title());
  }

  /** The ISO 4217 code of a sign or of 元 or 圆, or the sign itself. */
  String settle(String sign) {
    return switch (sign) {
      case "元" -> first(own(), named(YUAN), placed(), sign);
      case "圆" -> first(own(), named(YEN), "", sign);
      case "$" -> names("美元", "美金", "US$") ? "USD" : first(named(DOLLARS), "USD", "", sign);
      case "¥" -> first(own(), named(YUAN_OR_YEN), "", sign);
      case "₩" -> first(own(), named(WON), "", sign);
      default -> sign;
    };
  }

  private static final String[][] YUAN = {
    {"CNY", "人民币"}, {"TWD", "新台币", "台币"}, {"HKD", "港元", "港币"}, {"MOP", "澳门币", "澳门元"}
  };
  private static final String[][] YEN = {
    {"JPY", "日圆", "日元", "日币"}, {"KPW", "朝鲜圆", "北韩圆"}, {"KRW", "韩圆", "韩元"}, {"HKD", "港圆", "港币"}
  };
  private static final String[][] DOLLARS = {
    {"HKD", "港元", "港币"},
    {"TWD", "新台币", "台币"},
    {"SGD", "新加坡元", "S$", "新元"},
    {"AUD", "澳元", "澳币"},
    {"CAD", "加元", "加币"},
    {"NZD", "纽元", "新西兰元"}
  };
  private static final String[][] YUAN_OR_YEN = {{"CNY", "人民币"}, {"JPY", "日元", "日圆"}};
  private static final String[][] WON = {{"KPW", "朝鲜圆", "北韩"}, {"KRW", "韩元", "韩圆", "韩圜"}};

  private static final String[][] OWN =
      Stream.of(YUAN, YEN, WON).flatMap(Arrays::stream).toArray(String[][]::new);

  private static String first(String a, String b, String c, String otherwise) {
    if (!a.isEmpty()) {
      return a;
    }
    if (!b.isEmpty()) {
      return b;
    }
    return c.isEmpty() ? otherwise : c;
  }

  /** The article is about a currency: its title ends with the name of one. */
  private String own() {
    for (int from = 0; from < title.length(); from++) {
      for (String[] group : OWN) {
        for (int i = 1; i < group.length; i++) {
          if (title.startsWith(group[i], from) && from + group[i].length() == title.length()) {
            return group[0];
          }
        }
      }
    }
    return "";
  }

  /** The only currency of the group that the text names; empty when it names none or several. */
  private String named(String[][] groups) {
    String found = "";
    for (String[] group : groups) {
      for (int i = 1; i < group.length; i++) {
        if (text.contains(group[i])) {
          if (!found.isEmpty() && !found.equals(group[0])) {
            return "";
          }
          found = group[0];
        }
      }
    }
    return found;
  }

  /** The only economy with a yuan or dollar of its own that the text speaks of. */
  private String placed() {
    boolean china = names("中国", "中方", "国务院");
    boolean taiwan = names("台湾", "中华民国");
    boolean hongKong = names("香港");
    boolean macau = names("澳门");
    int count = (china ? 1 : 0) + (taiwan ? 1 : 0) + (macau ? 1 : 0);
    if (china && !taiwan) {
      return "CNY";
    }
    if (count == 1) {
      return taiwan ? "TWD" : "MOP";
    }
    return count == 0 && hongKong ? "HKD" : "";
  }

  private boolean names(String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
