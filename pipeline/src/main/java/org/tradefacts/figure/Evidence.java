package org.tradefacts.figure;

import org.tradefacts.text.Span;

/**
 * Where the text says what the slots of a figure hold.
 *
 * <p>In 2013年，中國對朝鮮出口36億美元 the period stands in the sentence, both parties in the clause.
 *
 * @param indicator the word that the number is governed by
 * @param period the date expression
 * @param reporter the economy it is about
 * @param partner its counterpart
 * @param commodity the good or sector
 */
public record Evidence(
    Found indicator, Found period, Found reporter, Found partner, Found commodity) {

  /**
   * One slot's word in the text.
   *
   * @param origin how far from the number it stands
   * @param span its place in the clean text; empty when the article as a whole gives it
   */
  public record Found(Origin origin, Span span) {

    /** The slot is empty. */
    public static final Found NOTHING = new Found(Origin.NOWHERE, Party.NOWHERE);
  }

  /** Where the parties stand: where two places differ, the farther one. */
  public Origin parties() {
    return reporter.origin().farther(partner.origin());
  }

  /** The value of the column {@code evidence}: {@code period=sentence|parties=clause}. */
  public String code() {
    StringBuilder out = new StringBuilder();
    append(out, "period", period.origin());
    append(out, "parties", parties());
    append(out, "commodity", commodity.origin());
    return out.toString();
  }

  private static void append(StringBuilder out, String slot, Origin origin) {
    if (origin != Origin.NOWHERE) {
      out.append(out.isEmpty() ? "" : "|").append(slot).append('=').append(origin.code());
    }
  }
}
