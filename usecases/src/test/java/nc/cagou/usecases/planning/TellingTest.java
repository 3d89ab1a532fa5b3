package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.method.MethodCards;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

class TellingTest {

  private static final String HARD = "\u00a0";
  private static final Evidence COUNTRY = country().evidence();

  private static Reduced country() {
    Reduced reduced = new Reduced().censuses(1989, 1996, 2004, 2009, 2014, 2019, 2025);
    int i = 0;
    for (String commune : Ground.COMMUNES.keySet()) {
      Ground at = Ground.COMMUNES.get(commune);
      reduced
          .land(commune, 2014, 1 + i)
          .land(commune, 2019, 1.1 + i)
          .permits(commune, 2023, i, 2 * i)
          .permits(commune, 2024, i, i);
      if (i++ % 3 == 0) {
        reduced.facility("École primaire", commune, at.lon(), at.lat());
      }
    }
    return reduced.facility("CHT", "98818", 166.45, -22.2);
  }

  private static Story show(String territory, String period, String beside) {
    return Reduced.USE_CASE.show(
        COUNTRY,
        new Selection(
            Optional.ofNullable(territory),
            Optional.ofNullable(period),
            Optional.ofNullable(beside)));
  }

  private static Indicator indicator(Story story, String id) {
    return story.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theHeadlineOfTheWholeCountsCommunesThatShrink() {
    Story story = show(null, null, null);
    assertEquals(
        "264\u202f596 habitants en 2025, −0,4"
            + HARD
            + "% par an depuis 2019"
            + HARD
            + "; 12 communes sur 33 en recul",
        story.headline().fr().replace('\u2212', '−'));
    assertEquals(
        "264,596 inhabitants in 2025, −0.4% a year since 2019; 12 communes of 33 shrinking",
        story.headline().en());
    assertTrue(story.indicators().size() >= 6);
  }

  @Test
  void everyChoiceFitsItsHeadlinesAndSaysWhichMethod() {
    for (Story.Choice territory : show(null, null, null).choices().territories()) {
      for (String period : List.of("1996", "2014", "2019", "2025")) {
        Story story = show(territory.code(), period, null);
        assertTrue(story.sections().stream().mapToInt(s -> s.figures().size()).sum() >= 6);
        fits(story.headline());
        for (Story.Section section : story.sections()) {
          for (Story.Figure figure : section.figures()) {
            fits(figure.headline());
            figure.methods().forEach(MethodCards::of);
            assertFalse((figure.reading().fr() + figure.reading().en()).contains("NaN"));
          }
        }
      }
    }
  }

  @Test
  void everyFigureIsPaintedInBothLanguages() {
    for (String territory : java.util.Arrays.asList(null, "988-I", "98818", "98801")) {
      for (Story.Section section : show(territory, null, null).sections()) {
        for (Story.Figure figure : section.figures()) {
          for (Lang lang : Lang.values()) {
            String svg = Painter.svg(figure, lang, Frame.SHEET);
            assertTrue(svg.startsWith("<svg"), figure.name());
            assertFalse(svg.contains("NaN"), figure.name());
          }
        }
      }
    }
  }

  private static void fits(Text headline) {
    for (Lang lang : Lang.values()) {
      assertTrue(headline.in(lang).length() <= 90, headline.in(lang));
      assertFalse(headline.in(lang).contains("{"), headline.in(lang));
    }
  }

  @Test
  void chartsAreOfFourKindsAtLeast() {
    Set<String> kinds =
        show(null, null, null).sections().stream()
            .flatMap(s -> s.figures().stream())
            .map(f -> f.chart().getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertTrue(kinds.size() >= 5, kinds.toString());
    assertTrue(kinds.contains("TerritoryMap"));
  }

  @Test
  void theReaderChoosesTheComparator() {
    Story story = show("98818", null, "98805");
    Story.Figure portrait = story.sections().get(0).figures().get(0);
    assertEquals("portrait", portrait.name());
    assertTrue(portrait.subtitle().fr().contains("Dumbéa"), portrait.subtitle().fr());
    assertEquals(List.of(), story.choices().categories());
    assertTrue(
        show("98818", null, null)
            .sections()
            .get(0)
            .figures()
            .get(0)
            .subtitle()
            .fr()
            .contains("Province Sud"));
  }

  @Test
  void thePeriodMovesTheKeyFigures() {
    Story story = show(null, "2014", null);
    assertEquals(268_767.0, indicator(story, "population").value());
    assertEquals("2009–2014", indicator(story, "annual_growth").period());
  }

  @Test
  void aRatioThatCannotBeReadGivesItsReason() {
    Story story =
        new Reduced()
            .census("98801", 2014, 900)
            .census("98801", 2019, 800)
            .land("98801", 2014, 1)
            .land("98801", 2019, 1.2)
            .story();
    Indicator ratio = indicator(story, "lcrpgr");
    assertNull(ratio.value());
    assertTrue(ratio.reason().fr().contains("sans que la population augmente"));
    assertTrue(story.lead().fr().contains("ne se lit pas"), story.lead().fr());
  }

  @Test
  void aSingleCensusHasNoGrowth() {
    Story story = new Reduced().census("98801", 2019, 1).story();
    assertEquals("Bélep" + HARD + ": 1 habitant en 2019", story.headline().fr());
    assertEquals("Bélep: 1 inhabitant in 2019", story.headline().en());
    assertNull(indicator(story, "annual_growth").value());
    assertTrue(story.choices().periods().isEmpty());
  }

  @Test
  void nobodyAndNoChangeAreWrittenAsAPersonWould() {
    Story story = new Reduced().census("98801", 2014, 0).census("98801", 2019, 0).story();
    assertTrue(story.headline().fr().startsWith("Bélep" + HARD + ": aucun habitant en 2019"));
    assertEquals("comme en 2014 (0)", indicator(story, "population").change().fr());
    Story same = new Reduced().census("98801", 2014, 10).census("98801", 2019, 10).story();
    assertTrue(same.headline().en().contains("0.0% a year"), same.headline().en());
  }

  @Test
  void noPopulationAtAllIsADesignedState() {
    Story story =
        Reduced.USE_CASE.show(
            new Evidence(Tables.of(), new Reduced().context(), List.of()), Selection.NONE);
    assertTrue(story.headline().fr().startsWith("Aucune population"));
  }

  @Test
  void permitsHaveAnIntervalAndNoneOfThemToo() {
    Indicator some = indicator(show("98833", null, null), "permits_rate");
    assertTrue(some.lower() < some.value() && some.value() < some.upper());
    Indicator none = indicator(show("98801", null, null), "permits_rate");
    assertEquals(0.0, none.value());
    assertEquals(0.0, none.lower());
    assertTrue(none.upper() > 0);
  }

  @Test
  void whatItDoesNotSayNamesSealingAndCentres() {
    String said =
        show(null, null, null).notSaid().stream().map(Text::fr).collect(Collectors.joining(" "));
    assertTrue(said.contains("artificialisation"));
    assertTrue(said.contains("comptés à son centre"));
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertEquals(Planning.WORDS.keys(Lang.FR), Planning.WORDS.keys(Lang.EN));
    assertEquals(PlanningInputs.WORDS.keys(Lang.FR), PlanningInputs.WORDS.keys(Lang.EN));
  }
}
