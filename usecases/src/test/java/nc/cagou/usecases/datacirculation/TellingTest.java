package nc.cagou.usecases.datacirculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.method.MethodCards;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** Sentences are true of the figures, also of none, one and all. */
class TellingTest {

  private static Story story(Cases cases, Map<String, String> parameters) {
    return Cases.USE_CASE.show(cases.evidence(parameters), Selection.NONE);
  }

  private static Cases many() {
    Cases cases = new Cases();
    for (int i = 0; i < 12; i++) {
      cases.dataset("d" + i, "Service " + i % 3, i % 2 == 0 ? "annual" : null, i * 60, i % 4 > 0);
    }
    return cases
        .flow("Service 0", "Service 1", "blocked", "legal", 2)
        .flow("Service 1", "Service 2", "open", null, 5);
  }

  @Test
  void nothingAtAllIsSaid() {
    Story story = story(new Cases(), Map.of());
    assertEquals("Ni jeu de données ni échange dans les fichiers", story.headline().fr());
    assertTrue(story.sections().isEmpty());
  }

  @Test
  void everySentenceFitsAndEveryCardExists() {
    for (Story story :
        List.of(
            story(many(), Map.of()),
            story(many(), Map.of("untested", "left_out", "mqa_rule", "share")),
            story(new Cases().dataset("a", null, null, 0, false), Map.of()),
            story(new Cases().dataset("a", "A", "daily", 0, true), Map.of()),
            story(new Cases().flow("A", "B", "open", null, 1), Map.of()),
            Cases.USE_CASE.show(
                many().evidence(Map.of()),
                new Selection(Optional.empty(), Optional.empty(), Optional.of("Service 1"))))) {
      assertTrue(story.headline().fr().length() <= 90, story.headline().fr());
      for (Story.Section section : story.sections()) {
        for (Story.Figure figure : section.figures()) {
          for (Text text : Stream.of(figure.headline()).toList()) {
            assertTrue(text.fr().length() <= 90 && text.en().length() <= 90, text.fr());
          }
          for (Text text :
              List.of(figure.headline(), figure.subtitle(), figure.reading(), figure.scope())) {
            assertFalse(text.fr().isBlank() || text.fr().contains("{"), text.fr());
            assertFalse(text.en().isBlank() || text.en().contains("NaN"), text.en());
          }
          figure.methods().forEach(MethodCards::of);
        }
      }
    }
  }

  @Test
  void showsSixIndicatorsAndSixChartsOfFourKinds() {
    Story story = story(many(), Map.of());
    assertTrue(story.indicators().size() >= 6);
    List<Class<?>> kinds =
        story.sections().stream()
            .flatMap(s -> s.figures().stream())
            .<Class<?>>map(f -> f.chart().getClass())
            .toList();
    assertTrue(kinds.size() >= 6, kinds.toString());
    assertTrue(kinds.stream().distinct().count() >= 4, kinds.toString());
  }

  @Test
  void flowsAloneAreTold() {
    Story story = story(new Cases().flow("A", "B", "open", null, 1), Map.of());
    assertEquals("Aucun échange de données bloqué sur 1", story.headline().fr());
    assertEquals(1, story.sections().size());
  }

  @Test
  void aPublisherIsToldApart() {
    Evidence evidence = many().evidence(Map.of());
    Story one =
        Cases.USE_CASE.show(
            evidence, new Selection(Optional.empty(), Optional.empty(), Optional.of("Service 1")));
    assertTrue(one.lead().fr().contains("Service 1"), one.lead().fr());
    assertEquals(4, indicator(one, "datasets").value());
    assertEquals(12, indicator(story(many(), Map.of()), "datasets").value());
    assertEquals(3, one.choices().categories().size());
  }

  @Test
  void aShareWithoutADenominatorHasAReason() {
    Story story = story(new Cases().dataset("a", "A", null, 0, true), Map.of());
    Indicator late = indicator(story, "late_share");
    assertEquals(null, late.value());
    assertTrue(late.reason().fr().contains("échéance"), late.reason().fr());
  }

  private static Indicator indicator(Story story, String id) {
    return story.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }
}
