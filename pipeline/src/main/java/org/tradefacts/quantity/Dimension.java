package org.tradefacts.quantity;

import java.util.Locale;

/** What a quantity measures. */
public enum Dimension {
  MONEY,
  RATIO,
  MASS,
  LENGTH,
  AREA,
  VOLUME,
  ENERGY,
  POWER,
  DURATION,
  TEMPERATURE,
  SPEED,
  FREQUENCY,
  PRESSURE,
  DATA,
  COUNT,
  RANK,
  OTHER;

  /** The name used in the tables, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
