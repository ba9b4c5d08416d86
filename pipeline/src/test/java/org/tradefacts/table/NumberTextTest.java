package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  private static String text(double value) {
    StringBuilder text = new StringBuilder();
    NumberText.append(text, value);
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1, -1",
    "8.99E8, 899000000",
    "-0.5, -0.5",
    "-0.05, -0.05",
    "26.805, 26.805",
    "0.1, 0.1",
    "100, 100",
    "1.2E12, 1200000000000",
    "9007199254740992, 9007199254740992",
    "1E23, 100000000000000000000000",
    "2E-3, 0.002",
    "1.5E-9, 0.0000000015",
    "0.3333333333333333, 0.3333333333333333",
    "2.2E-322, " + "0.",
  })
  void plainAndShort(double value, String expected) {
    if (expected.endsWith(".")) {
      assertTrue(text(value).startsWith("0.000"), text(value));
    } else {
      assertEquals(expected, text(value));
    }
  }

  @Test
  void readsBackAsTheSameNumber() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value) && Math.abs(value) < 1e40) {
        assertEquals(value, Double.parseDouble(text(value)), text(value));
      }
    }
  }

  @Test
  void decimalsKeepTheirDigits() {
    Random random = new Random(8);
    for (int i = 0; i < 100_000; i++) {
      BigDecimal decimal =
          BigDecimal.valueOf(random.nextInt(2_000_000_000) - 1_000_000_000, random.nextInt(8));
      String plain = decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
      assertEquals(plain, text(decimal.doubleValue()));
    }
  }
}
