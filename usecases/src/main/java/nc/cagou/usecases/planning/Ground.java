package nc.cagou.usecases.planning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a commune lies and how large it is, for what is computed without outlines.
 *
 * @param lon degrees east of its centre
 * @param lat degrees north of its centre
 * @param area km²
 */
record Ground(double lon, double lat, double area) {

  /** The 33 communes, by code. */
  static final Map<String, Ground> COMMUNES = read();

  private static Map<String, Ground> read() {
    Map<String, Ground> communes = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Ground.class.getResourceAsStream("ground.csv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("98")) {
          String[] cells = line.split(";");
          communes.put(
              cells[0],
              new Ground(
                  Double.parseDouble(cells[1]),
                  Double.parseDouble(cells[2]),
                  Double.parseDouble(cells[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(communes);
  }
}
