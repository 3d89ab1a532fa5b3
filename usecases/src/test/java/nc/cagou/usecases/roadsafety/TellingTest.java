package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

class TellingTest {

  private static final String HARD = "\u00a0";

  @Test
  void theHeadlineStatesTheTollTheYearBeforeAndWhatTheGapIsWorth() {
    Story story =
        new Toll().in(2023, "98818", 200, 51, 90, 90).in(2024, "98818", 156, 33, 90, 90).story();
    assertEquals(
        "33 personnes tuées en 2024, contre 51 en 2023"
            + HARD
            + ": l’écart ne se distingue pas du hasard",
        story.headline().fr());
    assertEquals(
        "33 people killed in 2024, against 51 in 2023: the gap cannot be told from chance",
        story.headline().en());
    assertEquals(
        "contre 51 en 2023" + HARD + ": la baisse ne se distingue pas du hasard",
        indicator(story, "killed").change().fr());
    assertEquals(
        "contre 200 en 2023" + HARD + ": la baisse dépasse ce que le hasard explique",
        indicator(story, "accidents").change().fr());
  }

  @Test
  void aFallBeyondChanceIsCalledSo() {
    Story story =
        new Toll().in(2023, "98818", 200, 60, 90, 90).in(2024, "98818", 156, 20, 90, 90).story();
    assertTrue(story.headline().fr().endsWith("la baisse dépasse le hasard"));
    assertTrue(story.lead().fr().contains("La baisse du nombre de tués depuis 2023"));
    Story rise =
        new Toll().in(2023, "98818", 200, 20, 90, 90).in(2024, "98818", 156, 60, 90, 90).story();
    assertTrue(rise.headline().en().endsWith("the rise exceeds chance"));
  }

  @Test
  void noneOneAndEqualAreWrittenAsAPersonWould() {
    assertEquals(
        "Aucune personne tuée en Nouvelle-Calédonie en 2024, comme en 2023",
        killed(0, 0).headline().fr());
    assertEquals(
        "No one killed in New Caledonia in 2024, as in 2023", killed(0, 0).headline().en());
    assertEquals(
        "1 personne tuée en Nouvelle-Calédonie en 2024, autant qu’en 2023",
        killed(1, 1).headline().fr());
    assertTrue(killed(1, 0).headline().fr().startsWith("Aucune personne tuée"));
    assertTrue(killed(1, 0).headline().fr().contains("contre 1 en 2023"));
    assertTrue(killed(0, 1).headline().fr().contains("1 personne tuée"));
    assertTrue(killed(0, 1).headline().fr().contains("contre aucune en 2023"));
    assertTrue(killed(0, 1).headline().en().contains("1 person killed"));
    assertTrue(killed(0, 0).lead().fr().contains("aucune personne tuée"));
    assertTrue(killed(0, 0).lead().fr().contains("jusqu’à 3,7 par an"));
    assertEquals("comme en 2023", indicator(killed(1, 1), "killed").change().fr());
  }

  @Test
  void aSingleYearComparesWithNothing() {
    Story story = new Toll().in(2024, "98818", 156, 33, 109, 144).story();
    assertEquals(
        "33 personnes tuées sur les routes en Nouvelle-Calédonie en 2024", story.headline().fr());
    assertTrue(story.indicators().stream().allMatch(i -> i.change().isEmpty()));
    assertTrue(story.choices().periods().size() == 1);
  }

  @Test
  void withoutPersonsAccidentsAreTheMessage() {
    Story story = new Toll().in(2024, "98818", 1, 0, 0, 0).without("persons").story();
    assertEquals(
        "1 accident corporel enregistré en Nouvelle-Calédonie en 2024", story.headline().fr());
    assertTrue(story.indicators().stream().noneMatch(i -> i.id().equals("killed")));
  }

  @Test
  void withoutAccidentsNothingOfYearOrPlaceIsInvented() {
    Story story = new Toll().in(null, Codes.UNKNOWN, 8, 2, 3, 4).without("accidents").story();
    assertTrue(story.headline().fr().startsWith("2 personnes tuées"));
    assertTrue(names(story).contains("users"));
    assertFalse(names(story).contains("hours"));
    assertTrue(story.choices().periods().isEmpty());
  }

