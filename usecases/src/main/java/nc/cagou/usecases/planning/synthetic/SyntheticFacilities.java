package nc.cagou.usecases.planning.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nc.cagou.territory.Territories;

/** Invented facilities: the more people live around, the more kinds there are. */
final class SyntheticFacilities {

  /**
   * A type, the people it takes before there is one, and how many share one.
   *
   * @param from fewest people of a village that has one
   * @param each people for one more
   */
  private record Kind(String type, int from, int each) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("Mairie", 0, Integer.MAX_VALUE),
          new Kind("École primaire", 60, 2_500),
          new Kind("Dispensaire", 350, 9_000),
          new Kind("Bureau de poste", 400, 12_000),
          new Kind("Collège", 900, 12_000),
          new Kind("Pharmacie", 1_100, 5_000),
          new Kind("Médiathèque", 1_800, 30_000),
          new Kind("Piscine", 6_000, 40_000));

  private SyntheticFacilities() {}

  static void write(
      Path folder, Random random, List<Settlement.Cell> cells, long rows, boolean faults)
      throws IOException {
    List<Object[]> all = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Settlement.Cell cell = cells.get(i);
      if (cell.middle()) {
        boolean town = i == 0 || !cells.get(i - 1).commune().equals(cell.commune());
        village(all, random, cells, i, town);
      }
    }
    try (FrenchLines lines =
        new FrenchLines(
            folder.resolve("equipements.csv"),
            "id_equipement",
            "type_equipement",
            "nom_equipement",
            "commune",
            "longitude",
            "latitude")) {
      for (Object[] row : all.subList(0, (int) Math.min(rows, all.size()))) {
        lines.row(row);
      }
      if (faults) {
        lines.row("EQ-X001", "Dispensaire", "Dispensaire sans position", "Canala", 0.0, 0.0);
        lines.row("EQ-X002", "Pharmacie", "Pharmacie inversée", "Koné", -21.06, 164.86);
        lines.row("EQ-X003", "Collège", "Collège d’ailleurs", "Atlantide", 165.4, -21.5);
        lines.row("EQ-X004", "", "Type oublié", "Bourail", 165.48, -21.56);
      }
    }
  }

  private static void village(
      List<Object[]> all, Random random, List<Settlement.Cell> cells, int middle, boolean town) {
    Settlement.Cell first = cells.get(middle);
    int people = 0;
    int size = 0;
    while (middle + size < cells.size()
        && cells.get(middle + size).commune().equals(first.commune())
        && (size == 0 || !cells.get(middle + size).middle())) {
      people += cells.get(middle + size).people();
      size++;
    }
    String commune = Territories.name(first.commune()).fr();
    for (Kind kind : KINDS) {
      boolean hall = kind.from() == 0;
      if (hall ? !town : people < kind.from()) {
        continue;
      }
      int count = hall ? 1 : 1 + people / kind.each();
      for (int n = 0; n < count; n++) {
        Settlement.Cell at = cells.get(middle + (n == 0 ? 0 : random.nextInt(size)));
        all.add(
            new Object[] {
              String.format(Locale.ROOT, "EQ-%04d", all.size() + 1),
              kind.type(),
              kind.type() + " " + commune + (count > 1 ? " " + (n + 1) : ""),
              commune,
              at.lon() + (random.nextDouble() - 0.5) / 200,
              at.lat() + (random.nextDouble() - 0.5) / 200
            });
      }
    }
  }
}
