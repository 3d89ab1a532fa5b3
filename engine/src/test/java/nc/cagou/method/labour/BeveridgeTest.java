package nc.cagou.method.labour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BeveridgeTest {

  private static final double[] U = {0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11};

  @Test
  void anExactCurveIsFoundAgain() {
    double[] v = Arrays.stream(U).map(u -> 0.001 * Math.pow(u, -1.2)).toArray();
    assertEquals(-1.2, Beveridge.fit(U, v).coefficients()[1], 1e-10);
  }

  @Test
  void aShiftIsTheLogOfTheRatioOfVacancies() {
    double[] v = new double[U.length];
    double[] after = {0, 1, 0, 1, 0, 1, 0, 1};
    for (int t = 0; t < v.length; t++) {
      v[t] = 0.001 / U[t] * (after[t] == 1 ? 1.5 : 1);
    }
    assertEquals(Math.log(1.5), Beveridge.fit(U, v, after).coefficients()[2], 1e-10);
  }

  @Test
  void periodsWithoutAPositiveRateAreLeftOut() {
    double[] v = Arrays.stream(U).map(u -> 0.001 / u).toArray();
    v[3] = 0;
    v[5] = Double.NaN;
    assertEquals(-1, Beveridge.fit(U, v).coefficients()[1], 1e-10);
  }

  @Test
  void tooFewPeriodsGiveNoCurve() {
    assertNull(Beveridge.fit(new double[] {0.1, 0.2}, new double[] {0.02, 0.01}));
  }

  @Test
  void matchingFindsElasticityAndEfficiency() {
    double[] v = {0.03, 0.02, 0.04, 0.01, 0.05, 0.02, 0.03, 0.01};
    double[] hires = new double[v.length];
    for (int t = 0; t < v.length; t++) {
      hires[t] = 0.5 * Math.pow(U[t], 0.6) * Math.pow(v[t], 0.4);
    }
    double[] found = MatchingFunction.fit(hires, U, v).coefficients();
    assertEquals(0.5, Math.exp(found[0]), 1e-10);
    assertEquals(0.4, found[1], 1e-10);
  }
}
