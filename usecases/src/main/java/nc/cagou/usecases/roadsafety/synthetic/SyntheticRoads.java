package nc.cagou.usecases.roadsafety.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented segments of road with their traffic, and invented treated sites, as two files of a road
 * owner. Crashes follow a safety performance function with overdispersion; sites were treated after
 * a bad period, so a plain before/after flatters the treatment, whose true effect is {@value
 * #EFFECT}.
 *
 * <p>Rows for quarantine: a segment of no length, one written twice, a row of totals. One segment
 * in {@value #WITHOUT_TRAFFIC} has no traffic.
 */
final class SyntheticRoads {

  static final PublishedTable SEGMENTS =
      new PublishedTable(
          "segments",
          "troncons-2019-2024.csv",
          List.of(
              "id_troncon",
              "code_commune",
              "categorie",
              "longueur_km",
              "tmja",
              "annees",
              "accidents"));
  static final PublishedTable TREATMENTS =
      new PublishedTable(
          "treatments",
          "amenagements.csv",
          List.of(
              "lieu",
              "groupe",
              "categorie",
              "longueur_km",
              "tmja_avant",
              "tmja_apres",
              "annees_avant",
              "annees_apres",
              "accidents_avant",
              "accidents_apres"));

  private static final double EFFECT = 0.75;
  private static final int WITHOUT_TRAFFIC = 60;

  /** Segments for so many persons, and the most of them: a network does not grow with its years. */
  private static final long PERSONS_A_SEGMENT = 25;

  private static final int FEWEST = 60;
  private static final int MOST = 5_000;
  private static final int TREATED = 24;
  private static final int COMPARED = 40;
  private static final int YEARS = 6;
  private static final int YEARS_BEFORE = 4;
  private static final int YEARS_AFTER = 3;

  /** Of the treated sites: how far above roads like it a site was before it was treated. */
  private static final double BAD_PERIOD = 1.5;

  private static final Kind[] TOWN = {
    new Kind("Voie communale", 5_000, 0.0042), new Kind("Voie rapide", 21_000, 0.0024)
  };
  private static final Kind[] COUNTRY = {
    new Kind("Route territoriale", 3_400, 0.0030), new Kind("Route provinciale", 1_500, 0.0034)
  };

  /** A class of road: usual traffic, and crashes a kilometre and year at traffic^0.6 = 1. */
  private record Kind(String name, double traffic, double crashes) {}

  /** A stretch of road as drawn: crashes a year of roads like it, and its own mean. */
  private record Road(Kind kind, int hundredths, int traffic, double usual, double mean) {}

  private final SplittableRandom random;
  private final Corridors corridors = Corridors.load();

  private SyntheticRoads(long seed) {
    random = new SplittableRandom(seed ^ 0x5EED_0F_0AD5L);
  }

  static void write(Path folder, long persons, long seed) throws IOException {
    SyntheticRoads roads = new SyntheticRoads(seed);
    roads.segments(folder.resolve(SEGMENTS.file()), persons);
    roads.treatments(folder.resolve(TREATMENTS.file()));
  }

  private void segments(Path file, long persons) throws IOException {
    int count = (int) Math.max(FEWEST, Math.min(MOST, persons / PERSONS_A_SEGMENT));
    int empty = 1 + random.nextInt(count - 1);
    int twice = 1 + random.nextInt(count - 1);
    long all = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, SEGMENTS.headers().toArray());
      for (int i = 1; i <= count; i++) {
        int corridor = corridors.draw(random);
        Road road = road(corridors.town(corridor));
        int crashes = poisson(road.mean() * YEARS);
        all += crashes;
        Object[] cells = {
          "T" + String.valueOf(10_000 + i).substring(1),
          corridors.commune(corridor),
          road.kind().name(),
          i == empty ? "0" : decimal(road.hundredths()),
          i % WITHOUT_TRAFFIC == 0 ? "" : road.traffic(),
          YEARS,
          crashes
        };
        line(out, cells);
        if (i == twice) {
          line(out, cells);
        }
      }
      line(out, "Total", "", "", "", "", "", all);
    }
  }

  private void treatments(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, TREATMENTS.headers().toArray());
      for (int i = 1; i <= TREATED + COMPARED; i++) {
        boolean treated = i <= TREATED;
        Road road = road(random.nextBoolean());
        int before = poisson(road.mean() * YEARS_BEFORE);
        while (isQuiet(road) || (treated && before < BAD_PERIOD * road.usual() * YEARS_BEFORE)) {
          road = road(random.nextBoolean());
          before = poisson(road.mean() * YEARS_BEFORE);
        }
        double effect = treated ? EFFECT : 1;
        line(
            out,
            (treated ? "Aménagement " : "Témoin ") + (treated ? i : i - TREATED),
            treated ? "traité" : "témoin",
            road.kind().name(),
            decimal(road.hundredths()),
            road.traffic(),
            road.traffic() + road.traffic() / 25,
            YEARS_BEFORE,
            YEARS_AFTER,
            before,
            poisson(road.mean() * YEARS_AFTER * effect));
      }
    }
  }

  private Road road(boolean town) {
    Kind[] kinds = town ? TOWN : COUNTRY;
    Kind kind = kinds[random.nextInt(3) == 0 ? 1 : 0];
    int hundredths = 30 + random.nextInt(town ? 220 : 700);
    int traffic = (int) (kind.traffic() * StrictMath.exp(random.nextDouble() * 1.8 - 0.9));
    double usual = kind.crashes() * StrictMath.pow(traffic, 0.6) * hundredths / 100;
    // gamma of shape 2 and mean 1: overdispersion 0.5
    double own = -StrictMath.log((1 - random.nextDouble()) * (1 - random.nextDouble())) / 2;
    return new Road(kind, hundredths, traffic, usual, usual * own);
  }

  private static boolean isQuiet(Road road) {
    return road.usual() * YEARS_BEFORE < 2;
  }

  private int poisson(double mean) {
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static String decimal(int hundredths) {
    return hundredths / 100 + "," + String.valueOf(100 + hundredths % 100).substring(1);
  }

  private static void line(BufferedWriter out, Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : ";");
      out.write(String.valueOf(cells[i]));
    }
    out.write('\n');
  }
}
