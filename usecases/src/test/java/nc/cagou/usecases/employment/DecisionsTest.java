package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.method.labour.Tension;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Text;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.Sheet;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Tables of the edition, on markets small enough to be worked out by hand. */
class DecisionsTest {

  private static Row row(Table table, String period, String occupation, String territory) {
    for (Row row : table) {
      if (row.getString("period").equals(period)
          && row.getString("occupation").equals(occupation)
          && row.getString("territory").equals(territory)) {
        return row;
      }
    }
    throw new AssertionError(period + " " + occupation + " " + territory);
  }

  @Test
  void flowsAddUpAndTheExitRateCountsThoseOnTheList() {
    Table tension = Register.market().findings().tables().get("tension");
    Row first = row(tension, "2024", "J", "988");
    assertEquals(330, Cells.number(first, "offers"));
    assertEquals(270, Cells.number(first, "registrations"));
    assertEquals(330.0 / 270, Cells.number(first, "ratio"), 1e-12);
    assertEquals(0.778, Cells.number(first, "exit_rate"), 1e-12);
    Row second = row(tension, "2025", "J", "988");
    assertEquals(0.636, Cells.number(second, "exit_rate"), 1e-12);
    assertEquals(110, Cells.number(row(tension, "2025", "J", "988-I"), "offers"));
    double sum = 0;
    for (String letter : new String[] {"A", "D", "F", "G", "I", "J"}) {
      sum += Cells.number(row(tension, "2024", letter, "988"), "registrations");
    }
    assertEquals(sum, Cells.number(row(tension, "2024", "total", "988"), "registrations"));
  }

