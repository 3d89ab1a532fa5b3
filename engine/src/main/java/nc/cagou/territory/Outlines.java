package nc.cagou.territory;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How the ground looks: the coastline that is shipped, and the outlines of the communes where a
 * person has imported them. A process works with one store and so with one pack: the verb that
 * starts it calls {@link #use} once; without it maps of communes are tile maps.
 */
public final class Outlines {

  private static final List<Ring> COASTLINE =
      ResourceRows.lines("coastline.txt").stream().map(Outlines::ring).toList();
  private static final AtomicReference<TerritoryPack> PACK = new AtomicReference<>();

  private Outlines() {}

  /**
   * The coastline of New Caledonia, largest ring first (Grande Terre, Lifou, Maré, Ouvéa, …).
   * Natural Earth 1:10m, public domain: coarse, most islets are missing; good to place symbols on,
   * never to tell in which commune a point lies.
   */
  public static List<Ring> coastline() {
    return COASTLINE;
  }

  /**
   * Draws maps of communes with the pack of a folder from now on; with tiles when there is none.
   *
   * @throws nc.cagou.text.Refusal when the pack cannot be read
   */
  public static Optional<TerritoryPack> use(Path packFolder) {
    Optional<TerritoryPack> pack = TerritoryPack.read(packFolder);
    PACK.set(pack.orElse(null));
    return pack;
  }

  /** The pack in use. */
  public static Optional<TerritoryPack> pack() {
    return Optional.ofNullable(PACK.get());
  }

  /** Pieces of land by commune code, from the pack in use; empty when there is none. */
  public static Map<String, List<Shape>> communes() {
    return pack().map(TerritoryPack::communes).orElse(Map.of());
  }

  /** "167.0327 -22.2380,167.0327 -22.2464,…" */
  private static Ring ring(String line) {
    String[] points = line.split(",");
    double[] lon = new double[points.length];
    double[] lat = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      double[] xy = Arrays.stream(points[i].split(" ")).mapToDouble(Double::parseDouble).toArray();
      lon[i] = xy[0];
      lat[i] = xy[1];
    }
    return new Ring(lon, lat);
  }
}
