package nc.cagou.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One tile a commune, of equal size, laid out as on the ground: Bélep at the top, Grande Terre on
 * the diagonal with its west and its east coast, the Loyalty Islands off the east coast, L’Île-des-
 * Pins at the south end. Columns run east, rows run south, both from 0.
 */
public final class TilePlan {

  private static final List<Tile> TILES = Commune.ALL.stream().map(Commune::tile).toList();

  private TilePlan() {}

  /**
   * A tile.
   *
   * @param label at most eight characters; the full name stands in the table and the title
   */
  public record Tile(String code, int column, int row, String label) {}

  public static List<Tile> all() {
    return TILES;
  }

  /** Column and row by commune code. */
  public static Map<String, int[]> tiles() {
    Map<String, int[]> places = new LinkedHashMap<>();
    TILES.forEach(tile -> places.put(tile.code(), new int[] {tile.column(), tile.row()}));
    return places;
  }

  /** The short label of a commune; the code itself when it is not one. */
  public static String label(String code) {
    return TILES.stream()
        .filter(tile -> tile.code().equals(code))
        .map(Tile::label)
        .findFirst()
        .orElse(code);
  }

  public static int columns() {
    return 1 + TILES.stream().mapToInt(Tile::column).max().orElseThrow();
  }

  public static int rows() {
    return 1 + TILES.stream().mapToInt(Tile::row).max().orElseThrow();
  }
}
