package nc.cagou.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * A New Caledonia of 33 squares of 0.2 degree, six in a row, whose sides are wavy: each side has
 * ten points, the same for both neighbours.
 */
final class SquareCommunes {

  private static final double SIDE = 0.2;
  private final List<String> features = new ArrayList<>();

  /** One feature a commune, its properties given by {@code {"%s": …}} with code or name. */
  static SquareCommunes with(UnaryOperator<String> properties) {
    return with(properties, x -> x, y -> y);
  }

  static SquareCommunes with(
      UnaryOperator<String> properties, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    SquareCommunes all = new SquareCommunes();
    int i = 0;
    for (Territory commune : Territories.communes()) {
      double west = 164 + SIDE * (i % 6);
      double south = -22 + SIDE * (i / 6);
      all.features.add(feature(properties.apply(commune.code()), ring(west, south, x, y)));
      i++;
    }
    return all;
  }

  List<String> features() {
    return features;
  }

  String json() {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n"
        + String.join(",\n", features)
        + "\n]}";
  }

  Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("contours.geojson"), json());
  }

  static String feature(String properties, String ring) {
    return "{\"type\":\"Feature\",\"properties\":"
        + properties
        + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
        + ring
        + "]}}";
  }

  static String ring(double west, double south, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    StringBuilder points = new StringBuilder("[");
    for (int k = 0; k < 40; k++) {
      double along = SIDE * (k % 10) / 10;
      double wave = k % 10 == 0 ? 0 : 0.002 * (k % 2 == 0 ? 1 : -1);
      double[] at =
          switch (k / 10) {
            case 0 -> new double[] {west + along, south + wave};
            case 1 -> new double[] {west + SIDE + wave, south + along};
            case 2 -> new double[] {west + SIDE - along, south + SIDE + wave};
            default -> new double[] {west + wave, south + SIDE - along};
          };
      points.append(point(at[0], at[1], x, y)).append(',');
    }
    return points.append(point(west, south, x, y)).append(']').toString();
  }

  private static String point(
      double lon, double lat, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    return String.format(Locale.ROOT, "[%.6f,%.6f]", x.applyAsDouble(lon), y.applyAsDouble(lat));
  }
}
