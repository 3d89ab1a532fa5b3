package nc.cagou.method.season;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HendersonTest {

  /** Published weights of the 13-term filter (Ladiray and Quenneville 2001). */
  @Test
  void thirteenTerms() {
    double[] half = {-0.01935, -0.02786, 0, 0.06549, 0.14736, 0.21434, 0.24006};
    assertArrayEquals(half, Arrays.copyOf(Henderson.weights(13), 7), 5e-6);
    assertEquals(1, Arrays.stream(Henderson.weights(23)).sum(), 1e-12);
  }

  @Test
  void aConstantStaysAndACubicStaysInTheMiddle() {
    double[] cubic = new double[30];
    Arrays.setAll(cubic, t -> 1 + t + 0.1 * t * t * t);
    assertEquals(cubic[15], Henderson.smooth(cubic, 13, 3.5)[15], 1e-8);
    double[] constant = new double[30];
    Arrays.fill(constant, 7);
    assertArrayEquals(constant, Henderson.smooth(constant, 13, 3.5), 1e-10);
  }
}
