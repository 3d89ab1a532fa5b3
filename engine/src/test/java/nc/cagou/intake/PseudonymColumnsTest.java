package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.secret.Pseudonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identifiers of persons never pass the intake. */
class PseudonymColumnsTest {

  private static final Contract PEOPLE =
      Contracts.parse(
          """
          {"primaryKey": "person_id", "fields": [
            {"name": "person_id", "type": "string", "headers": ["matricule"],
             "cagou:pseudonym": true, "constraints": {"required": true, "maxLength": 9}},
            {"name": "age", "type": "integer"}]}
          """,
          "people");
  private static final Contract STAYS =
      Contracts.parse(
          """
          {"foreignKeys": [{"fields": "patient", "reference":
             {"resource": "people", "fields": "person_id"}}],
           "fields": [
            {"name": "patient", "type": "string", "cagou:pseudonym": true},
            {"name": "days", "type": "integer"}]}
          """,
          "stays");

  @TempDir Path folder;

  @Test
  void anIdentifierLeavesTheReaderAsAPseudonym() throws IOException {
    Reading.Result read =
        Reading.read(PEOPLE, Reading.file(folder, "p.csv", "matricule;age\nDE-4471;31\n"));
    String expected = Pseudonyms.ours().replacing().apply("DE-4471");
    assertEquals(List.of(List.of(expected, 31L)), read.rows());
  }

  @Test
  void spacesInsideANumberDoNotChangeIt() throws IOException {
    Reading.Result read =
        Reading.read(PEOPLE, Reading.file(folder, "p.csv", "matricule;age\n44 71;31\n4472;32\n"));
    assertEquals(Pseudonyms.ours().replacing().apply("4471"), read.rows().get(0).get(0));
  }

  @Test
  void inputsOfARunStillJoin() throws IOException {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put(
        "people",
        Reading.file(folder, "p.csv", "person_id;age\nA1;3\nA2;4\nA3;5\nA4;6\n").toString());
    inputs.put(
        "stays",
        Reading.file(folder, "s.csv", "patient;days\nA1;3\nA2;1\nA4;2\nA9;2\n").toString());
    IntakeReport report =
        Intake.check(
            TableCase.of(PEOPLE, STAYS), inputs, new Intake.Options(folder, 0.3, Map.of()));
    assertEquals(3, report.inputs().get(1).accepted());
    assertEquals("foreign_key", report.inputs().get(1).problems().get(0).rule());
    List<String> people = Files.readAllLines(folder.resolve("people.csv"));
    List<String> stays = Files.readAllLines(folder.resolve("stays.csv"));
    assertEquals(people.get(1).split(",")[0], stays.get(1).split(",")[0]);
  }

  @Test
  void noReportShowsAnIdentifier() throws IOException {
    String rows =
        """
        person_id;age
        SECRETO1;31
        SECRETO1;32
        SECRETOLONGUE;33
        SECRETO2;trente
        SECRETO3;34;trop
        SECRETO"4";35
        """;
    Path file = Reading.file(folder, "p.csv", rows);
    IntakeReport report =
        Intake.check(
            TableCase.of(PEOPLE),
            Map.of("people", file.toString()),
            new Intake.Options(folder, 1, Map.of()));
    String json = Json.write(report.toJson());
    assertTrue(report.inputs().get(0).quarantined() >= 4, json);
    assertFalse(json.contains("SECRETO"), json);
    assertFalse(Files.readString(folder.resolve("people.csv")).contains("SECRETO"));
    assertTrue(json.contains("xxxxxxxxxxxxx"), json);
    assertTrue(json.contains("\"pseudonym\":true"), json);
  }

  @Test
  void theKeyStandsInNoPlan() throws IOException {
    Plan plan =
        Intake.plan(PEOPLE, Reading.file(folder, "p.csv", "person_id;age\nA1;3\n").toString());
    assertTrue(plan.toString().contains("key hidden"), plan.toString());
  }

  @Test
  void onlyATextMayBeAPseudonym() {
    String schema = "{\"fields\":[{\"name\":\"n\",\"type\":\"integer\",\"cagou:pseudonym\":true}]}";
    assertThrows(IllegalArgumentException.class, () -> Contracts.parse(schema, "t"));
  }
}
