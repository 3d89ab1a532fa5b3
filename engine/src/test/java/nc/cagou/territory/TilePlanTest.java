package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilePlanTest {

  private static final Map<String, int[]> TILES = TilePlan.tiles();

  @Test
  void every_commune_has_its_own_tile_and_a_label_that_fits() {
    Set<String> places = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (TilePlan.Tile tile : TilePlan.all()) {
      assertTrue(places.add(Arrays.toString(TILES.get(tile.code()))), tile.code());
      assertTrue(labels.add(tile.label()), tile.label());
      assertTrue(tile.label().length() <= 8, tile.label());
    }
    assertEquals(33, places.size());
    assertEquals(10, TilePlan.columns());
    assertEquals(11, TilePlan.rows());
  }

  @ParameterizedTest
  @CsvSource({
    "98826,98812", "98826,98819", "98812,98819", "98812,98810", "98810,98831", "98819,98824",
    "98824,98807", "98807,98830", "98831,98811", "98811,98825", "98825,98827", "98830,98822",
    "98822,98823", "98823,98827", "98827,98803", "98827,98808", "98803,98808", "98803,98816",
    "98808,98833", "98816,98806", "98806,98828", "98806,98813", "98828,98833", "98828,98813",
    "98833,98804", "98804,98829", "98804,98813", "98813,98802", "98802,98829", "98802,98821",
    "98821,98805", "98805,98818", "98805,98817", "98805,98832", "98818,98817", "98817,98832",
    "98829,98832"
  })
  void communes_that_touch_on_the_ground_touch_on_the_plan(String one, String other) {
    int[] a = TILES.get(one);
    int[] b = TILES.get(other);
    assertTrue(Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1, one + " " + other);
  }

  @Test
  void belep_is_at_the_top_the_isle_of_pines_at_the_bottom_and_the_loyalty_islands_off_the_coast() {
    assertEquals(0, TILES.get("98801")[1]);
    assertEquals(TilePlan.rows() - 1, TILES.get("98809")[1]);
    for (String island : new String[] {"98814", "98815", "98820"}) {
      int[] tile = TILES.get(island);
      boolean touches =
          TILES.entrySet().stream()
              .filter(e -> !Territories.provincesOf(e.getKey()).containsKey("988-I"))
              .map(Map.Entry::getValue)
              .anyMatch(o -> Math.abs(o[0] - tile[0]) <= 1 && Math.abs(o[1] - tile[1]) <= 1);
      assertTrue(!touches, island);
    }
  }

  @Test
  void the_coastline_is_closed_and_lies_in_new_caledonia() {
    assertEquals(10, Outlines.coastline().size());
    for (Ring ring : Outlines.coastline()) {
      int last = ring.size() - 1;
      assertEquals(ring.lon()[0], ring.lon()[last]);
      assertEquals(ring.lat()[0], ring.lat()[last]);
      assertTrue(Arrays.stream(ring.lon()).allMatch(x -> x > 163 && x < 169));
      assertTrue(Arrays.stream(ring.lat()).allMatch(y -> y > -23 && y < -19));
    }
  }
}