  @Test
  void withoutTheSurveyTheOtherTwoWeighSixtyAndFortyPercent() {
    Findings findings = Register.market().findings();
    Table reference = findings.tables().get("reference");
    assertEquals(0.6, reference.doubleColumn("weight").get(0));
    assertEquals(0.4, reference.doubleColumn("weight").get(1));
    assertEquals(
        2, Cells.number(row(findings.tables().get("tension"), "2025", "J", "988"), "components"));
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.fr().contains("60 et 40")));
  }

  @Test
  void theIndexIsTheWeightedSumOfReducedComponents() {
    Table tension = Register.market().findings().tables().get("tension");
    double[] offers = new double[12];
    double[] exits = new double[12];
    int i = 0;
    for (String year : new String[] {"2024", "2025"}) {
      for (String letter : new String[] {"A", "D", "F", "G", "I", "J"}) {
        offers[i] = Cells.number(row(tension, year, letter, "988"), "ratio");
        exits[i++] = Cells.number(row(tension, year, letter, "988"), "exit_rate");
      }
    }
    double expected =
        0.6 * Tension.Standard.of(offers).reduce(offers[11])
            + 0.4 * Tension.Standard.of(exits).reduce(exits[11]);
    Row row = row(tension, "2025", "J", "988");
    assertEquals(expected, Cells.number(row, "index"), 0.005);
    assertEquals(5, Cells.number(row, "class"));
    assertTrue(Cells.number(row, "lower") < Cells.number(row, "index"));
  }

  @Test
  void poyaIsSharedByTwoProvincesAndLosesNobody() {
    Table tension =
        new Register()
            .offers(2024, "A1203", "98827", "durable", 100)
            .persons(2024, 2024, "A1203", "98827", 100)
            .findings()
            .tables()
            .get("tension");
    double north = Cells.number(row(tension, "2024", "A", "988-N"), "registrations");
    double south = Cells.number(row(tension, "2024", "A", "988-S"), "registrations");
    assertEquals(100, north + south, 1e-9);
    assertEquals(92, north, "whole: 92.434 would tell how many live in Poya");
  }

  @Test
  void sharesOfTheCrosswalkCountNothingTwice() {
    Sheet nomenclature = new Sheet("nomenclature").text("rome_code", "occupation").number("share");
    nomenclature.row("M1805", "M0Z90", null);
    nomenclature.row("M1805", "M2Z91", null);
    nomenclature.row("K2204", "T4Z60", 0.5);
    nomenclature.row("K2204", "T4Z61", 1.5);
    Findings findings =
        new Register()
            .offers(2024, "M1805", "98818", "durable", 30)
            .offers(2024, "K2204", "98818", "durable", 40)
            .offers(2024, "A1203", "98818", "durable", 7)
            .persons(2024, null, "M1805", "98818", 50)
            .with(nomenclature.table())
            .set("level", "code")
            .findings();
    Table tension = findings.tables().get("tension");
    assertEquals(15, Cells.number(row(tension, "2024", "M0Z90", "988"), "offers"));
    assertEquals(25, Cells.number(row(tension, "2024", "M2Z91", "988"), "registrations"));
    assertEquals(10, Cells.number(row(tension, "2024", "T4Z60", "988"), "offers"));
    assertEquals(77, Cells.number(row(tension, "2024", "total", "988"), "offers"));
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.en().contains("7 advertisements")));
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.en().contains("scaled to 1")));
  }

  @Test
  void aSurveyInAnotherNomenclatureIsLeftOutAndSaid() {
    Sheet projects =
        new Sheet("projects")
            .whole("year")
            .text("occupation", "territory")
            .number("projects", "rated", "difficult");
    projects.row(2025, "V1Z80", "988", 10, 10, 9);
    projects.row(2025, "J", "988-N", 10, 10, 9);
    projects.row(2025, "J", "988-S", 30, 30, 11);
    Findings findings = Register.market().with(projects.table()).findings();
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.en().startsWith("1 line of")));
    Row whole = row(findings.tables().get("tension"), "2025", "J", "988");
    assertEquals(0.5, Cells.number(whole, "difficulty_share"), 1e-12);
  }

  @Test
  void offersAloneGiveCountsAndNoIndex() {
    Findings findings = new Register().offers(2026, "M1805", "98818", "unknown", 3).findings();
    Row row = row(findings.tables().get("tension"), "2026", "M", "988");
    assertEquals(3, Cells.number(row, "offers"));
    assertTrue(row.isMissing("registrations"));
    assertTrue(row.isMissing("index"));
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.fr().startsWith("Sans les deman")));
    assertTrue(findings.alreadyPublic().contains("tension"));
  }

  @Test
  void nothingAtAllIsSaidAndNotThrown() {
    Findings findings = new Register().findings();
    assertTrue(findings.tables().names().isEmpty());
    assertTrue(findings.notComputed().stream().anyMatch(t -> t.fr().startsWith("Aucun fichier")));
  }

  @Test
  void everyPublishedTensionOf2019FallsInItsPublishedClass() {
    Table published =
        Reading.of(
                new Employment(),
                "published_tension",
                Shared.folder("data/employment/dares/dares_tensions_2019.csv.gz"))
            .table("published");
    Parameters parameters = new Register().parameters();
    Findings findings =
        new Employment()
            .decide(
                Tables.of(published),
                new Evidence.Context(
                    Set.of("published_tension"),
                    parameters,
                    false,
                    java.util.List.of(Text.same("Dares")),
                    java.time.LocalDate.EPOCH));
    Table tension = findings.tables().get("tension");
    assertEquals(31_034, tension.rowCount());
    long classed = 0;
    for (Row row : tension) {
      if (!row.isMissing("published_class")) {
        classed++;
        assertEquals(
            Cells.number(row, "published_class"),
            Cells.number(row, "class"),
            row.getString("occupation") + " " + row.getString("territory"));
      }
    }
    assertEquals(17_143, classed);
    assertEquals(-0.006062928049646171, Cells.number(tension, 0, "index"));
    assertTrue(findings.alreadyPublic().contains("tension"));
    assertEquals(17_143, findings.tables().get("causes").rowCount());
  }

  @Test
  void anEditionThatCountsPersonsKeepsPublishedRowsApart() {
    Table published =
        Reading.of(
                new Employment(),
                "published_tension",
                Shared.root().resolve("data-samples/employment/tensions-dares-2019.csv"))
            .table("published");
    Findings findings = Register.market().with(published).findings();
    assertEquals(77, findings.tables().get("published").rowCount());
    assertFalse(findings.alreadyPublic().contains("tension"));
  }
}
