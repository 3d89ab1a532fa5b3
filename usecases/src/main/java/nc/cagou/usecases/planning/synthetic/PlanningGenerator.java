package nc.cagou.usecases.planning.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Synthetic inputs of planning, in the layouts of their producers. The censuses are real; built-up
 * areas, facilities, permits and the population grid are invented around them, and the data package
 * says so. Permits are the largest table; they are written one by one, so memory does not grow.
 */
public final class PlanningGenerator {

  /** The largest number of rows. */
  public static final long MOST_ROWS = 500_000_000;

  /** From so many rows on, rows to be refused are put in on purpose. */
  private static final long WITH_FAULTS = 500;

  private static final int[] LAND_YEARS = {2009, 2014, 2019, 2025};

  private PlanningGenerator() {}

  /**
   * Writes five files, {@code datapackage.json} beside them.
   *
   * @param rows of the permits, the largest table; no invented table is longer
   * @param random all that the content depends on
   * @param folder made when it is not there
   */
  public static void write(long rows, Random random, Path folder) throws IOException {
    if (rows < 1 || rows > MOST_ROWS) {
      throw Refusal.usage(
          new Text(
              "Le nombre de lignes va de 1 à " + MOST_ROWS + " ; reçu : " + rows + ".",
              "The number of rows goes from 1 to " + MOST_ROWS + "; given: " + rows + "."));
    }
    Files.createDirectories(folder);
    long seed = random.nextLong();
    boolean faults = rows >= WITH_FAULTS;
    List<Settlement.Cell> cells = Settlement.of(new Random(seed), 2025);
    census(folder);
    land(folder, new Random(seed + 1), rows, faults);
    SyntheticFacilities.write(folder, new Random(seed + 2), cells, rows, faults);
    SyntheticPermits.write(folder, new Random(seed + 3), rows, faults);
    grid(folder, cells, rows);
    PlanningPackage.write(folder, rows);
  }

  private static void census(Path folder) throws IOException {
    try (FrenchLines lines =
        new FrenchLines(
            folder.resolve("recensements.csv"),
            "code_insee",
            "commune",
            "annee",
            "population_municipale")) {
      for (Territory commune : Territories.communes()) {
        for (int year : Territories.censuses()) {
          lines.row(
              commune.code(),
              commune.name().fr(),
              year,
              Math.round(Territories.population(commune.code(), year).orElseThrow()));
        }
      }
    }
  }

  /** Built-up area: so many m² a head at first, then faster or slower than people. */
  private static void land(Path folder, Random random, long rows, boolean faults)
      throws IOException {
    List<Object[]> all = new ArrayList<>();
    for (Territory commune : Territories.communes()) {
      double people = Territories.population(commune.code(), LAND_YEARS[0]).orElseThrow();
      double head =
          people > 20_000 ? 170 + 40 * random.nextDouble() : 260 + 240 * random.nextDouble();
      double built = people * head / 1e6;
      double pace = 0.002 + 0.022 * random.nextDouble();
      for (int i = 0; i < LAND_YEARS.length; i++) {
        if (i > 0) {
          built *=
              Math.exp(
                  pace * (0.6 + 0.8 * random.nextDouble()) * (LAND_YEARS[i] - LAND_YEARS[i - 1]));
        }
        all.add(new Object[] {commune.code(), LAND_YEARS[i], built});
      }
    }
    try (FrenchLines lines =
        new FrenchLines(
            folder.resolve("surfaces_baties.csv"), "code_commune", "annee", "surface_batie_km2")) {
      for (Object[] row : all.subList(0, (int) Math.min(rows, all.size()))) {
        lines.row(row);
      }
      if (faults) {
        lines.row("98818", 2030, "nd");
        lines.row("Total", 2025, 160.5);
      }
    }
  }

  private static void grid(Path folder, List<Settlement.Cell> cells, long rows) throws IOException {
    try (FrenchLines lines =
        new FrenchLines(
            folder.resolve("carroyage_1km.csv"),
            "id_carreau",
            "longitude",
            "latitude",
            "population",
            "code_commune",
            "part_terre",
            "part_batie")) {
      for (Settlement.Cell cell : cells.subList(0, (int) Math.min(rows, cells.size()))) {
        lines.row(
            "NC1km-" + cell.row() + "-" + cell.column(),
            String.format(java.util.Locale.FRANCE, "%.5f", cell.lon()),
            String.format(java.util.Locale.FRANCE, "%.5f", cell.lat()),
            cell.people(),
            cell.commune(),
            1,
            Math.min(0.9, cell.people() / 6000.0));
      }
    }
  }
}
