package nc.cagou.territory;

import java.util.List;
import nc.cagou.text.Text;

/** A line of {@code communes.csv}. */
record Commune(
    String code,
    Text name,
    List<String> provinces,
    List<String> postcodes,
    List<String> otherSpellings,
    TilePlan.Tile tile) {

  static final List<Commune> ALL =
      ResourceRows.rows("communes.csv").stream().skip(1).map(Commune::of).toList();

  private static Commune of(String[] row) {
    TilePlan.Tile tile =
        new TilePlan.Tile(row[0], Integer.parseInt(row[6]), Integer.parseInt(row[7]), row[8]);
    return new Commune(
        row[0], new Text(row[1], row[2]), words(row[3]), words(row[4]), words(row[5]), tile);
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
