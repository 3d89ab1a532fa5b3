package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Communes of like size. */
class StratumTest {

  @Test
  void everyCommuneIsInOneStratumAndEachHoldsSeveral() {
    TreeSet<String> seen = new TreeSet<>();
    for (Territory t : Territories.communes()) {
      Stratum own = Stratum.of(t.code()).orElseThrow();
      assertTrue(own.members().contains(t.code()), t.code());
      assertTrue(own.members().size() >= 4, t.code() + " " + own.members());
      seen.addAll(own.members());
    }
    assertEquals(33, seen.size());
  }

  @Test
  void itIsNamedByItsBounds() {
    assertEquals("communes de 20 000 habitants et plus", plain(Stratum.of("98818")));
    assertTrue(Stratum.of("98818").orElseThrow().members().contains("98805"), "Dumbéa");
    assertEquals("communes de moins de 2 000 habitants", plain(Stratum.of("98801")));
  }

  @Test
  void aProvinceHasNone() {
    assertTrue(Stratum.of("988-N").isEmpty());
    assertTrue(Stratum.of("75056").isEmpty());
  }

  private static String plain(java.util.Optional<Stratum> stratum) {
    return stratum.orElseThrow().name().fr().replace('\u202f', ' ');
  }
}
