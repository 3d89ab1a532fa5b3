package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {

  @Test
  void thirty_three_communes_carry_the_codes_98801_to_98833() {
    assertEquals(
        IntStream.rangeClosed(98801, 98833).mapToObj(String::valueOf).toList(),
        Territories.communes().stream().map(Territory::code).toList());
    assertEquals(new Text("L’Île-des-Pins", "Isle of Pines"), Territories.name("98809"));
    assertEquals("Le Mont-Dore", Territories.name("98817").fr());
    assertEquals("Nouvelle-Calédonie", Territories.name("988").fr());
    assertEquals("98899", Territories.name("98899").fr());
  }

  @ParameterizedTest
  @CsvSource({
    "1989, 164173",
    "1996, 196836",
    "2004, 230789",
    "2009, 245580",
    "2014, 268767",
    "2019, 271407",
    "2025, 264596"
  })
  void communes_and_provinces_sum_to_the_published_census_total(int year, double total) {
    assertEquals(total, Territories.population("988", year).getAsDouble());
    assertEquals(total, sum(Territories.communes(), year));
    assertEquals(total, sum(Territories.provinces(), year));
    assertTrue(Territories.isCensus(year));
  }

  @ParameterizedTest
  @CsvSource({
    "988-N, 1989, 34526", "988-S, 1989, 111735", "988-I, 1989, 17912",
    "988-N, 2014, 50487", "988-S, 2014, 199983", "988-I, 2014, 18297",
    "988-N, 2019, 49910", "988-S, 2019, 203144", "988-I, 2019, 18353",
    "98827, 2019, 2802", "98818, 2025, 85976"
  })
  void provinces_have_their_published_population(String code, int year, double population) {
    assertEquals(population, Territories.population(code, year).getAsDouble());
  }

  @Test
  void population_is_interpolated_between_censuses_and_held_beyond_them() {
    assertEquals(
        271407 + (264596 - 271407) * 5 / 6.0,
        Territories.population("988", 2024).getAsDouble(),
        1e-9);
    assertEquals(164173, Territories.population("988", 1970).getAsDouble());
    assertEquals(264596, Territories.population("988", 2031).getAsDouble());
    assertFalse(Territories.isCensus(2024));
    assertTrue(Territories.population("75", 2024).isEmpty());
    assertArrayEquals(new int[] {1989, 1996, 2004, 2009, 2014, 2019, 2025}, Territories.censuses());
  }

  @Test
  void poya_lies_in_two_provinces_and_every_other_commune_in_one() {
    Map<String, Double> poya = Territories.provincesOf("98827");
    assertEquals(2590 / 2802.0, poya.get("988-N"));
    assertEquals(212 / 2802.0, poya.get("988-S"));
    for (Territory commune : Territories.communes()) {
      Map<String, Double> shares = Territories.provincesOf(commune.code());
      assertEquals(commune.code().equals("98827") ? 2 : 1, shares.size());
      assertEquals(1, shares.values().stream().mapToDouble(s -> s).sum(), 1e-12);
    }
    assertTrue(Territories.provincesOf("75056").isEmpty());
  }

  @Test
  void departments_belong_to_the_groups_of_the_road_accident_files() {
    assertEquals("FR-METRO", Territories.groupOf("2A").orElseThrow());
    assertEquals("FR-DROM", Territories.groupOf("976").orElseThrow());
    assertEquals("FR-COM", Territories.groupOf("988").orElseThrow());
    assertTrue(Territories.groupOf("999").isEmpty());
    assertEquals("French Polynesia", Territories.name("987").en());
    assertEquals(Territory.Kind.TERRITORY, Territories.byCode("988").orElseThrow().kind());
    long metropolitan =
        Territories.departments().stream()
            .filter(d -> Territories.groupOf(d.code()).orElseThrow().equals("FR-METRO"))
            .count();
    assertEquals(96, metropolitan);
  }

  private static double sum(Iterable<Territory> territories, int year) {
    double sum = 0;
    for (Territory territory : territories) {
      sum += Territories.population(territory.code(), year).getAsDouble();
    }
    return sum;
  }
}