  @Test
  void nothingIsToldInASentence() {
    Story story =
        new RoadSafety()
            .show(
                new nc.cagou.Evidence(nc.cagou.Tables.of(), new Toll().context(), List.of()),
                nc.cagou.Selection.NONE);
    assertEquals("Aucun accident dans les fichiers", story.headline().fr());
  }

  @Test
  void aDepartmentWithoutPopulationHasNoRateAndSaysWhy() {
    Story story = new Toll().in(2024, "75", 100, 3, 10, 90).story();
    Indicator rate = indicator(story, "killed_rate");
    assertEquals(null, rate.value());
    assertEquals("La population de ce territoire n’est pas connue.", rate.reason().fr());
    assertFalse(names(story).contains("communes"));
  }

  @Test
  void syntheticDataAreSaidInHeadlineLeadAndSource() {
    Story story = new Toll().in(2024, "98818", 156, 33, 109, 144).synthetic().story();
    assertTrue(story.headline().fr().endsWith("(données synthétiques)"));
    assertTrue(story.headline().en().endsWith("(synthetic data)"));
    assertTrue(story.lead().fr().startsWith("Données synthétiques"));
    figures(story)
        .forEach(f -> assertTrue(f.source().fr().startsWith("Données synthétiques"), f.name()));
  }

  @Test
  void eightFiguresOfFiveKindsAnswerFiveQuestions() {
    Story story =
        new Toll()
            .in(2023, "98818", 200, 51, 90, 90)
            .in(2023, "98814", 20, 5, 9, 9)
            .in(2024, "98818", 156, 33, 90, 90)
            .in(2024, "98803", 30, 4, 9, 9)
            .story();
    Set<String> kinds =
        figures(story).stream()
            .map(f -> f.chart().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertEquals(8, kinds.size(), kinds.toString());
    assertTrue(figures(story).size() >= 12);
    assertEquals(
        List.of("how-many", "where", "when", "who", "act"),
        story.sections().stream().map(Story.Section::id).toList());
    assertTrue(story.indicators().size() >= 6);
    assertTrue(story.keyFigures() >= 3);
  }

  @Test
  void everySentenceHoldsForEveryTerritoryYearAndEdge() {
    List<Toll> tolls =
        List.of(
            new Toll()
                .in(2022, "98818", 1_200, 1_051, 2_090, 3_090)
                .in(2023, "98809", 1, 1, 0, 0)
                .in(2024, "98817", 2, 0, 1, 0)
                .synthetic(),
            new Toll().in(2024, "98818", 1, 0, 0, 1),
            new Toll().in(2024, "98818", 1, 1, 0, 0).without("vehicles").without("places"),
            new Toll().in(2023, "98818", 3, 0, 0, 0).in(2024, "98818", 3, 0, 0, 0),
            new Toll().in(2024, "98818", 5, 0, 0, 0).without("persons"),
            new Toll()
                .in(2020, "75", 51_058, 3_193, 17_831, 46_704)
                .in(2021, "2B", 40_000, 3_100, 17_000, 40_000)
                .in(2021, "974", 900, 40, 300, 800)
                .in(2021, "971", 900, 40, 300, 800)
                .in(2021, "987", 270, 38, 160, 144)
                .in(2021, "98818", 156, 33, 109, 144),
            new Toll().in(null, Codes.UNKNOWN, 8, 2, 3, 4).without("accidents"));
    for (Toll toll : tolls) {
      nc.cagou.Evidence evidence = toll.evidence();
      Story home = toll.story();
      List<String> territories = new ArrayList<>();
      home.choices().territories().forEach(c -> territories.add(c.code()));
      List<String> years = new ArrayList<>();
      years.add(null);
      home.choices().periods().forEach(c -> years.add(c.code()));
      for (String territory : territories) {
        for (String year : years) {
          check(
              new RoadSafety()
                  .show(
                      evidence,
                      new nc.cagou.Selection(
                          java.util.Optional.of(territory),
                          java.util.Optional.ofNullable(year),
                          java.util.Optional.empty())));
        }
      }
    }
  }

  @Test
  void theChosenCommuneIsNamedAsFrenchSaysIt() {
    Toll toll =
        new Toll()
            .in(2024, "98817", 9, 2, 3, 4)
            .in(2024, "98809", 3, 1, 1, 1)
            .in(2024, "98818", 60, 5, 9, 9);
    assertEquals(
        "2 personnes tuées sur les routes au Mont-Dore en 2024",
        toll.story("98817", null).headline().fr());
    assertEquals(
        "1 personne tuée sur les routes à l’Île-des-Pins en 2024",
        toll.story("98809", null).headline().fr());
    assertEquals(
        "5 people killed on the roads in Nouméa in 2024",
        toll.story("98818", "2024").headline().en());
    assertEquals(
        "5 personnes tuées sur les routes en province Sud en 2024".replace("5 ", "8 "),
        toll.story("988-S", null).headline().fr());
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(RoadSafety.WORDS.keys(Lang.FR), RoadSafety.WORDS.keys(Lang.EN));
  }

  @Test
  void aPageIsToldInMilliseconds() {
    Toll toll = new Toll();
    for (int year = 2015; year < 2025; year++) {
      for (int commune = 98801; commune <= 98833; commune++) {
        toll.in(year, "" + commune, 8 + commune % 7, 1, 4, 9);
      }
    }
    nc.cagou.Evidence evidence = toll.evidence();
    RoadSafety useCase = new RoadSafety();
    for (int i = 0; i < 30; i++) {
      useCase.show(evidence, nc.cagou.Selection.NONE);
    }
    java.lang.management.ThreadMXBean clock =
        java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < 20; i++) {
      useCase.show(evidence, nc.cagou.Selection.NONE);
    }
    long each = (clock.getCurrentThreadCpuTime() - start) / 20 / 1_000;
    assertTrue(each < 40_000, "a story took " + each + " microseconds of processor");
  }

