package nc.cagou.usecases.datacirculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** What a portal did not count is not said to be 0. */
class UsesTest {

  private static Table months(Object[]... rows) {
    Sheet sheet = new Sheet("months").text("month").whole("datasets", "downloads", "api_calls");
    for (Object[] row : rows) {
      sheet.row(row);
    }
    return sheet.table();
  }

  private static Findings findings(Table months) {
    return Cases.USE_CASE.decide(Tables.of(months), Cases.context(Map.of()));
  }

  private static Story story(Table months) {
    Findings findings = findings(months);
    return Cases.USE_CASE.show(
        new Evidence(findings.tables(), Cases.context(Map.of()), findings.notComputed()),
        Selection.NONE);
  }

  private static List<Indicator> uses(Story story) {
    return story.indicators().stream().filter(i -> i.id().equals("uses")).toList();
  }

  private static Text headline(Story story) {
    return story.sections().stream()
        .flatMap(s -> s.figures().stream())
        .filter(f -> f.name().equals("uses"))
        .findFirst()
        .orElseThrow()
        .headline();
  }

  @Test
  void aLastMonthWithoutCountsIsLeftForTheOneBefore() {
    Story story =
        story(
            months(
                new Object[] {"2026-04", 2L, 10L, 30L},
                new Object[] {"2026-05", 2L, 12L, 35L},
                new Object[] {"2026-06", 1L, null, null}));
    Indicator uses = uses(story).get(0);
    assertEquals(47.0, uses.value());
    assertEquals("2026-05", uses.period());
    assertTrue(uses.change().en().contains("40"), uses.change().en());
  }

  @Test
  void downloadsThatWereNotCountedAreNotSaidToBeNone() {
    Table months =
        months(new Object[] {"2026-05", 2L, null, 30L}, new Object[] {"2026-06", 2L, null, 35L});
    Story story = story(months);
    assertEquals("35 API calls in 2026-06", headline(story).en());
    assertEquals("35 appels d’API en 2026-06", headline(story).fr());
    assertEquals("API calls of the last month", uses(story).get(0).label().en());
    assertTrue(
        findings(months).notComputed().stream().anyMatch(t -> t.en().contains("no download")));
  }

  @Test
  void monthsWithUnlikeCountsAreNotCompared() {
    Story story =
        story(
            months(
                new Object[] {"2026-05", 2L, 900L, 30L}, new Object[] {"2026-06", 2L, 10L, null}));
    assertEquals(Text.EMPTY, uses(story).get(0).change());
    assertEquals("10 downloads in 2026-06", headline(story).en());
  }

  @Test
  void nothingCountedGivesNoFigureAndASentence() {
    Table months = months(new Object[] {"2026-06", 2L, null, null});
    assertTrue(uses(story(months)).isEmpty());
    assertTrue(
        findings(months).notComputed().stream().anyMatch(t -> t.en().contains("no readable")));
  }
}
