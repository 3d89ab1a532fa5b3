package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nc.cagou.Contract;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a folder the files of an input are found by their headers. */
class FoldersTest {

  @TempDir Path folder;

  private final Contract persons = Reading.contract("id:string!", "age:integer", "sex:string");
  private final Contract roads = Reading.contract("id:string!", "road:string", "speed:integer");

  private String names(Plan plan) {
    return plan.files().stream().map(Plan.File::name).collect(Collectors.joining(" "));
  }

  @Test
  void takesTheFilesOfTheInputAndNamesTheOthers() throws IOException {
    Reading.file(folder, "p-2023.csv", "id;age;sex\n1;20;F\n");
    Reading.file(folder, "p-2024.csv", "SEX,ID,AGE\nM,2,30\n");
    Reading.file(folder, "r.csv", "id;road;speed\n1;RT1;50\n");
    Reading.file(folder, "LISEZ.txt", "Bonjour\n");
    Plan plan =
        Intake.plan(persons, List.of(persons, roads), folder.toString(), new LocalSources(), null);
    assertEquals("p-2023.csv p-2024.csv", names(plan));
    assertEquals(2, plan.leftOut().size());
    assertEquals(
        List.of(List.of("1", 20L, "F"), List.of("2", 30L, "M")), Reading.read(plan).rows());
    TableCase both =
        TableCase.of(
            Contracts.parse(persons.schema(), "persons"), Contracts.parse(roads.schema(), "roads"));
    assertEquals(List.of("persons", "roads"), Intake.recognise(both, folder.toString()));
    assertEquals(List.of("roads"), Intake.recognise(both, folder.resolve("r.csv").toString()));
    assertThrows(
        Refusal.class, () -> Intake.recognise(both, folder.resolve("LISEZ.txt").toString()));
  }

  @Test
  void aTableThatTwoInputsKnowAlikeGoesToTheNarrowerOne() throws IOException {
    Reading.file(folder, "list.csv", "id;age\n1;20\n");
    Contract narrow =
        Contracts.parse(Reading.contract("id:string!", "age:integer").schema(), "ages");
    Contract wide = Contracts.parse(persons.schema(), "persons");
    assertEquals(List.of("ages"), Intake.recognise(TableCase.of(wide, narrow), folder.toString()));
  }

  @Test
  void readsOneOfTwoFormatsOfTheSameTable() throws IOException {
    Reading.file(folder, "p.csv", "id;age;sex\n1;20;F\n");
    Reading.file(folder, "p.jsonl", "{\"id\":\"1\",\"age\":20,\"sex\":\"F\"}\n");
    Plan plan = Intake.plan(persons, folder.toString());
    assertEquals("p.csv", names(plan));
    assertTrue(plan.leftOut().get(0).en().contains("p.jsonl"));
  }

  @Test
  void findsAGlob() throws IOException {
    Reading.file(folder, "p-1.csv", "id;age;sex\n1;20;F\n");
    Reading.file(folder, "p-2.csv", "id;age;sex\n2;20;F\n");
    Reading.file(folder, "q-3.csv", "id;age;sex\n3;20;F\n");
    assertEquals("p-1.csv p-2.csv", names(Intake.plan(persons, folder + "/p-*.csv")));
  }
}
