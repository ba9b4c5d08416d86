package org.tradefacts.figure;

import java.util.Locale;
import java.util.MissingResourceException;

/** Whose a currency is. */
final class Currencies {

  private Currencies() {}

  /**
   * ISO 3166-1 alpha-3 of the economy that an ISO 4217 code begins with (JPY gives JPN); empty for
   * a currency that several share (EUR, XOF), and for a name whose owner is not settled (里亞爾).
   */
  static String economy(String currency) {
    boolean code = currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!code || currency.equals("EUR") || currency.startsWith("X")) {
      return "";
    }
    try {
      return new Locale.Builder().setRegion(currency.substring(0, 2)).build().getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
