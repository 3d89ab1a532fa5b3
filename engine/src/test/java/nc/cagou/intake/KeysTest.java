package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules over several rows: a key is there once, and points at something. */
class KeysTest {

  @TempDir Path folder;

  private final Contract parents =
      Contracts.parse(
          """
          {"primaryKey":"id","fields":[{"name":"id","type":"string"},{"name":"x","type":"integer"}]}
          """,
          "parents");
  private final Contract children =
      Contracts.parse(
          """
          {"fields":[{"name":"child","type":"string"},{"name":"parent","type":"string"}],
           "foreignKeys":[{"fields":"parent",
             "reference":{"resource":"parents","fields":"id"}}]}
          """,
          "children");

  private IntakeReport check(String parentRows, String childRows) throws IOException {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("children", Reading.file(folder, "c.csv", childRows).toString());
    inputs.put("parents", Reading.file(folder, "p.csv", parentRows).toString());
    return Intake.check(
        TableCase.of(parents, children),
        inputs,
        Intake.Options.PLAIN.into(folder.resolve("accepted")));
  }

  private static String rules(InputReport report) {
    return report.problems().stream()
        .map(p -> p.line() + " " + p.rule() + " " + p.value())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theFirstOfEqualKeysIsKept() throws IOException {
    IntakeReport report = check("id;x\nA;1\nB;2\nA;3\nC;4\n", "child;parent\n1;A\n");
    InputReport input = report.inputs().get(1);
    assertEquals("4 unique A", rules(input));
    assertEquals(4, input.read());
    assertEquals(3, input.accepted());
    assertEquals("id,x\nA,1\nB,2\nC,4\n", Files.readString(folder.resolve("accepted/parents.csv")));
  }

  @Test
  void anOrphanIsRefused() throws IOException {
    StringBuilder rows = new StringBuilder("child;parent\n");
    for (int i = 0; i < 20; i++) {
      rows.append(i).append(i == 7 ? ";Z\n" : ";A\n");
    }
    IntakeReport report = check("id;x\nA;1\n", rows.toString());
    assertEquals("9 foreign_key Z", rules(report.inputs().get(0)));
    assertEquals(19, report.inputs().get(0).accepted());
    assertEquals(0, report.exit());
    assertEquals(20, Files.readAllLines(folder.resolve("accepted/children.csv")).size());
  }

  @Test
  void manyOrphansMeanThatTheOtherFileIsAnExtract() throws IOException {
    IntakeReport report = check("id;x\nA;1\n", "child;parent\n1;A\n2;B\n3;C\n");
    assertEquals(3, report.inputs().get(0).accepted());
    assertEquals("orphans_kept", report.inputs().get(0).notices().get(0).rule());
    assertEquals(2, report.inputs().get(0).notices().get(0).count());
  }
}
