package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;

/** The files of the producers are accepted as downloaded, or refused with a sentence. */
class RealFilesTest {

  private static Path file(String name) {
    return Shared.folder("data/planning").resolve(name);
  }

  private static Reading read(String input, String name) {
    return Reading.of(new Planning(), input, file(name));
  }

  @Test
  void sevenCensusesInRows() {
    Reading census = read("census", "nc_population_communes_1989_2025.csv");
    assertEquals(231, census.rows().size());
    assertEquals("", census.refusals());
  }

  @Test
  void legalPopulationsOf2025AreNotTakenForAWideTable() {
    Reading legal = read("census", "nc_populations_legales_2025.csv");
    assertEquals(33, legal.rows().size());
    assertEquals(264_596, sum(legal));
  }

  @Test
  void aColumnAYearIsUnfolded() {
    Reading wide = read("census", "nc_communes_reference.csv");
    assertEquals(66, wide.rows().size());
    assertEquals(271_407 + 264_596, sum(wide));
    assertEquals("98801", wide.value(0, "commune_code"));
    assertEquals(2019, ((Number) wide.value(0, "year")).intValue());
  }

  @Test
  void communesOfEtalabGetTheYearOfTheCensusTheyEqual() {
    Reading of2019 = read("census", "etalab-communes-988-v4.1.0-recensement2019.json");
    assertEquals(33, of2019.rows().size());
    assertEquals(271_407, sum(of2019));
    assertEquals(2019, ((Number) of2019.value(5, "year")).intValue());
    Reading france = read("census", "etalab-communes-v6.0.0.json.gz");
    assertEquals(34_963, france.rows().size());
    assertEquals(2025, ((Number) france.value(5, "year")).intValue());
  }

  @Test
  void collectivitiesOverseasLackingAPopulationGoToQuarantine() {
    Reading overseas = read("census", "etalab-collectivites-outremer.csv");
    assertEquals(94, overseas.rows().size() + overseas.problems().size());
    assertEquals(6, overseas.problems().size());
  }

  @Test
  void outlinesWithoutACodeAreKnownByName() {
    Reading outlines = read("boundaries", "nc-communes.corrige.geojson");
    assertEquals(33, outlines.rows().size());
    assertEquals(33, outlines.rows().stream().map(r -> r.get(0)).distinct().count());
  }

  @Test
  void aTrailingCommaIsRefusedWithItsPlace() {
    nc.cagou.testkit.Shared.folder("data/planning"); // skipped before anything is refused
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> read("boundaries", "nc-communes.brut-json-invalide.geojson"));
    assertTrue(refusal.text().fr().contains("virgule"), refusal.text().fr());
    assertTrue(refusal.text().en().contains("comma"), refusal.text().en());
  }

  private static long sum(Reading reading) {
    int at = reading.contract().index("population");
    return reading.rows().stream().mapToLong(r -> ((Number) r.get(at)).longValue()).sum();
  }
}
