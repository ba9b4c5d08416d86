package org.tradefacts.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another system expects of one span, in our terms.
 *
 * @param start first index of the span
 * @param end index after it
 * @param low the value or the lower end of a range; empty when only the span is given, or below an
 *     upper bound
 * @param high the upper end of a range or of an open interval
 * @param above whether {@code low} is the end of an interval without an upper one: more than 3
 * @param unit the unit under the system's name; empty when there is none
 */
record PeerAnswer(
    int start, int end, OptionalDouble low, OptionalDouble high, boolean above, String unit) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
  private static final Pattern MINLP =
      Pattern.compile("\\w+\\(([-+0-9.E]+)(?:, (?:[-+0-9.E]+, )*\"?([^\",)]*))?.*");
  private static final Map<String, String> CURRENCIES =
      Map.of("CNY", PeerUnits.OPEN_MONEY, "元", PeerUnits.OPEN_MONEY);

  private static PeerAnswer exact(int start, int end, OptionalDouble value, String unit) {
    return new PeerAnswer(start, end, value, OptionalDouble.empty(), false, unit);
  }

  private static PeerAnswer interval(
      int start, int end, OptionalDouble low, OptionalDouble high, String unit) {
    return new PeerAnswer(start, end, low, high, high.isEmpty(), unit);
  }

  static PeerAnswer of(PeerCase peer, PeerCase.Answer answer) {
    JsonNode value = answer.json().path("value");
    int start = answer.start();
    int end = start + answer.span().length();
    String unit = answer.field("unit");
    if (peer.file().startsWith("minlp")) {
      return minlp(peer, start, end, value.asText());
    }
    if (value.isArray()) {
      return interval(
          start, end, number(value.get(0).asText()), number(value.get(1).asText()), unit);
    }
    String text = value.asText();
    if (peer.kind().equals("percent")) {
      return exact(start, end, number(text), "%");
    }
    if (peer.kind().equals("numberrange")) {
      String[] ends = text.substring(1, text.length() - 1).split(",", -1);
      return interval(start, end, number(ends[0]), number(ends[1]), unit);
    }
    if (text.startsWith("under")) {
      return interval(start, end, OptionalDouble.empty(), number(text), unit);
    }
    return text.startsWith("above")
        ? interval(start, end, number(text), OptionalDouble.empty(), unit)
        : exact(start, end, number(text), unit);
  }

  private static PeerAnswer minlp(PeerCase peer, int start, int end, String text) {
    Matcher matcher = MINLP.matcher(text);
    if (!matcher.matches()) {
      return exact(start, end, number(text), "");
    }
    OptionalDouble number = number(matcher.group(1));
    String unit = matcher.group(2) == null ? "" : matcher.group(2);
    if (text.startsWith("DoubleSide")) {
      Matcher ends = NUMBER.matcher(text.substring(text.indexOf(',')));
      return interval(start, end, number, number(ends.find() ? ends.group() : ""), "Year");
    }
    if (text.startsWith("OpenInterval")) {
      return text.contains("Before")
          ? interval(start, end, OptionalDouble.empty(), number, "Year")
          : interval(start, end, number, OptionalDouble.empty(), "Year");
    }
    String kind = peer.kind();
    String known =
        kind.equals("money")
            ? "元"
            : text.startsWith("NumeralValue") && kind.equals("quantity") ? "Year" : unit;
    return exact(start, end, number, kind.equals("number") ? "" : known);
  }

  private static OptionalDouble number(String text) {
    Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
    return matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group()))
        : OptionalDouble.empty();
  }

  /** The unit in which values are compared. */
  PeerUnits.Base base() {
    PeerUnits.Base base = PeerUnits.base(unit);
    return new PeerUnits.Base(CURRENCIES.getOrDefault(base.unit(), base.unit()), base.factor());
  }
}
