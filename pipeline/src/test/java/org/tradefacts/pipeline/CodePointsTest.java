package org.tradefacts.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "中朝", "𥙿", "a𥙿b𥙿𥙿c", "𥙿年😀", "\ud854x", "x\udd7f"})
  void agreesWithTheJdkAtEveryBoundary(String text) {
    CodePoints points = CodePoints.of(text);
    for (int i = 0;
        i <= text.length();
        i = i < text.length() ? text.offsetByCodePoints(i, 1) : i + 1) {
      assertEquals(text.codePointCount(0, i), points.offset(i), text + " at " + i);
    }
    assertEquals(text.codePointCount(0, text.length()), points.count());
  }

  @Test
  void manyPairs() {
    String text = "𥙿a".repeat(1000);
    CodePoints points = CodePoints.of(text);
    assertEquals(2000, points.count());
    assertEquals(1001, points.offset(1502));
  }
}
