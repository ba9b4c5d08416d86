package org.tradefacts.quantity;

import java.util.Locale;

/**
 * What a quantity measures. {@code ratio} is per cent, per mille and 倍, {@code count} persons and
 * things by their classifiers (3艘), {@code rank} a place in an order (第二大), {@code other} what has
 * a unit of another kind, as angles have.
 */
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
