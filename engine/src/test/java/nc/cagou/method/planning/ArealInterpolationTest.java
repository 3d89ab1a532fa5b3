package nc.cagou.method.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ArealInterpolationTest {

  private static Geometry box(double west, double south, double east, double north) {
    return new GeometryFactory().toGeometry(new Envelope(west, east, south, north));
  }

  private static final List<Geometry> SOURCES = List.of(box(0, 0, 10, 10), box(10, 0, 20, 10));

  @Test
  void amountsKeepTheirTotalAndMeansTheirLevel() {
    List<Geometry> targets = List.of(box(0, 0, 5, 10), box(5, 0, 20, 10));
    assertArrayEquals(
        new double[] {50, 250},
        ArealInterpolation.extensive(SOURCES, new double[] {100, 200}, targets),
        1e-9);
    assertArrayEquals(
        new double[] {3, 5},
        ArealInterpolation.intensive(SOURCES, new double[] {3, 6}, targets),
        1e-9);
  }

  @Test
  void aTargetThatNothingTouchesHasNoMean() {
    List<Geometry> away = List.of(box(100, 100, 110, 110));
    double[] values = {1, 2};
    assertEquals(0, ArealInterpolation.extensive(SOURCES, values, away)[0]);
    assertTrue(Double.isNaN(ArealInterpolation.intensive(SOURCES, values, away)[0]));
  }

  @Test
  void peopleGoWhereTheMaskSaysAndNoOneIsLost() {
    List<Geometry> mask = List.of(box(0, 0, 2, 10), box(1, 0, 3, 10));
    List<Geometry> targets = List.of(box(0, 0, 1, 10), box(1, 0, 20, 10));
    Dasymetric.Result result = Dasymetric.binary(SOURCES, new double[] {90, 200}, mask, targets);
    assertArrayEquals(new double[] {30, 260}, result.amounts(), 1e-9);
    assertEquals(List.of(1), result.unmasked());
  }

  @Test
  void aMaskThatOnlyTouchesIsNoMask() {
    List<Geometry> mask = List.of(box(0, 0, 10, 10));
    Dasymetric.Result result =
        Dasymetric.binary(SOURCES, new double[] {10, 20}, mask, List.of(box(0, 0, 20, 10)));
    assertEquals(List.of(1), result.unmasked());
    assertEquals(30, result.amounts()[0], 1e-9);
  }
}
