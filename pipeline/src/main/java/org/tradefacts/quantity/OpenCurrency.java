package org.tradefacts.quantity;

import org.tradefacts.number.Digits;
import org.tradefacts.text.Article;
import org.tradefacts.text.CleanText;
import org.tradefacts.text.Sentence;
import org.tradefacts.text.Span;

/**
 * Whose 元, 圆, $, ¥, ₩, 盾 or 卢比 it is, where the article settles that.
 *
 * <p>In this order: the currency that the title names; a currency of this sign named before in the
 * same paragraph (人民币8亿元，比上年增加2亿元); the place that the title names (台灣… is TWD); the only currency
 * of this sign that the text names; the place that the text speaks of far more than of the others.
 * A dollar sign alone is the US dollar otherwise. The 元, 盾 or 卢比 of years before the first Renminbi
 * has no ISO 4217 code. What stays open has no code.
 */
final class OpenCurrency {

  private static final int FIRST_RENMINBI = 1948;

  private final Article article;
  private CurrencyMentions title;
  private CurrencyMentions text;
  private int paragraph;
  private String recent = "";
  private boolean early;

  OpenCurrency(Article article) {
    this.article = article;
  }

  void enter(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      recent = "";
    }
    paragraph = sentence.paragraph();
    early = false;
  }

  /** A date of this sentence: the years before the Renminbi had other yuan. */
  void pass(Span date) {
    int year = 0;
    for (int i = date.start(); i < Math.min(date.end(), date.start() + 4); i++) {
      char c = article.text().folded(i);
      if (!Digits.isArabic(c)) {
        return;
      }
      year = year * 10 + c - '0';
    }
    early |= year >= 1000 && year < FIRST_RENMINBI;
  }

  /** A currency was named here. */
  void remember(String code) {
    if (CurrencyMentions.isSignOf("元", code) || CurrencyMentions.isSignOf("圆", code)) {
      recent = code;
    }
  }

  /** The ISO 4217 code of a sign or a currency word without an owner; empty when it stays open. */
  String settle(String sign) {
    if (title == null) {
      title = new CurrencyMentions(CleanText.of(article.title()));
      text = new CurrencyMentions(article.text());
    }
    String own = title.own(sign);
    if (!own.isEmpty()) {
      return own;
    }
    if (sign.equals("$")) {
      return dollar(title.onlyPlace(sign));
    }
    if (CurrencyMentions.isSignOf(sign, recent)) {
      return recent;
    }
    String found = title.onlyPlace(sign);
    if (found.isEmpty()) {
      found = text.only(sign);
    }
    if (found.isEmpty()) {
      found = text.mainPlace(sign);
    }
    return early && !"圆¥₩".contains(sign) ? "" : found;
  }

  /** Where S$ is written for the own dollar, a bare $ is the American one. */
  private String dollar(String placed) {
    if (text.names("USD")) {
      return "USD";
    }
    String found = placed.isEmpty() ? text.only("$") : placed;
    boolean marked = !placed.isEmpty() && text.names(placed);
    return found.isEmpty() || marked ? "USD" : found;
  }
}
