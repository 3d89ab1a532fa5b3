package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NegativeBinomialLawTest {

  @Test
  void withADispersionOfOneItIsThePoissonLaw() {
    // mean 10: P(X ≤ 16) = 0.97296, P(X ≤ 17) = 0.98572
    assertEquals(17, NegativeBinomialLaw.quantile(0.975, 10, 1));
    assertEquals(1 - 0.97296, NegativeBinomialLaw.upperTail(17, 10, 1), 1e-5);
  }

  @Test
  void theGeometricLawIsTheOneOfSizeOne() {
    // mean 1, dispersion 2: probability of k is 1 / 2^(k + 1), so P(X ≥ k) is 1 / 2^k
    assertEquals(1 / 32.0, NegativeBinomialLaw.upperTail(5, 1, 2), 1e-14);
    assertEquals(4, NegativeBinomialLaw.quantile(0.96, 1, 2));
  }

  @Test
  void largeMeansAreSearchedAndAgreeWithTheirTail() {
    for (double dispersion : new double[] {1, 1.5, 40}) {
      double quantile = NegativeBinomialLaw.quantile(0.99, 50_000, dispersion);
      assertTrue(NegativeBinomialLaw.upperTail(quantile + 1, 50_000, dispersion) <= 0.01);
      assertTrue(NegativeBinomialLaw.upperTail(quantile, 50_000, dispersion) > 0.01);
    }
  }

  @Test
  void nothingExpectedGivesNothing() {
    assertEquals(0, NegativeBinomialLaw.quantile(0.99, 0, 3));
    assertEquals(0, NegativeBinomialLaw.upperTail(1, 0, 3));
    assertTrue(Double.isNaN(NegativeBinomialLaw.quantile(0.99, Double.POSITIVE_INFINITY, 3)));
  }
}
