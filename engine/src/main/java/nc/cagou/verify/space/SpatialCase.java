package nc.cagou.verify.space;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nc.cagou.method.space.Weights;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Sheet;

/**
 * Values of units and the directed pairs of neighbours, from {@code _input} and {@code
 * _neighbours}.
 */
record SpatialCase(double[] x, Weights binary) {

  static SpatialCase read(Cases cases, String name, String variable) throws IOException {
    Sheet input = cases.sheet(name + "_input.csv");
    Sheet pairs = cases.sheet(name + "_neighbours.csv");
    Map<String, Integer> numbers = new HashMap<>();
    for (String id : input.texts("id")) {
      numbers.put(id, numbers.size());
    }
    return new SpatialCase(
        input.numbers(variable),
        Weights.ofPairs(input.size(), units(pairs, "from", numbers), units(pairs, "to", numbers)));
  }

  private static int[] units(Sheet pairs, String column, Map<String, Integer> numbers) {
    String[] ids = pairs.texts(column);
    int[] units = new int[ids.length];
    for (int i = 0; i < units.length; i++) {
      Integer number = numbers.get(ids[i]);
      if (number == null) {
        throw new IllegalArgumentException("a neighbour that is no unit: " + ids[i]);
      }
      units[i] = number;
    }
    return units;
  }

  Weights weights(String style) {
    return switch (style) {
      case "W" -> binary.rowStandardised();
      case "B" -> binary;
      default -> throw new IllegalArgumentException("weights of style " + style);
    };
  }
}
