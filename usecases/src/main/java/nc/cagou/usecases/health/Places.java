package nc.cagou.usecases.health;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where people of a commune are taken to live, and the island each commune is on. The place is the
 * main village: an area-weighted centre would stand in the mountains. Source and precision are said
 * in {@code places.csv}.
 */
final class Places {

  static final String MAINLAND = "grande_terre";

  /** Where boats and planes to the islands leave; to Bélep from Koumac. */
  static final String NOUMEA = "98818";

  static final String KOUMAC = "98812";

  private static final Map<String, Place> ALL = read();

  /** A commune's main village. */
  record Place(String code, double lon, double lat, String island) {

    boolean onMainland() {
      return island.equals(MAINLAND);
    }
  }

  private Places() {}

  /** The 33 communes, by code. */
  static List<Place> all() {
    return List.copyOf(ALL.values());
  }

  static Place of(String commune) {
    return ALL.get(commune);
  }

  /** Where a traveller from one island to another leaves the first. */
  static Place gateway(Place from, Place to) {
    if (!from.onMainland()) {
      return from;
    }
    return of(to.island().equals("belep") ? KOUMAC : NOUMEA);
  }

  private static Map<String, Place> read() {
    Map<String, Place> all = new LinkedHashMap<>();
    try (InputStream in = Places.class.getResourceAsStream("places.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> l.startsWith("988"))
          .map(l -> l.split(";"))
          .forEach(
              c ->
                  all.put(
                      c[0],
                      new Place(c[0], Double.parseDouble(c[1]), Double.parseDouble(c[2]), c[3])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
