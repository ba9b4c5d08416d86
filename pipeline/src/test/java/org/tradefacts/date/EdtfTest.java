package org.tradefacts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2008-06-18, 2008-06-18, 2008-06-18, DAY",
    "2012-02, 2012-02-01, 2012-02-29, MONTH",
    "1956, 1956-01-01, 1956-12-31, YEAR",
    "0618, 0618-01-01, 0618-12-31, YEAR",
    "-0220, -0220-01-01, -0220-12-31, YEAR",
    "195X, 1950-01-01, 1959-12-31, DECADE",
    "19XX, 1900-01-01, 1999-12-31, CENTURY",
    "-02XX, -0299-01-01, -0200-12-31, CENTURY",
    "2003-21, 2003-03-01, 2003-05-31, SEASON",
    "2003-24, 2003-12-01, 2004-02-29, SEASON",
    "2003-33, 2003-01-01, 2003-03-31, QUARTER",
    "2003-36, 2003-10-01, 2003-12-31, QUARTER",
    "1954/1957, 1954-01-01, 1957-12-31, RANGE",
    "2018-06-19/2018-06-20, 2018-06-19, 2018-06-20, RANGE",
    "193X/194X, 1930-01-01, 1949-12-31, RANGE"
  })
  void coversItsDays(String text, String first, String last, Precision precision) {
    Edtf value = Edtf.parse(text).orElseThrow();
    assertEquals(text, value.text());
    assertEquals(first, value.first().toString());
    assertEquals(last, value.last().toString());
    assertEquals(precision, value.precision());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "20", "2012-13", "2012-00", "2012-02-30", "2012-2", "1957/1954"})
  void refusesWhatIsNoDate(String text) {
    assertTrue(Edtf.parse(text).isEmpty(), text);
  }

  @Test
  void ignoresTheMarkOfApproximation() {
    assertEquals("1850", Edtf.parse("1850~").orElseThrow().text());
  }

  @Test
  void movesByYears() {
    assertEquals("2015-01/2015-10", moved("2016-01/2016-10", -1));
    assertEquals("2013-33", moved("2012-33", 1));
    assertEquals("2013-02-28", moved("2012-02-29", 1));
  }

  private static String moved(String text, int years) {
    return Edtf.parse(text).orElseThrow().plusYears(years).text();
  }

  @Test
  void comparesPeriods() {
    Edtf year = Edtf.parse("2012").orElseThrow();
    Edtf month = Edtf.parse("2012-04").orElseThrow();
    assertTrue(year.contains(month));
    assertFalse(month.contains(year));
    assertTrue(month.overlaps(year));
    assertFalse(month.overlaps(Edtf.parse("2012-05").orElseThrow()));
  }
}