  private static Story killed(long before, long after) {
    return new Toll()
        .in(2023, "98818", 40, before, 9, 9)
        .in(2024, "98818", 42, after, 9, 9)
        .story();
  }

  private static Indicator indicator(Story story, String id) {
    return story.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Figure> figures(Story story) {
    return story.sections().stream().flatMap(s -> s.figures().stream()).toList();
  }

  private static Set<String> names(Story story) {
    return figures(story).stream().map(Figure::name).collect(Collectors.toSet());
  }

  private static void check(Story story) {
    whole(story.headline());
    assertTrue(story.headline().fr().length() <= 90, story.headline().fr());
    assertTrue(story.headline().en().length() <= 90, story.headline().en());
    whole(story.lead());
    story.notSaid().forEach(TellingTest::whole);
    assertFalse(story.indicators().isEmpty());
    for (Indicator indicator : story.indicators()) {
      whole(indicator.label());
      if (!indicator.change().isEmpty()) {
        whole(indicator.change());
      }
    }
    for (Figure figure : figures(story)) {
      assertTrue(figure.headline().fr().length() <= 90, figure.headline().fr());
      assertTrue(figure.headline().en().length() <= 90, figure.headline().en());
      assertNotNull(figure.chart().measure());
      List.of(
              figure.headline(),
              figure.subtitle(),
              figure.reading(),
              figure.scope(),
              figure.source())
          .forEach(TellingTest::whole);
    }
  }

  /** A sentence without holes: no argument left, no undefined number, no double space. */
  private static void whole(Text text) {
    for (Lang lang : Lang.values()) {
      String sentence = text.in(lang);
      assertFalse(sentence.isBlank(), "empty beside " + text);
      assertFalse(sentence.matches("(?s).*[{}].*"), sentence);
      assertFalse(sentence.matches("(?s).*\\b(NaN|null|Infinity|so|n/a)\\b.*"), sentence);
      assertFalse(sentence.contains("  "), sentence);
    }
  }
}
