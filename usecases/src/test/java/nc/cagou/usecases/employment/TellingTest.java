package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.Tables;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Text;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.Sheet;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Sentences are true of the figures, in both languages, at the edges too. */
class TellingTest {

  private static List<Figure> figures(Story story) {
    return story.sections().stream().flatMap(s -> s.figures().stream()).toList();
  }

  private static Indicator indicator(Story story, String id) {
    return story.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static void assertReadable(Story story) {
    List<Text> all = new ArrayList<>(List.of(story.headline(), story.lead()));
    for (Figure figure : figures(story)) {
      assertTrue(figure.headline().fr().length() <= 90, figure.headline().fr());
      assertTrue(figure.headline().en().length() <= 90, figure.headline().en());
      all.addAll(
          List.of(
              figure.headline(),
              figure.subtitle(),
              figure.reading(),
              figure.scope(),
              figure.note()));
    }
    story.indicators().forEach(i -> all.addAll(List.of(i.label(), i.change(), i.reason())));
    assertTrue(story.headline().fr().length() <= 90, story.headline().fr());
    assertTrue(story.headline().en().length() <= 90, story.headline().en());
    for (Text text : all) {
      for (String written : List.of(text.fr(), text.en())) {
        assertFalse(written.contains("NaN") || written.contains("null"), written);
        assertFalse(written.contains("{") || written.contains("}"), written);
        assertFalse(written.matches(".*[«“ ](so|n/a)[ .,;)].*"), written);
      }
    }
  }

  @Test
  void theMessageNamesTheTenseOccupations() {
    Story story = Register.market().story();
    assertEquals(
        "2 métiers sur 6 en tension forte en Nouvelle-Calédonie en 2025\u00a0; en tête\u00a0: Santé",
        story.headline().fr());
    assertEquals(
        "2 occupations of 6 in high tension in New Caledonia in 2025; first: Health",
        story.headline().en());
    assertReadable(story);
    assertTrue(story.indicators().size() >= 6);
    Set<String> kinds =
        figures(story).stream()
            .map(f -> f.chart().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertTrue(kinds.size() >= 4, kinds.toString());
    assertTrue(figures(story).size() >= 6);
  }

  @Test
  void everyChoiceOfAReaderIsFollowed() {
    Evidence evidence = Register.market().guarded();
    Story whole = new Employment().show(evidence, Selection.NONE);
    for (Story.Choice territory : whole.choices().territories()) {
      for (Story.Choice period : whole.choices().periods()) {
        Story story =
            new Employment()
                .show(
                    evidence,
                    new Selection(
                        Optional.of(territory.code()),
                        Optional.of(period.code()),
                        Optional.of("G")));
        assertReadable(story);
        assertTrue(story.headline().en().contains(period.code()), story.headline().en());
      }
    }
    Story north =
        new Employment()
            .show(
                evidence, new Selection(Optional.of("988-N"), Optional.empty(), Optional.empty()));
    assertTrue(north.headline().fr().contains("en province Nord"), north.headline().fr());
  }

  @Test
  void aHiddenFigureIsSaidSecretAndItsNumberIsNowhere() {
    Evidence evidence =
        Register.market()
            .offers(2025, "L1101", "98818", "short", 3)
            .persons(2025, 2025, "L1101", "98818", 4)
            .persons(2025, 2025, "B1101", "98818", 13)
            .guarded();
    Table tension = evidence.tables().get("tension");
    assertTrue(tension.columnNames().contains("registrations_flag"));
    Story story = new Employment().show(evidence, Selection.NONE);
    assertReadable(story);
    assertTrue(
        story.choices().categories().stream().anyMatch(c -> c.code().equals("L")), "L is offered");
  }

  @Test
  void aMarketWithoutAnythingTenseSaysSo() {
    Register flat = new Register();
    for (int year = 2024; year <= 2025; year++) {
      for (String rome : List.of("A1203", "D1106")) {
        flat.offers(year, rome, "98818", "durable", 50).persons(year, year, rome, "98818", 100);
      }
    }
    Story story = flat.story();
    assertReadable(story);
    assertTrue(story.headline().fr().startsWith("Aucune tension"), story.headline().fr());
  }

  @Test
  void oneYearComparesWithNothing() {
    Register one = new Register();
    one.offers(2025, "A1203", "98818", "durable", 20).persons(2025, 2025, "A1203", "98818", 60);
    one.offers(2025, "J1506", "98818", "durable", 90).persons(2025, 2025, "J1506", "98818", 60);
    one.persons(2025, null, "A1203", "98818", 60);
    Story story = one.story();
    assertReadable(story);
    assertTrue(
        story.headline().en().startsWith("1 occupation of 2 in high tension"),
        story.headline().en());
    assertTrue(indicator(story, "offers").change().isEmpty());
  }

  @Test
  void offersAloneTellOfOffers() {
    Story story = new Register().offers(2026, "M1805", "98818", "unknown", 3).story();
    assertReadable(story);
    assertEquals("Aucune tension n’a pu être calculée", story.headline().fr());
    assertEquals(3.0, indicator(story, "offers").value());
  }

  @Test
  void nothingIsStillAPage() {
    Story story = new Register().story();
    assertReadable(story);
    assertTrue(story.indicators().isEmpty());
  }

  @Test
  void publishedTensionsAreToldOfFrance() {
    Table published =
        Reading.of(
                new Employment(),
                "published_tension",
                Shared.root().resolve("data-samples/employment/tensions-dares-2019.csv"))
            .table("published");
    Evidence.Context context =
        new Evidence.Context(
            Set.of("published_tension"),
            new Register().parameters(),
            false,
            List.of(Text.same("Dares")),
            java.time.LocalDate.EPOCH);
    var findings = new Employment().decide(Tables.of(published), context);
    Story story =
        new Employment()
            .show(new Evidence(findings.tables(), context, findings.notComputed()), Selection.NONE);
    assertReadable(story);
    assertTrue(story.headline().fr().contains("en France en 2019"), story.headline().fr());
    assertTrue(story.indicators().size() >= 6);
    assertTrue(figures(story).stream().anyMatch(f -> f.name().equals("causes")));
  }

  @Test
  void syntheticDataSaySo() {
    Story story = Register.market().synthetic().story();
    assertTrue(story.headline().fr().endsWith("(données synthétiques)"));
    assertTrue(story.lead().en().startsWith("Synthetic data"));
    assertReadable(story);
  }

  private static Story unemployment(Object... periods) {
    Sheet employees =
        new Sheet("employees").text("period", "territory").number("employees", "unemployed");
    for (int i = 0; i < periods.length; i += 3) {
      employees.row(periods[i], "988", periods[i + 1], periods[i + 2]);
    }
    return new Register().with(employees.table()).story();
  }

  @Test
  void employeesAloneTellTheRateOfUnemployment() {
    Story story = unemployment("2024-Q4", 90.0, 10.0, "2025-Q4", 85.0, 15.0);
    assertEquals(
        "Taux de chômage de 15,0\u00a0% au 4e trimestre 2025, contre 10,0\u00a0% un an avant",
        story.headline().fr());
    assertEquals(
        "Unemployment rate of 15.0% in quarter 4 of 2025, against 10.0% a year before",
        story.headline().en());
    assertTrue(story.lead().fr().contains("plus qu’un an avant"), story.lead().fr());
    assertEquals("unemployment", story.sections().get(0).figures().get(0).name());
  }

  @Test
  void aRateThatIsTheSameOrStandsAloneIsNotComparedFalsely() {
    Story same = unemployment("2024-Q1", 90.0, 10.0, "2025-Q1", 180.0, 20.0);
    assertTrue(same.headline().fr().endsWith("au 1er trimestre 2025, comme un an avant"));
    Story alone = unemployment("2025", 90.0, 10.0);
    assertEquals("Unemployment rate of 10.0% in 2025", alone.headline().en());
    assertTrue(alone.sections().isEmpty());
    Story nobody = unemployment("2025-05", 90.0, 0.0);
    assertEquals(
        "Taux de chômage de 0,0 % en mai 2025", nobody.headline().fr().replace('\u00a0', ' '));
  }

  @Test
  void employeesWithoutUnemployedSayThatNothingWasComputed() {
    Story story = unemployment("2025-Q1", 90.0, Double.NaN);
    assertEquals("No tension could be computed", story.headline().en());
  }
}
