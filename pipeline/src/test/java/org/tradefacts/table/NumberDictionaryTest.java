package org.tradefacts.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberDictionaryTest {

  @Test
  void numbersValuesAsTheyCome() {
    NumberDictionary numbers = new NumberDictionary(ColumnType.INT64);
    assertEquals(0, numbers.numberOf(0));
    assertEquals(1, numbers.numberOf(-7));
    assertEquals(1, numbers.numberOf(-7));
    assertEquals(0, numbers.numberOf(0));
    assertEquals(2, numbers.size());
  }
}
