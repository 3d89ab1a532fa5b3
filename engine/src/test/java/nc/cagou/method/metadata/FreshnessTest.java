package nc.cagou.method.metadata;

import static nc.cagou.method.metadata.Freshness.State.LATE;
import static nc.cagou.method.metadata.Freshness.State.NOT_OBSERVED;
import static nc.cagou.method.metadata.Freshness.State.NO_EXPECTATION;
import static nc.cagou.method.metadata.Freshness.State.NO_PROMISE;
import static nc.cagou.method.metadata.Freshness.State.ON_TIME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Freshness promised against freshness observed. */
class FreshnessTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 12, 2);

  @ParameterizedTest(name = "{0}: {1} days")
  @CsvSource({
    "hourly, 1",
    "daily, 1",
    "threeTimesAWeek, 7",
    "biweekly, 14",
    "semimonthly, 31",
    "monthly, 31",
    "bimonthly, 62",
    "quarterly, 93",
    "threeTimesAYear, 365",
    "semiannual, 365",
    "annual, 365",
    "biennial, 730",
    "quinquennial, 1825",
    "tridecennial, 10950",
    "Mensuelle, 31",
    "Trimestriel, 93",
    "http://publications.europa.eu/resource/authority/frequency/ANNUAL_2, 365",
    "R/P1Y, 365"
  })
  void knowsTheDelayOf(String frequency, int days) {
    assertEquals(OptionalInt.of(days), Freshness.delay(frequency));
  }

  @Test
  void theLastDayOfTheDelayIsOnTime() {
    assertEquals(ON_TIME, Freshness.of("annual", TODAY.minusDays(365), TODAY));
    assertEquals(LATE, Freshness.of("annual", TODAY.minusDays(366), TODAY));
    assertEquals(NOT_OBSERVED, Freshness.of("annual", null, TODAY));
  }

  @Test
  void nothingPromisedIsNeverLate() {
    assertEquals(NO_PROMISE, Freshness.of(null, TODAY.minusDays(9999), TODAY));
    assertEquals(NO_PROMISE, Freshness.of("unknown", TODAY, TODAY));
    assertEquals(NO_EXPECTATION, Freshness.of("punctual", TODAY.minusDays(9999), TODAY));
    assertEquals(NO_EXPECTATION, Freshness.of("Irrégulière", null, TODAY));
  }
}
