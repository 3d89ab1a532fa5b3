package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.Indicator;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** What may be said of two figures side by side. */
class StandingTest {

  @Test
  void ratesAreToldApartByTheirIntervalsAlone() {
    Indicator low = rate(7.4, 5.5, 9.7, "2024");
    Indicator high = rate(172.6, 163.0, 182.7, "2024");
    Indicator near = rate(8.9, 6.0, 12.7, "2024");
    assertEquals(Standing.LOWER, Standing.of(low, high, true));
    assertEquals(Standing.HIGHER, Standing.of(high, low, true));
    assertEquals(Standing.NOT_APART, Standing.of(low, near, true));
    assertEquals(Standing.NOT_APART, Standing.of(low, low, true));
  }

  @Test
  void completeCountsAreComparedAsTheyAreDisplayed() {
    assertEquals(
        Standing.EQUAL,
        Standing.of(rate(0.04, null, null, "2024"), rate(-0.04, null, null, "2024"), true));
    assertEquals(
        Standing.HIGHER,
        Standing.of(rate(1.2, null, null, "2024"), rate(1.1, null, null, "2024"), true));
  }

  @Test
  void amountsOtherYearsAndMissingValuesGetNoVerdict() {
    Indicator one = rate(7.4, 5.5, 9.7, "2024");
    assertEquals(Standing.AMOUNT, Standing.of(one, rate(90.0, 80.0, 99.0, "2024"), false));
    assertEquals(Standing.OTHER_PERIOD, Standing.of(one, rate(90.0, 80.0, 99.0, "2023"), true));
    assertEquals(Standing.UNKNOWN, Standing.of(one, rate(null, null, null, "2024"), true));
    assertEquals(Standing.UNKNOWN, Standing.of(one, null, true));
  }

  @Test
  void aFigureIsFragileWhenItsIntervalIsWiderThanItself() {
    assertTrue(PortraitLines.fragile(rate(0.0, 0.0, 36.9, "2024")));
    assertTrue(PortraitLines.fragile(rate(2.0, 0.2, 7.2, "2024")));
    assertFalse(PortraitLines.fragile(rate(33.0, 22.7, 46.3, "2024")));
    assertFalse(PortraitLines.fragile(rate(0.0, null, null, "2024")));
  }

  private static Indicator rate(Double value, Double lower, Double upper, String period) {
    return new Indicator(
        "rate",
        Text.same("rate"),
        value,
        1,
        Text.EMPTY,
        lower,
        upper,
        period,
        "98818",
        Text.EMPTY,
        Text.same("counted"));
  }
}
