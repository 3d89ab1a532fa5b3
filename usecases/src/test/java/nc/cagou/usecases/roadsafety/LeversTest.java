package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.LeverAnswer;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Parameters;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What a page is told at each move of a slider. */
class LeversTest {

  private static final RoadSafety ROAD_SAFETY = new RoadSafety();

  private static final Toll TOLL =
      new Toll().in(2023, "98818", 40, 4, 20, 40).in(2024, "98818", 20, 2, 20, 40).segments();

  private static LeverAnswer pull(String lever, Map<String, String> parameters) {
    return ROAD_SAFETY.pull(
        TOLL.evidence(), lever, Parameters.of(ROAD_SAFETY.parameters(), parameters));
  }

  @Test
  void treatingTheFirstClusterCutsItsAccidentsByTheFactor() {
    LeverAnswer answer =
        pull(
            "treat-clusters",
            Map.of(
                "treated_sites",
                "1",
                "crash_modification_factor",
                "0.6",
                "crash_modification_error",
                "0"));
    Effect accidents = answer.effects().get(0);
    // 40 accidents at one spot in two years
    assertEquals(20, accidents.before(), 1e-9);
    assertEquals(12, accidents.after(), 1e-9);
    assertEquals(0.6 * 28.577 / 2, accidents.lower(), 1e-3);
    assertEquals(0.6 * 54.469 / 2, accidents.upper(), 1e-3);
    assertEquals("killed", answer.effects().get(1).id());
    assertTrue(answer.sentence().fr().contains("éviterait environ 8"), answer.sentence().fr());
    assertTrue(answer.sentence().en().contains("would avoid about 8"), answer.sentence().en());
  }

  @Test
  void aCostGivesMoneySaved() {
    LeverAnswer answer =
        pull("treat-clusters", Map.of("treated_sites", "1", "crash_cost", "1000000"));
    Effect cost = answer.effects().get(answer.effects().size() - 1);
    assertEquals("cost", cost.id());
    assertEquals(20e6, cost.before(), 1e-3);
    assertEquals(16e6, cost.after(), 1e-3);
    assertTrue(answer.sentence().fr().contains("francs CFP"));
  }

  @Test
  void segmentsStartFromWhatIsToBeExpected() {
    LeverAnswer answer = pull("treat-segments", Map.of("treated_sites", "2"));
    Effect accidents = answer.effects().get(0);
    // two segments with 6 crashes in 5 years each: less than 2.4 a year is to be expected
    assertTrue(accidents.before() < 2.4 && accidents.before() > 1, "" + accidents.before());
    assertEquals(0.8 * accidents.before(), accidents.after(), 1e-9);
    assertTrue(accidents.lower() < accidents.after() && accidents.after() < accidents.upper());
  }

  @Test
  void nothingTreatedChangesNothing() {
    LeverAnswer answer = pull("treat-clusters", Map.of("treated_sites", "0"));
    assertEquals("Aucune zone à traiter\u00a0: rien ne change.", answer.sentence().fr());
    assertEquals(0, answer.effects().get(0).after());
  }

  @Test
  void agreesWithTheTableOfTheRun() {
    Map<String, String> parameters =
        Map.of("treated_sites", "2", "crash_modification_factor", "0.6");
    Toll toll =
        new Toll()
            .in(2023, "98818", 40, 4, 20, 40)
            .in(2024, "98818", 20, 2, 20, 40)
            .segments()
            .with("treated_sites", "2")
            .with("crash_modification_factor", "0.6");
    Table lever = toll.findings().tables().get("lever");
    for (int i = 0; i < lever.rowCount(); i++) {
      Row row = lever.row(i);
      Effect effect =
          pull(row.getString("lever"), parameters).effects().stream()
              .filter(e -> e.id().equals(row.getString("measure")))
              .findFirst()
              .orElseThrow();
      assertEquals(row.getDouble("avoided_per_year"), effect.before() - effect.after(), 1e-9);
    }
    assertEquals(3, lever.rowCount());
  }

  @Test
  void aHiddenCountIsNotToldAndAnEditionWithoutSegmentsOffersNone() {
    Evidence evidence = new Toll().in(2024, "98818", 40, 4, 20, 40).evidence();
    Table clusters = evidence.tables().get("clusters");
    clusters.longColumn("accidents").setMissing(0);
    LeverAnswer answer =
        ROAD_SAFETY.pull(
            evidence, "treat-clusters", Parameters.of(ROAD_SAFETY.parameters(), Map.of()));
    assertEquals(null, answer.effects().get(0).before());
    assertTrue(answer.sentence().fr().contains("caché"));
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            ROAD_SAFETY.pull(
                evidence, "treat-segments", Parameters.of(ROAD_SAFETY.parameters(), Map.of())));
  }

  @Test
  void answersInFarLessThanATenthOfASecond() {
    Evidence evidence = TOLL.evidence();
    Parameters parameters = Parameters.of(ROAD_SAFETY.parameters(), Map.of());
    ROAD_SAFETY.pull(evidence, "treat-clusters", parameters);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      ROAD_SAFETY.pull(evidence, i % 2 == 0 ? "treat-clusters" : "treat-segments", parameters);
    }
    assertTrue((System.nanoTime() - start) / 20 < 100_000_000L);
  }
}
