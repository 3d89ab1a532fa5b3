package nc.cagou.method.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenfordTest {

  @Test
  void digitsComeFromTheTextAndNotFromABinaryFraction() {
    Benford.Result result = Benford.firstTwo(List.of("0.29", "1.005", "29", "2.9e-7", "0.0029"));
    assertEquals(4, result.counts()[29 - 10]);
    assertEquals(1, result.counts()[0]);
  }

  @Test
  void zeroNegativeAndMissingNumbersDoNotCount() {
    Benford.Result result = Benford.firstDigits(List.of("0", "-12", "", "0.00", "7"));
    assertEquals(1, result.n());
    assertEquals(1, result.counts()[6]);
  }

  @Test
  void aTextThatIsNoNumberIsRefused() {
    assertThrows(NumberFormatException.class, () -> Benford.firstDigits(List.of("12 000")));
    assertThrows(NumberFormatException.class, () -> Benford.firstDigits(List.of("1,5")));
  }

  @Test
  void sharesOfTheLawAddToOne() {
    double sum = 0;
    for (int d = 10; d < 100; d++) {
      sum += Benford.share(d);
    }
    assertEquals(1, sum, 1e-12);
    assertEquals(0.30103, Benford.share(1), 1e-6);
  }

  @Test
  void amountsThatAllStartAlikeDoNotConform() {
    Benford.Result result = Benford.firstDigits(Collections.nCopies(50, "900"));
    assertEquals(Conformity.NONE, result.conformity());
    assertEquals(1, result.arc(), 1e-12);
    assertEquals(0, result.p(), 1e-12);
  }

  @Test
  void nothingCountedIsUndefined() {
    Benford.Result result = Benford.firstDigits(List.of());
    assertEquals(Double.NaN, result.mad());
    assertEquals(Double.NaN, result.p());
    assertEquals(Conformity.UNDEFINED, result.conformity());
  }

  @Test
  void aDeviationOnALimitBelongsToTheWorseClass() {
    assertEquals(Conformity.ACCEPTABLE, Conformity.of(1, 0.006));
    assertEquals(Conformity.CLOSE, Conformity.of(2, 0.00119));
    assertEquals(Conformity.NONE, Conformity.of(2, 0.0022));
  }
}
