package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nc.cagou.method.planning.LandConsumption.Statement;
import org.junit.jupiter.api.Test;

class LandConsumptionTest {

  @Test
  void bothPublishedFormulasAreGiven() {
    LandConsumption city = new LandConsumption(100, 121, 1000, 1100, 10);
    assertEquals(0.021, city.lcr(), 1e-15);
    assertEquals(Math.log(1.21) / 10, city.lcrLogarithmic(), 1e-15);
    assertEquals(2, city.lcrpgrLogarithmic(), 1e-12);
    assertEquals(100_000, city.perHeadBefore(), 1e-9);
    assertEquals(Statement.SPRAWL, city.statement());
  }

  @Test
  void aPopulationThatDoesNotChangeHasNoRatioButAStatement() {
    LandConsumption still = new LandConsumption(50, 55, 100, 100, 5);
    assertTrue(Double.isNaN(still.lcrpgr()));
    assertEquals(Statement.LAND_WITHOUT_PEOPLE, still.statement());
  }

  @Test
  void eachCaseHasItsStatement() {
    assertEquals(Statement.EFFICIENT, new LandConsumption(75, 75, 90, 99, 5).statement());
    assertEquals(Statement.LAND_WITHOUT_PEOPLE, new LandConsumption(60, 64, 21, 19, 6).statement());
    assertEquals(Statement.LAND_RECEDES, new LandConsumption(42, 40, 51, 53, 7).statement());
    assertEquals(Statement.NOT_COMPARABLE, new LandConsumption(42, 42, 53, 51, 7).statement());
    assertEquals(Statement.NOT_COMPARABLE, new LandConsumption(0, 2, 53, 51, 7).statement());
    assertEquals(Statement.NOT_COMPARABLE, new LandConsumption(1, 2, 0, 51, 7).statement());
    assertEquals(Statement.NOT_COMPARABLE, new LandConsumption(1, 2, 50, 51, 0).statement());
    assertEquals(
        Statement.NOT_COMPARABLE, new LandConsumption(1, Double.NaN, 50, 51, 5).statement());
  }

  @Test
  void aZeroAtTheFirstDateLeavesRatesUndefined() {
    LandConsumption fresh = new LandConsumption(0, 2, 0, 50, 5);
    assertTrue(Double.isNaN(fresh.lcr()));
    assertTrue(Double.isNaN(fresh.pgr()));
    assertTrue(Double.isNaN(fresh.perHeadBefore()));
  }
}
