package nc.cagou.usecases.planning.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nc.cagou.usecases.planning.Planning;

/** Centre and area of the communes, around which places are invented. */
final class PublishedPlaces {

  private static final Map<String, double[]> ALL = read();

  private PublishedPlaces() {}

  /** Longitude and latitude in degrees, area in km². */
  static double[] of(String commune) {
    return ALL.get(commune);
  }

  private static Map<String, double[]> read() {
    Map<String, double[]> all = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Planning.class.getResourceAsStream("ground.csv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("98")) {
          String[] cells = line.split(";");
          all.put(
              cells[0],
              new double[] {
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3])
              });
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
