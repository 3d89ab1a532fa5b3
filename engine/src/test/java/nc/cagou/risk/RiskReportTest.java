package nc.cagou.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.Contract;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskReportTest {

  private static final Contract PEOPLE =
      Contracts.parse(
          """
          {"fields": [
            {"name": "sex", "type": "string", "title_fr": "Sexe", "title_en": "Sex"},
            {"name": "commune", "type": "string", "cagou:territory": "commune",
             "title_fr": "Commune", "title_en": "Commune"},
            {"name": "born", "type": "date", "title_fr": "Naissance", "title_en": "Birth"},
            {"name": "illness", "type": "string", "title_fr": "Maladie", "title_en": "Illness"}]}
          """,
          "people");

  @TempDir Path folder;

  private UnitRecords records(String text, String... columns) throws IOException {
    Path file = Files.writeString(folder.resolve("p.csv"), text);
    return UnitRecords.read(PEOPLE, List.of(PEOPLE), file.toString(), List.of(columns));
  }

  private static String rows(int times, String row) {
    return (row + "\n").repeat(times);
  }

  @Test
  void aRecordAloneInItsCommuneMustNotLeave() throws IOException {
    String text = "sex;commune\n" + rows(12, "F;Nouméa") + rows(12, "H;Nouméa") + rows(1, "F;Yaté");
    RiskReport report = RiskReport.of(records(text, "sex", "commune"), false, 11, 0);
    assertEquals(25, report.records());
    assertEquals(3, report.classes());
    assertEquals(1, report.smallest());
    assertEquals(1, report.under().get(2));
    assertEquals(1, report.underK());
    assertFalse(report.mayLeave());
    // 12 x 1/12 twice, and 1
    assertEquals(3, report.expected(), 1e-12);
    assertEquals(1, report.uniques().scored());
  }

  @Test
  void communesAsProvincesHideIt() throws IOException {
    String text = "sex;commune\n" + rows(12, "F;Nouméa") + rows(12, "H;Nouméa") + rows(1, "F;Yaté");
    RiskReport report = RiskReport.of(records(text, "sex", "commune"), false, 11, 0);
    assertEquals("province", report.path().get(0).recoding().name());
    assertEquals(0, report.path().get(report.path().size() - 1).under());
    assertEquals(1, report.path().size());
    assertTrue(
        RiskText.lines(report).stream().anyMatch(l -> l.fr().contains("« Commune » en provinces")),
        RiskText.lines(report).toString());
  }

  @Test
  void daysOfBirthGoToTheMonthThenTheYear() throws IOException {
    StringBuilder text = new StringBuilder("born\n");
    for (int day = 1; day <= 24; day++) {
      text.append("1980-0").append(1 + day % 2).append('-').append(day + 2).append('\n');
    }
    RiskReport report =
        RiskReport.of(
            records(text.toString().replaceAll("-(\\d)\n", "-0$1\n"), "born"), false, 11, 0);
    assertEquals(24, report.underK());
    assertEquals("month", report.path().get(0).recoding().name());
    assertEquals(0, report.path().get(0).under());
  }

  @Test
  void keysThatGiveTheIllnessAwayMustNotLeave() throws IOException {
    String text =
        "sex;illness\n" + rows(12, "F;dengue") + rows(6, "H;dengue") + rows(6, "H;grippe");
    RiskReport report = RiskReport.of(records(text, "sex", "illness"), true, 11, 0);
    assertEquals(0, report.underK());
    assertEquals(12, report.diversity().single());
    assertEquals(1, report.diversity().least());
    assertFalse(report.mayLeave());
    assertTrue(RiskText.verdict(report).fr().contains("« Maladie »"));
  }

  @Test
  void whatHidesEveryoneMayLeave() throws IOException {
    String text = "sex;illness\n" + rows(11, "F;dengue") + rows(11, "F;grippe");
    RiskReport report = RiskReport.of(records(text, "sex", "illness"), true, 11, 0);
    assertTrue(report.mayLeave());
    assertTrue(report.alone().isEmpty());
    assertTrue(report.path().isEmpty());
    assertEquals(0, report.uniques().scored());
    ObjectNode json = RiskText.json(report, "u", "people", "p.csv");
    assertTrue(json.get("may_leave").asBoolean());
    assertEquals("p.csv", json.get("path").asText());
    assertEquals(2, json.get("l_diversity").get("least_distinct").asInt());
  }

  @Test
  void aSampleOfAPopulationIsLessAtRisk() throws IOException {
    String text = "sex\n" + rows(1, "F") + rows(1, "H");
    RiskReport all = RiskReport.of(records(text, "sex"), false, 2, 0);
    RiskReport sample = RiskReport.of(records(text, "sex"), false, 2, 200);
    assertEquals(2, all.expected(), 1e-12);
    // f = 1, F = 100: (p/q) ln(1/p) with p = 0.01, twice
    assertEquals(2 * 0.01 / 0.99 * Math.log(100), sample.expected(), 1e-12);
  }

  @Test
  void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> records("sex;commune\nF;Nouméa\n", "sex", "age"));
    assertEquals(64, refusal.kind().exit());
    assertTrue(refusal.text().fr().contains("sex, commune"), refusal.text().fr());
  }

  @Test
  void tooManyCombinationsOfKeysLeaveSudaOutAndSaySo() throws IOException {
    RiskReport report = RiskReport.of(records("sex\nF\nF\n", "sex"), false, 2, 0);
    RiskReport without =
        new RiskReport(
            report.keys(),
            report.records(),
            2,
            report.classes(),
            report.smallest(),
            report.under(),
            report.expected(),
            null,
            null,
            report.alone(),
            report.path());
    assertNull(without.uniques());
    assertTrue(
        RiskText.lines(without).stream().anyMatch(l -> l.en().contains("SUDA2 is not computed")));
    assertTrue(RiskText.json(without, "u", "i", "p").get("dis_suda").isNull());
  }
}
