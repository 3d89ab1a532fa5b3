package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;

/** What a reader is told, on plain and on edge figures. */
class StoryTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 1, 2);
  private static final String GP = "general_practitioner";

  private static Ward town() {
    Ward ward = new Ward().supply("98818", GP, 100, 90).supply("98818", "nurse", 10, 9.5);
    ward.supply("98814", "nurse", 2, 2);
    for (int week = 0; week < 60; week++) {
      ward.cases("dengue", "98818", MONDAY.plusWeeks(week), 30, week == 59 ? 80 : 14 + week % 4);
      ward.cases("dengue", "98814", MONDAY.plusWeeks(week), 10, week % 9 == 0 ? 2 : 0);
    }
    ward.cases("leptospirosis", "98804", MONDAY, 40, 4);
    return ward;
  }

  private static List<Figure> figures(Story story) {
    return story.sections().stream().flatMap(s -> s.figures().stream()).toList();
  }

  private static Indicator indicator(Story story, String id) {
    return story.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Text> texts(Story story) {
    List<Text> texts = new ArrayList<>(List.of(story.headline(), story.lead()));
    story.indicators().forEach(i -> texts.addAll(List.of(i.label(), i.change(), i.reason())));
    figures(story)
        .forEach(
            f ->
                texts.addAll(
                    List.of(f.headline(), f.subtitle(), f.reading(), f.scope(), f.note())));
    return texts;
  }

  private static void sound(Story story, String where) {
    for (Text text : texts(story)) {
      for (String one : List.of(text.fr(), text.en())) {
        assertFalse(one.matches("(?s).*(NaN|null|\\{|\\}|Infinity).*"), where + ": " + one);
      }
    }
    for (Figure figure : figures(story)) {
      assertTrue(figure.headline().fr().length() <= 90, where + ": " + figure.headline().fr());
      assertTrue(figure.headline().en().length() <= 90, where + ": " + figure.headline().en());
    }
    assertTrue(story.headline().fr().length() <= 90, story.headline().fr());
  }

  @Test
  void peopleWithoutCareAndSignalsAreTheMessage() {
    Story story = town().story();
    assertTrue(
        story.headline().fr().contains("habitants sans médecins généralistes à portée"),
        story.headline().fr());
    assertTrue(story.headline().fr().contains("signa"), story.headline().fr());
    assertFalse(story.headline().fr().contains("épidémie"));
    assertTrue(
        story.notSaid().stream()
            .anyMatch(t -> t.fr().contains("Un signal n’est pas une épidémie")));
    assertTrue(
        story.notSaid().stream().anyMatch(t -> t.fr().contains("accessibilité est potentielle")));
    assertTrue(story.indicators().size() >= 6);
    sound(story, "town");
  }

  @Test
  void everyChoiceOfATerritoryYearAndCategoryIsTold() {
    Evidence evidence = town().synthetic().evidence();
    Story first = new Health().show(evidence, nc.cagou.Selection.NONE);
    List<String> categories = new ArrayList<>();
    first.choices().categories().forEach(c -> categories.add(c.code()));
    assertEquals(Set.of(GP, "nurse", "dengue", "leptospirosis"), new HashSet<>(categories));
    assertEquals(37, first.choices().territories().size());
    for (Story.Choice territory : first.choices().territories()) {
      for (String category : categories) {
        for (String year : new String[] {null, "2023", "2024"}) {
          Story story =
              new Health().show(evidence, Ward.selection(territory.code(), year, category));
          sound(story, territory.code() + " " + category + " " + year);
          assertTrue(story.headline().fr().endsWith("(données synthétiques)"));
          assertTrue(
              story.indicators().stream().allMatch(i -> i.territory().equals(territory.code())));
        }
      }
    }
  }

  @Test
  void aHiddenNumberIsSaidToBeSecretAndNeverShown() {
    Story story = town().story("98804", "2023", "leptospirosis");
    Indicator cases = indicator(story, "cases");
    assertNull(cases.value());
    assertTrue(cases.reason().fr().startsWith("Secret"), cases.reason().fr());
    sound(story, "98804");
  }

  @Test
  void aHiddenCommuneFallsBackOnItsProvince() {
    Story story = town().story("98814", null, "dengue");
    Figure weekly =
        figures(story).stream().filter(f -> f.name().equals("weekly")).findFirst().orElseThrow();
    assertTrue(weekly.note().fr().contains("territoire plus large"), weekly.note().fr());
  }

  @Test
  void professionalsAloneTellOfCareAlone() {
    Story story = new Ward().supply("98818", GP, 1, 1).story();
    assertTrue(story.headline().fr().contains("à portée"), story.headline().fr());
    assertEquals(List.of("care"), story.sections().stream().map(Story.Section::id).toList());
    assertTrue(story.choices().periods().isEmpty());
    sound(story, "care");
  }

  @Test
  void countsAloneTellOfSignalsAlone() {
    Ward ward = new Ward();
    for (int week = 0; week < 20; week++) {
      ward.count("dengue", "988", "week", MONDAY.plusWeeks(week), 20);
    }
    Story story = ward.story();
    assertEquals(
        "Aucun signal à examiner en Nouvelle-Calédonie sur les 8 dernières semaines",
        story.headline().fr());
    assertEquals("No signal to review in New Caledonia in the last 8 weeks", story.headline().en());
    sound(story, "quiet");
    Story loud = ward.count("dengue", "988", "week", MONDAY.plusWeeks(20), 90).story();
    assertEquals(
        "1 signal à examiner en Nouvelle-Calédonie sur les 8 dernières semaines",
        loud.headline().fr());
    assertEquals(1, indicator(loud, "signals").value());
    sound(loud, "loud");
  }

  @Test
  void tooShortAHistoryHasNoBoundAndSaysSo() {
    Ward ward = new Ward().count("dengue", "988", "week", MONDAY, 3);
    ward.count("dengue", "988", "week", MONDAY.plusWeeks(1), 0);
    assertTrue(
        ward.findings().notComputed().stream().anyMatch(t -> t.fr().contains("aucun seuil")));
    Story story = ward.story();
    assertNull(indicator(story, "signals").value());
    sound(story, "short");
  }

  @Test
  void nothingIsToldInASentence() {
    Story story = new Ward().story();
    assertEquals("Aucune donnée de santé exploitable dans les fichiers", story.headline().fr());
    assertTrue(new Ward().findings().notComputed().size() >= 4);
  }

  @Test
  void theLeverOfARunIsAFigureAndChangesATable() {
    Ward ward = town().with("lever_commune", "Canala").with("lever_fte", "2");
    Story story = ward.story();
    Figure lever =
        figures(story).stream().filter(f -> f.name().equals("lever")).findFirst().orElseThrow();
    assertTrue(lever.headline().fr().startsWith("2,0 ETP de plus à Canala"), lever.headline().fr());
    assertTrue(figures(town().story()).stream().noneMatch(f -> f.name().equals("lever")));
    sound(story, "lever");
  }

  @Test
  void figuresHaveMethodCardsThatExist() {
    for (Figure figure : figures(town().story())) {
      for (String card : figure.methods()) {
        assertFalse(nc.cagou.method.MethodCards.of(card).title().fr().isBlank(), card);
      }
    }
  }
}
