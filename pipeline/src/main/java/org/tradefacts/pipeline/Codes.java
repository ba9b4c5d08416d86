package org.tradefacts.pipeline;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The codes of an enumeration's constants, made once and not for each row. */
final class Codes<E extends Enum<E>> {

  private final Map<E, String> codes;

  /**
   * Asks each constant once.
   *
   * @param type the enumeration
   * @param code what its constants are called in the tables
   */
  Codes(Class<E> type, Function<E, String> code) {
    codes = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      codes.put(constant, code.apply(constant));
    }
  }

  String of(E constant) {
    return codes.get(constant);
  }
}
