package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NegativeBinomialRegressionTest {

  private static final double[] GROUP = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
  private static final double[] SPREAD = {0, 1, 2, 9, 18, 0, 4, 8, 40, 48};

  @Test
  void aGroupIsTheRatioOfItsMeans() {
    NegativeBinomialRegression fit =
        NegativeBinomialRegression.of(new double[][] {GROUP}, SPREAD, null);
    assertEquals(Math.log(6), fit.coefficients()[0], 1e-9);
    assertEquals(Math.log(20 / 6.0), fit.coefficients()[1], 1e-9);
    assertEquals(20, fit.predict(new double[] {1}, 0), 1e-7);
    assertTrue(fit.overdispersion() > 0.5 && fit.overdispersion() < 3);
    assertEquals(8, fit.freedom());
    assertTrue(fit.converged());
  }

  @Test
  void theStandardErrorOfAMeanFollowsItsVariance() {
    NegativeBinomialRegression fit = NegativeBinomialRegression.of(new double[0][], SPREAD, null);
    // mean 13 of 10 rows: variance of the logarithm is (1/13 + k) / 10
    double error = Math.sqrt((1 / 13.0 + fit.overdispersion()) / 10);
    assertEquals(error, fit.standardErrors()[0], 1e-6);
    assertEquals(fit.deviance(), fit.nullDeviance(), 1e-6);
  }

  @Test
  void exposureEntersAsAnOffset() {
    double[] years = {1, 2, 4, 5, 8};
    double[] counts = {3, 6, 12, 15, 24};
    double[] offset = java.util.Arrays.stream(years).map(Math::log).toArray();
    NegativeBinomialRegression fit = NegativeBinomialRegression.of(new double[0][], counts, offset);
    assertEquals(Math.log(3), fit.coefficients()[0], 1e-6);
  }

  @Test
  void countsThatVaryNoMoreThanPoissonHaveNoOverdispersion() {
    double[] even = {4, 5, 5, 6, 5, 4, 6, 5};
    NegativeBinomialRegression fit = NegativeBinomialRegression.of(new double[0][], even, null);
    assertEquals(0, fit.overdispersion(), 1e-3);
    assertEquals(5, fit.fitted()[0], 1e-6);
  }

  @Test
  void aColumnThatAddsNothingHasNoCoefficient() {
    double[] twice = java.util.Arrays.stream(GROUP).map(g -> 2 * g + 1).toArray();
    PoissonRegression fit = PoissonRegression.of(new double[][] {GROUP, twice}, SPREAD, null);
    assertTrue(Double.isNaN(fit.coefficients()[2]));
    assertEquals(Math.log(20 / 6.0), fit.coefficients()[1], 1e-9);
    assertEquals(8, fit.freedom());
  }

  @Test
  void noRowIsAnError() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PoissonRegression.of(new double[0][], new double[0], null));
  }
}
