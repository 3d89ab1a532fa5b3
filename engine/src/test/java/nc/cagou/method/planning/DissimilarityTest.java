package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DissimilarityTest {

  /**
   * The two example matrices of the manual of the R package {@code segregation} (Elbers 2023, "A
   * method for studying differences in segregation across time and space", Sociological Methods &
   * Research 52), which differ in entropy and not in dissimilarity: both 0.6.
   */
  @Test
  void publishedExamplesAreFound() {
    assertEquals(
        0.6, Dissimilarity.of(new double[] {100, 60, 40, 0}, new double[] {0, 40, 60, 100}), 1e-15);
    assertEquals(
        0.6, Dissimilarity.of(new double[] {80, 80, 20, 20}, new double[] {20, 20, 80, 80}), 1e-15);
  }

  @Test
  void sizeOfTheGroupsDoesNotMatter() {
    assertEquals(0.5, Dissimilarity.of(new double[] {3, 1}, new double[] {100, 300}), 1e-15);
    assertEquals(0.5, Dissimilarity.ofRest(new double[] {3, 1}, new double[] {103, 301}), 1e-15);
  }

  @Test
  void anEmptyGroupIsUndefined() {
    assertTrue(Double.isNaN(Dissimilarity.of(new double[] {0, 0}, new double[] {1, 2})));
  }
}
