package nc.cagou.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuantileTest {

  @Test
  void liesBetweenTwoValuesInProportion() {
    assertEquals(1.75, Quantile.of(new double[] {4, 1, 3, 2}, 0.25), 1e-15);
    assertEquals(2.5, Quantile.median(new double[] {4, 1, 3, 2}));
  }

  @Test
  void missingValuesAreLeftOutAndNothingIsUndefined() {
    assertEquals(2, Quantile.median(new double[] {Double.NaN, 2}));
    assertEquals(Double.NaN, Quantile.median(new double[] {Double.NaN}));
  }

  @Test
  void theKthValueIsOneOfTheValues() {
    double[] values = {-3.5, -0.1, 0, 0.1, 7e300};
    for (int k = 1; k <= values.length; k++) {
      double wanted = values[k - 1];
      assertEquals(
          wanted,
          KthValue.smallest(bound -> Arrays.stream(values).filter(v -> v <= bound).count(), k));
    }
  }
}
