package org.tradefacts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.SortedSet;
import org.tradefacts.table.TradeFiguresTable;

/**
 * The two-letter codes of the economies in the page, by their three-letter ones ({@code CHN} to
 * {@code CN}): the browser knows their names by the former.
 */
final class Economies {

  private Economies() {}

  static void write(JsonGenerator json, KeptRows figures) throws IOException {
    SortedSet<String> codes = figures.texts(TradeFiguresTable.REPORTER);
    codes.addAll(figures.texts(TradeFiguresTable.PARTNER));
    json.writeStartObject();
    for (String country : Locale.getISOCountries()) {
      String code = threeLetters(country);
      if (codes.contains(code)) {
        json.writeStringField(code, country);
      }
    }
    json.writeEndObject();
  }

  private static String threeLetters(String country) {
    try {
      return new Locale("", country).getISO3Country();
    } catch (MissingResourceException e) {
      return "-";
    }
  }
}
