package nc.cagou.usecases.planning.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/** Invented building permits of 2015 to 2024, as many a commune as it has people. */
final class SyntheticPermits {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int FIRST = 2015;
  private static final int YEARS = 10;
  private static final String[] KINDS = {
    "Maison individuelle", "Logement collectif", "Local d’activité", "Équipement public"
  };

  private SyntheticPermits() {}

  static void write(Path folder, Random random, long rows, boolean faults) throws IOException {
    List<Territory> communes = new ArrayList<>(Territories.communes());
    double[] until = new double[communes.size()];
    double all = 0;
    for (int i = 0; i < until.length; i++) {
      all += Territories.population(communes.get(i).code(), 2019).orElseThrow();
      until[i] = all;
    }
    try (FrenchLines lines =
        new FrenchLines(
            folder.resolve("permis_de_construire.csv"),
            "numero_permis",
            "date_accord",
            "commune",
            "nature",
            "logements",
            "surface_plancher_m2")) {
      long plain = faults ? rows - 4 : rows;
      for (long n = 0; n < plain; n++) {
        double draw = random.nextDouble() * all;
        int commune = 0;
        while (until[commune] < draw) {
          commune++;
        }
        permit(lines, random, n, communes.get(commune));
      }
      if (faults) {
        lines.row("PC-0000001", "03/02/2015", "Nouméa", KINDS[0], 1, 95);
        lines.row("PC-X000001", "31/02/2024", "Nouméa", KINDS[0], 1, 110);
        lines.row("PC-X000002", "12/06/2023", "Nouvelle-Ville", KINDS[0], 1, 110);
        lines.row("PC-X000003", "12/06/2023", "Dumbéa", KINDS[1], -4, 300);
      }
    }
  }

  /** Fewer permits each year, as the country built less after 2018. */
  private static void permit(FrenchLines lines, Random random, long number, Territory commune)
      throws IOException {
    int year = FIRST + (int) (YEARS * Math.pow(random.nextDouble(), 1.35));
    LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    double draw = random.nextDouble();
    boolean urban = Territories.population(commune.code(), 2019).orElseThrow() > 20_000;
    int kind = draw < (urban ? 0.6 : 0.8) ? 0 : draw < 0.82 ? 1 : draw < 0.95 ? 2 : 3;
    int dwellings =
        switch (kind) {
          case 0 -> 1;
          case 1 -> 2 + random.nextInt(urban ? 30 : 6);
          default -> 0;
        };
    long area =
        switch (kind) {
          case 0 -> 70 + random.nextInt(140);
          case 1 -> dwellings * (55L + random.nextInt(30));
          default -> 120 + random.nextInt(1_500);
        };
    lines.row(
        String.format(Locale.ROOT, "PC-%07d", number + 1),
        day.format(DAY),
        commune.name().fr(),
        KINDS[kind],
        dwellings,
        area);
  }
}
