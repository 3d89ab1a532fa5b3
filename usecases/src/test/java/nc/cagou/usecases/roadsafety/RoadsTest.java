package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nc.cagou.Findings;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Segments, treated sites and neighbouring communes: what is decided and what is told. */
class RoadsTest {

  @Test
  void segmentsAreRankedByExcessAndNeverByRawCount() {
    // a busy segment with most crashes, yet fewer than its traffic lets one expect; a quiet one
    // above
    Toll toll = new Toll().roadsAlone();
    for (int i = 1; i <= 30; i++) {
      toll.segment("S" + (100 + i), 1000.0 * i, Math.round(i * (i % 2 == 0 ? 0.5 : 1.5)), null);
    }
    toll.segment("BUSY", 120_000.0, 46, null).segment("QUIET", 1000.0, 12, null);
    Table screening = toll.findings().tables().get("screening");
    Row quiet = screening.row(screening.stringColumn("segment_id").firstIndexOf("QUIET"));
    Row busy = screening.row(screening.stringColumn("segment_id").firstIndexOf("BUSY"));
    assertTrue(quiet.getLong("rank") < busy.getLong("rank"), "fewer crashes, more excess");
    assertTrue(quiet.getDouble("predicted") < quiet.getDouble("expected"));
    assertTrue(quiet.getDouble("expected") < 12, "between the prediction and the count");
    assertTrue(quiet.getLong("rank_upper") >= quiet.getLong("rank"));
    for (int i = 1; i < screening.rowCount(); i++) {
      assertTrue(
          screening.doubleColumn("excess").get(i - 1) >= screening.doubleColumn("excess").get(i));
    }
  }

  @Test
  void aSegmentWithoutTrafficIsNotRankedAndSaid() {
    Findings findings =
        new Toll().roadsAlone().segments().segment("NONE", null, 9, "98818").findings();
    Table screening = findings.tables().get("screening");
    Row last = screening.row(screening.rowCount() - 1);
    assertEquals("NONE", last.getString("segment_id"));
    assertTrue(last.isMissing("rank") && last.isMissing("excess"));
    assertTrue(says(findings, "1 tronçon sans trafic n’est pas classé."));
  }

  @Test
  void tooFewSegmentsAreSaidAndNotRanked() {
    Findings one = new Toll().roadsAlone().segment("A", 900.0, 3, null).findings();
    assertFalse(one.tables().has("screening"));
    assertTrue(says(one, "Un seul tronçon a longueur, trafic et années"));
    assertFalse(one.tables().has("lever"));
  }

  @Test
  void segmentsAloneMakeAStory() {
    Story story = new Toll().roadsAlone().segments().story();
    assertTrue(figure(story, "segments").subtitle().fr().endsWith("Nouvelle-Calédonie"));
    assertTrue(story.headline().fr().contains("tronçon"), story.headline().fr());
    assertTrue(story.headline().en().contains("egment"), story.headline().en());
    assertEquals(
        List.of("segments"),
        story.sections().get(0).figures().stream().map(f -> f.name()).toList());
    Indicator excess = story.indicators().get(0);
    assertEquals("segment_excess", excess.id());
    assertTrue(excess.lower() <= excess.value() && excess.value() <= excess.upper());
    assertEquals(
        List.of("empirical_bayes", "negative_binomial_regression"),
        story.sections().get(0).figures().get(0).methods());
  }

  @Test
  void segmentsFollowTheChosenTerritory() {
    Toll toll =
        new Toll()
            .in(2024, "98818", 60, 9, 30, 60)
            .in(2024, "98814", 8, 3, 5, 4)
            .segments()
            .segment("LIFOU", 1000.0, 1, "98814");
    Story.Figure here = figure(toll.story("98814", null), "segments");
    assertTrue(here.reading().fr().startsWith("LIFOU"), here.reading().fr());
    assertTrue(here.subtitle().fr().contains("premier tronçon sur 1"), here.subtitle().fr());
    assertTrue(
        toll.story("98801", null).sections().stream()
            .flatMap(s -> s.figures().stream())
            .noneMatch(f -> f.name().equals("segments")));
  }

  @Test
  void threeWaysTellATreatmentFromLuckAndTimes() {
    Toll toll =
        new Toll()
            .roadsAlone()
            .with("overdispersion", "0.4")
            .site("A", null, 40, 12, 8.0)
            .site("B", "treated", 30, 12, 9.0)
            .site("T", "comparison", 200, 190, null);
    Table table = toll.findings().tables().get("before_after");
    assertEquals(9, table.rowCount());
    Row naive = row(table, "total", "naive");
    assertEquals(70, naive.getLong("before"));
    assertEquals(24, naive.getLong("after"));
    assertEquals(24 / 70.0 / (1 + 1 / 70.0), naive.getDouble("theta"), 1e-12);
    double comparison = row(table, "total", "comparison").getDouble("theta");
    double eb = row(table, "total", "eb").getDouble("theta");
    assertTrue(naive.getDouble("theta") < comparison && comparison < eb, "luck is taken out");
    assertEquals(100 * (eb - 1), row(table, "total", "eb").getDouble("change_percent"), 1e-9);
    Story story = toll.story();
    assertTrue(story.headline().fr().startsWith("Aménagements"), story.headline().fr());
    assertTrue(story.headline().fr().endsWith("une baisse que le hasard n’explique pas"));
    assertEquals("treatment_change", story.indicators().get(0).id());
  }

