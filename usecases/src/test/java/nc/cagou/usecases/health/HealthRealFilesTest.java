package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;

/** The files beside the project, as their producers publish them. */
class HealthRealFilesTest {

  @Test
  void openDengueIsReadWholeAndItsWeeksAddUpToThePublishedSums() {
    Reading read =
        Reading.of(
            new Health(),
            "weekly_counts",
            Shared.folder("data/health/opendengue-national-extract-v1.3.csv.gz"));
    assertEquals("", read.refusals());
    assertEquals(29_873, read.tally().read());
    assertEquals(29_873, read.tally().accepted());
    Map<Long, Long> weeks = new TreeMap<>();
    int other = 0;
    for (int i = 0; i < read.rows().size(); i++) {
      if (read.value(i, "territory").equals("988")) {
        boolean week = read.value(i, "resolution").equals("week");
        other += week ? 0 : 1;
        if (week) {
          weeks.merge((Long) read.value(i, "year"), (Long) read.value(i, "cases"), Long::sum);
        }
      }
    }
    assertEquals(
        "{2012=743, 2013=10667, 2017=4424, 2018=2041, 2020=59, 2021=136, 2022=518, 2023=6}",
        weeks.toString());
    assertEquals(43, other);
  }

  @Test
  void openCovidIsReadWhole() {
    Reading read =
        Reading.of(
            new Health(),
            "weekly_counts",
            Shared.folder("data/health/opencovid19-fr-chiffres-cles-2020-10.csv.gz"));
    assertEquals("", read.refusals());
    assertEquals(30_161, read.tally().read());
    assertEquals(30_161, read.tally().accepted());
  }

  @Test
  void censusesOfTheCommunesAreAPopulation() {
    Reading read =
        Reading.of(
            new Health(),
            "population",
            Shared.folder("data/planning/nc_population_communes_1989_2025.csv"));
    assertEquals("", read.refusals());
    assertEquals(231, read.tally().accepted());
  }

  @Test
  void bathingWaterIsNoInputOfHealth() {
    nc.cagou.testkit.Shared.folder("data/health"); // skipped before anything is refused
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                Reading.of(
                    new Health(),
                    "weekly_counts",
                    Shared.folder("data/health/noumea-eaux-baignade-2016-2017.geojson")));
    assertEquals(Refusal.Kind.INPUT, refusal.kind());
    assertTrue(refusal.text().fr().contains("aucune colonne n’est reconnue"), refusal.text().fr());
  }
}
