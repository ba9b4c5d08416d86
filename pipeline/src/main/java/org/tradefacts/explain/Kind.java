package org.tradefacts.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of rows that can be explained. */
public enum Kind {
  FIGURE,
  DATE,
  QUANTITY,
  CITATION;

  /** The name used on the command line, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this name. */
  public static Optional<Kind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
