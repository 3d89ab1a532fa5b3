package nc.cagou.usecases.datacirculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.LeverAnswer;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** From assessed datasets and counted flows to the tables of the edition. */
class DecisionsTest {

  private static Cases two() {
    return new Cases()
        .dataset("riche", "A", "annual", 10, true)
        .dataset("vide", "B", "monthly", 100, false);
  }

  @Test
  void aDatasetThatSaysAllHas405PointsAndNineCriteria() {
    Tables tables = two().findings(Map.of()).tables();
    Row mqa = tables.get("mqa").row(0);
    assertEquals("riche", mqa.getString("dataset_id"));
    assertEquals(405, mqa.getDouble("total"));
    assertEquals("excellent", mqa.getString("band"));
    Row udata = tables.get("udata_quality").row(0);
    assertEquals(1, udata.getDouble("score"));
    assertEquals("computed", udata.getString("origin"));
  }

  @Test
  void aDatasetThatSaysNothingIsToldWhatToMend() {
    Tables tables = two().findings(Map.of()).tables();
    Row mqa = tables.get("mqa").row(1);
    assertEquals(10, mqa.getDouble("total"));
    assertEquals("bad", mqa.getString("band"));
    Table fixes = tables.get("fix_first");
    assertEquals(0, fixes.where(fixes.stringColumn("dataset_id").isEqualTo("riche")).rowCount());
    Row first = fixes.row(0);
    assertEquals("distribution", first.getString("fix"));
    assertEquals(100, first.getDouble("points_gained"));
    Set<String> named = Set.copyOf(fixes.stringColumn("fix").asList());
    assertTrue(named.contains("dcat:keyword"));
    assertFalse(named.contains("dct:license"), "a licence is of files, and there is none");
  }

  @Test
  void lateIsSaidAgainstThePromise() {
    Table freshness = two().findings(Map.of("as_of", "2025-06-30")).tables().get("freshness");
    assertEquals("on_time", freshness.row(0).getString("state"));
    assertEquals("late", freshness.row(1).getString("state"));
    assertEquals(100 - 31, freshness.row(1).getLong("days_late"));
  }

  @Test
  void theDayOfACatalogueIsItsLatestDate() {
    Table freshness = two().findings(Map.of()).tables().get("freshness");
    assertEquals(Cases.DAY.minusDays(10), freshness.row(0).getDate("judged_on"));
  }

  @Test
  void totalsOfTheMetricsAreTheSumOfPublishers() {
    Table metrics = two().findings(Map.of()).tables().get("mqa_metrics");
    assertEquals(3 * 23, metrics.rowCount());
    for (String column : new String[] {"met", "population"}) {
      long total = 0;
      long rest = 0;
      for (Row row : metrics) {
        boolean all = row.getString("publisher").equals(ScoreTables.TOTAL);
        total += all ? row.getLong(column) : 0;
        rest += all ? 0 : row.getLong(column);
      }
      assertEquals(total, rest, column);
    }
  }

  @Test
  void theMainBlockerIsTheMostFrequent() {
    Findings findings =
        new Cases()
            .flow("A", "B", "open", null, 3)
            .flow("A", "B", "blocked", "technical", 1)
            .flow("A", "B", "blocked", "legal", 2)
            .flow("A", "C", "planned", null, 1)
            .flow("B", "A", "blocked", null, 1)
            .findings(Map.of());
    Table table = findings.tables().get("circulation");
    assertEquals(3, table.rowCount());
    assertEquals(6, table.row(0).getLong("flows"));
    assertEquals(3, table.row(0).getLong("blocked"));
    assertEquals("legal", table.row(0).getString("blocker"));
    assertTrue(table.row(1).isMissing("blocker"));
    assertEquals("unnamed", table.row(2).getString("blocker"));
    assertFalse(findings.tables().has("mqa"));
    assertTrue(findings.notComputed().get(0).fr().startsWith("Sans catalogue"));
  }

  @Test
  void everyTableHasTheColumnsOfItsSpecification() {
    Tables tables = two().flow("A", "B", "open", null, 1).findings(Map.of()).tables();
    Map<String, TableSpec> specs =
        Cases.USE_CASE.tables().stream().collect(Collectors.toMap(TableSpec::name, s -> s));
    for (String name : tables.names()) {
      assertEquals(
          specs.get(name).columns().stream().map(TableSpec.Column::name).toList().stream()
              .sorted()
              .toList(),
          tables.get(name).columnNames().stream().sorted().toList(),
          name);
    }
  }

  @Test
  void theLeverRaisesTheScoreByWhatItMends() {
    Evidence evidence = two().evidence(Map.of());
    LeverAnswer answer = pull(evidence, Map.of("mend_fix", "dcat:keyword"));
    LeverAnswer.Effect mqa = answer.effects().get(0);
    assertEquals(15, mqa.after() - mqa.before(), 1e-9);
    assertTrue(answer.sentence().fr().contains("mots-clés"), answer.sentence().fr());
    LeverAnswer none = pull(evidence, Map.of("mend_fix", "dcat:keyword", "mend_publisher", "A"));
    assertEquals(none.effects().get(0).before(), none.effects().get(0).after());
    assertTrue(none.sentence().fr().startsWith("Rien à corriger"), none.sentence().fr());
    LeverAnswer criterion = pull(evidence, Map.of("mend_fix", "update_fulfilled_in_time"));
    assertEquals(
        100.0 / 18, criterion.effects().get(1).after() - criterion.effects().get(1).before(), 1e-9);
    LeverAnswer nothing = pull(evidence, Map.of("mend_share", "0"));
    assertEquals(nothing.effects().get(0).before(), nothing.effects().get(0).after());
  }

  @Test
  void aPublisherIsFoundWithoutCaseAndAnUnknownOneIsRefused() {
    Evidence evidence = two().evidence(Map.of());
    LeverAnswer b = pull(evidence, Map.of("mend_fix", "dcat:theme", "mend_publisher", " b "));
    assertTrue(b.effects().get(0).after() > b.effects().get(0).before());
    Refusal refusal =
        assertThrows(Refusal.class, () -> pull(evidence, Map.of("mend_publisher", "Z")));
    assertTrue(refusal.text().fr().contains("A, B"), refusal.text().fr());
    assertThrows(Refusal.class, () -> two().findings(Map.of("as_of", "demain")));
  }

  @Test
  void theLeverAnswersInATenthOfASecond() {
    Cases cases = new Cases();
    for (int i = 0; i < 3000; i++) {
      cases.dataset("d" + i, "P" + i % 300, "annual", i % 700, i % 3 == 0);
    }
    Evidence evidence = cases.evidence(Map.of());
    pull(evidence, Map.of());
    long start = System.nanoTime();
    pull(evidence, Map.of("mend_fix", "dct:temporal"));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertTrue(millis < 100, millis + " ms");
  }

  private static LeverAnswer pull(Evidence evidence, Map<String, String> parameters) {
    return Cases.USE_CASE.pull(
        evidence,
        DataCirculation.LEVER,
        nc.cagou.Parameters.of(Cases.USE_CASE.parameters(), parameters));
  }
}