  @Test
  void withoutPredictionOrComparisonTheStorySaysSo() {
    Toll toll = new Toll().roadsAlone().site("A", null, 5, 4, null);
    Findings findings = toll.findings();
    assertEquals(2, findings.tables().get("before_after").rowCount());
    assertTrue(says(findings, "Pas de lieux témoins"));
    assertTrue(says(findings, "1 lieu aménagé n’a pas de prédiction"));
    assertTrue(toll.story().headline().fr().contains("un écart que le hasard peut expliquer"));
  }

  @Test
  void noCrashBeforeLeavesTheEffectWithoutObject() {
    Story story = new Toll().roadsAlone().site("A", null, 0, 0, null).story();
    assertEquals("Aménagements\u00a0: l’effet ne peut pas être calculé", story.headline().fr());
    assertEquals(null, story.indicators().get(0).value());
    assertFalse(story.indicators().get(0).reason().isEmpty());
    Story fallen = new Toll().roadsAlone().site("A", null, 9, 0, null).story();
    assertTrue(fallen.headline().en().contains("fewer crashes"), fallen.headline().en());
    Findings witnesses = new Toll().roadsAlone().site("T", "comparison", 4, 4, null).findings();
    assertTrue(says(witnesses, "tous sont des témoins"));
  }

  @Test
  void sitesWithTrafficArePredictedFromTheSegments() {
    Toll toll = new Toll().roadsAlone().segments().site("A", null, 10, 5, null);
    assertFalse(toll.findings().tables().get("before_after").stringColumn("method").contains("eb"));
    Toll given = new Toll().roadsAlone().segments().site("A", null, 10, 5, 2.0);
    assertTrue(
        given.findings().tables().get("before_after").stringColumn("method").contains("eb"),
        "the overdispersion is that of the segments");
  }

  @Test
  void neighboursWithHighRatesAreFoundAndChanceIsNot() {
    Toll toll = new Toll();
    // the six communes of the far north have ten times the accidents of all others
    for (var commune : nc.cagou.territory.Territories.communes()) {
      boolean north =
          List.of("98801", "98810", "98812", "98819", "98824", "98826").contains(commune.code());
      double people = nc.cagou.territory.Territories.population(commune.code(), 2024).orElseThrow();
      toll.in(2024, commune.code(), Math.round(people * (north ? 0.05 : 0.005)), 0, 0, 0);
    }
    Table hotspots = toll.findings().tables().get("hotspots");
    assertEquals(33, hotspots.rowCount());
    Row north = row(hotspots, "98819");
    assertEquals("hot", north.getString("pattern"));
    assertEquals("High-High", north.getString("quadrant"));
    assertTrue(north.getDouble("gi_star") > 3);
    assertEquals("none", row(hotspots, "98818").getString("pattern"));
    Story.Figure figure = figure(toll.story(), "hotspots");
    assertTrue(figure.headline().fr().contains("voisines"), figure.headline().fr());
  }

  @Test
  void headlinesFitAndHaveBothLanguages() {
    Toll toll =
        new Toll()
            .in(2024, "98818", 60, 9, 30, 60)
            .segments()
            .site("A", null, 10, 5, 2.0)
            .site("B", null, 3, 9, 2.0);
    for (Story.Section section : toll.story().sections()) {
      for (Story.Figure figure : section.figures()) {
        for (Text text : List.of(figure.headline())) {
          assertTrue(text.fr().length() <= 90, text.fr());
          assertTrue(text.en().length() <= 90, text.en());
        }
        assertFalse(figure.reading().fr().contains("{"), figure.reading().fr());
        assertFalse(figure.reading().en().contains("NaN"), figure.reading().en());
      }
    }
  }

  private static boolean says(Findings findings, String part) {
    return findings.notComputed().stream().anyMatch(t -> t.fr().contains(part));
  }

  private static Row row(Table table, String site, String method) {
    for (int i = 0; i < table.rowCount(); i++) {
      Row row = table.row(i);
      if (row.getString("site").equals(site) && row.getString("method").equals(method)) {
        return row;
      }
    }
    throw new AssertionError(site + " " + method);
  }

  private static Row row(Table hotspots, String commune) {
    return hotspots.row(hotspots.stringColumn("commune_code").firstIndexOf(commune));
  }

  private static Story.Figure figure(Story story, String name) {
    return story.sections().stream()
        .flatMap(s -> s.figures().stream())
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + name));
  }
}
