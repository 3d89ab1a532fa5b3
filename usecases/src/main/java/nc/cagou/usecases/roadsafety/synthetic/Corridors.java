package nc.cagou.usecases.roadsafety.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Straight lines on land inside each commune, near its main settlement and towards the next one:
 * where invented accidents are put. They follow no road exactly and mean no real place. A commune
 * is drawn in proportion to its population (INSEE-ISEE, census of 2019).
 */
final class Corridors {

  /** Above so many inhabitants most accidents are in built-up areas. */
  private static final int TOWN = 20_000;

  private static final double GOLDEN = 0.618;
  private static final int SCALE = 100_000;

  private record Corridor(
      int commune, int population, int lat, int lon, int latSpan, int lonSpan) {}

  private final List<Corridor> all;
  private final Pick pick;

  private Corridors(List<Corridor> all) {
    this.all = all;
    Map<Integer, Long> lines =
        all.stream().collect(Collectors.groupingBy(Corridor::commune, Collectors.counting()));
    this.pick =
        Pick.byPlace(
            all.stream()
                .mapToDouble(c -> c.population() / (double) lines.get(c.commune()))
                .toArray());
  }

  static Corridors load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Corridors.class.getResourceAsStream("corridors.csv"), StandardCharsets.UTF_8))) {
      List<Corridor> all = new ArrayList<>();
      in.lines().skip(1).forEach(line -> all.add(corridor(line.split(","))));
      return new Corridors(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int draw(SplittableRandom random) {
    return pick.draw(random);
  }

  int commune(int corridor) {
    return all.get(corridor).commune();
  }

  boolean town(int corridor) {
    return all.get(corridor).population() > TOWN;
  }

  /** Share of the way to the knot (0, 1, 2) of a corridor: a crossing where accidents gather. */
  static double knot(int corridor, int knot) {
    double turns = 0.13 + 0.31 * knot + GOLDEN * corridor;
    return turns - Math.floor(turns);
  }

  /**
   * Latitude in hundred thousandths of a degree.
   *
   * @param share of the way, 0 to 1
   * @param spread how far from it at most, in the same unit
   */
  int lat(int corridor, double share, int spread, SplittableRandom random) {
    Corridor c = all.get(corridor);
    return c.lat() + (int) (share * c.latSpan()) + random.nextInt(-spread, spread);
  }

  int lon(int corridor, double share, int spread, SplittableRandom random) {
    Corridor c = all.get(corridor);
    return c.lon() + (int) (share * c.lonSpan()) + random.nextInt(-spread, spread);
  }

  private static Corridor corridor(String[] cells) {
    int lat = scaled(cells[2]);
    int lon = scaled(cells[3]);
    return new Corridor(
        Integer.parseInt(cells[0]),
        Integer.parseInt(cells[1]),
        lat,
        lon,
        scaled(cells[4]) - lat,
        scaled(cells[5]) - lon);
  }

  private static int scaled(String degrees) {
    return (int) Math.round(Double.parseDouble(degrees.toLowerCase(Locale.ROOT)) * SCALE);
  }
}
