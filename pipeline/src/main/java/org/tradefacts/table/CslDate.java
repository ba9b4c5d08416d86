package org.tradefacts.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * An EDTF as a CSL date: {@code 2008-06-18} gives {@code "date-parts": [[2008, 6, 18]]}, {@code
 * 2003-21} the season 1 of 2003, {@code 1850~} says {@code circa}; what CSL has no parts for, such
 * as {@code 195X}, stays a literal.
 */
final class CslDate {

  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final int MONTHS = 12;

  private CslDate() {}

  static void write(JsonGenerator json, String edtf) throws IOException {
    boolean circa = edtf.endsWith("~");
    String plain = circa ? edtf.substring(0, edtf.length() - 1) : edtf;
    int slash = plain.indexOf('/');
    String first = slash < 0 ? plain : plain.substring(0, slash);
    String last = slash < 0 ? "" : plain.substring(slash + 1);
    int season = season(plain);
    if (season > 0) {
      parts(json, plain.substring(0, 4), "");
      json.writeNumberField("season", season);
    } else if (isPlain(first) && (slash < 0 || isPlain(last))) {
      parts(json, first, last);
    } else {
      json.writeStringField("literal", edtf);
      return;
    }
    if (circa) {
      json.writeBooleanField("circa", true);
    }
  }

  private static void parts(JsonGenerator json, String first, String last) throws IOException {
    json.writeArrayFieldStart("date-parts");
    part(json, first);
    if (!last.isEmpty()) {
      part(json, last);
    }
    json.writeEndArray();
  }

  private static void part(JsonGenerator json, String date) throws IOException {
    json.writeStartArray();
    for (int at = 0; at < date.length(); at += at == 0 ? 5 : 3) {
      json.writeNumber(Integer.parseInt(date.substring(at, at == 0 ? 4 : at + 2)));
    }
    json.writeEndArray();
  }

  /** Season 1 to 4 of a {@code YYYY-2N}; 0 for anything else. */
  private static int season(String edtf) {
    if (edtf.length() != 7 || !isDigits(edtf, 0, 4) || !isDigits(edtf, 5, 7)) {
      return 0;
    }
    int number = Integer.parseInt(edtf.substring(5));
    return number >= FIRST_SEASON && number <= LAST_SEASON ? number - FIRST_SEASON + 1 : 0;
  }

  /** Whether it is {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
  private static boolean isPlain(String date) {
    int length = date.length();
    return (length == 4 || length == 7 || length == 10)
        && isDigits(date, 0, 4)
        && (length < 7
            || (isDigits(date, 5, 7) && Integer.parseInt(date.substring(5, 7)) <= MONTHS))
        && (length < 10 || isDigits(date, 8, 10));
  }

  private static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
