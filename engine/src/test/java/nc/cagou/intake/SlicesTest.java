package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slices of a file give the rows and the lines of the whole. */
class SlicesTest {

  @TempDir Path folder;

  private final Contract contract = Reading.contract("id:string!", "label:string", "n:integer");

  @Test
  void cutsBetweenRecordsWithNewlinesInQuotesAndKeepsLines() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("Titre\n\nid;label;n\n");
    int line = 4;
    StringBuilder expected = new StringBuilder();
    for (int i = 0; text.length() < 5_000_000; i++) {
      boolean wrong = random.nextInt(500) == 0;
      if (wrong) {
        expected.append(expected.length() == 0 ? "" : ", ").append(line).append(" type");
      }
      boolean broken = random.nextInt(3) == 0;
      text.append(i).append(";\"a ; ").append(broken ? "\n\"\"é\"\"\n" : "").append("\";");
      text.append(wrong ? "douze" : "12").append('\n');
      line += broken ? 3 : 1;
    }
    Path file = Reading.file(folder, "t.csv", text.toString(), StandardCharsets.UTF_8);
    Plan whole = Intake.plan(contract, file.toString());
    Plan cut =
        new Planner(contract, List.of(), new LocalSources(), null, 1 << 20).plan(file.toString());
    assertEquals(1, whole.slices().size());
    assertTrue(cut.slices().size() >= 4, "" + cut.slices());
    Reading.Result a = Reading.read(whole);
    Reading.Result b = Reading.read(cut);
    assertEquals(expected.toString(), a.rules());
    assertEquals(expected.toString(), b.rules());
    assertEquals(a.rows(), b.rows());
  }
}
