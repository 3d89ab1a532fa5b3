package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.Findings;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.Sheet;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The published totals, from the published file. */
class OfficialFiguresTest {

  @Test
  void everyCensusAddsUpToItsOfficialTotal() {
    Reading file =
        Reading.of(
            new Planning(),
            "census",
            Shared.folder("data/planning").resolve("nc_population_communes_1989_2025.csv"));
    Reduced reduced = new Reduced();
    for (int i = 0; i < file.rows().size(); i++) {
      reduced.census(
          (String) file.value(i, "commune_code"),
          ((Number) file.value(i, "year")).intValue(),
          ((Number) file.value(i, "population")).doubleValue());
    }
    Map<Integer, Long> totals = new LinkedHashMap<>();
    Table population = reduced.findings().tables().get("population");
    for (Row row : population.where(population.stringColumn("territory").isEqualTo("988"))) {
      totals.put(Sheet.whole(row, "year"), row.getLong("population"));
    }
    assertEquals(
        Map.of(
            1989, 164_173L, 1996, 196_836L, 2004, 230_789L, 2009, 245_580L, 2014, 268_767L, 2019,
            271_407L, 2025, 264_596L),
        totals);
  }

  /** Province populations of 2019 as published: 49,910 North, 203,144 South, 18,353 Islands. */
  @Test
  void poyaIsSharedBetweenItsProvinces() {
    Findings findings = new Reduced().censuses(2014, 2019).findings();
    assertEquals(49_910, people(findings, "988-N", 2019));
    assertEquals(203_144, people(findings, "988-S", 2019));
    assertEquals(18_353, people(findings, "988-I", 2019));
    assertEquals(2_802, people(findings, "98827", 2019));
  }

  @Test
  void withoutCensusesThePublishedOnesServeAndItIsSaid() {
    Findings findings = new Reduced().land("98818", 2014, 20).findings();
    assertEquals(264_596, people(findings, "988", 2025));
    assertTrue(
        findings.notComputed().stream().anyMatch(t -> t.fr().contains("recensements publiés")));
  }

  static long people(Findings findings, String territory, int year) {
    for (Row row : findings.tables().get("population")) {
      if (row.getString("territory").equals(territory) && Sheet.whole(row, "year") == year) {
        return row.getLong("population");
      }
    }
    return -1;
  }
}
