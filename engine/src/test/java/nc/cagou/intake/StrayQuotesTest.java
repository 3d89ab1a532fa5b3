package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quote out of place costs one line, never the rest of the file. */
class StrayQuotesTest {

  @TempDir Path folder;

  private final Contract contract = Reading.contract("id:string!", "label:string", "n:integer");

  private Reading.Result read(String text) throws IOException {
    return Reading.read(contract, Reading.file(folder, "t.csv", text));
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsLine() throws IOException {
    Reading.Result result = read("id;label;n\n1;\"open;1\n2;x;2\n3;y;3\n");
    assertEquals("2 quote", result.rules());
    assertEquals(List.of("2", "x", 2L), result.rows().get(0));
    assertEquals(2, result.rows().size());
  }

  @Test
  void aQuoteThatSwallowsTheNextQuotedCellCostsItsLine() throws IOException {
    Reading.Result result = read("id;label;n\n1;\"open;1\n2;\"x\";2\n3;\"y\";3\n");
    assertEquals("2 quote", result.rules());
    assertEquals(2, result.rows().size());
  }

  @Test
  void quotesInsideACellAreLetters() throws IOException {
    Reading.Result result = read("id;label;n\n1;tube 5\";1\n2;\"le \"bon\" coin\";2\n");
    assertEquals("", result.rules());
    assertEquals("tube 5\"", result.rows().get(0).get(1));
    assertEquals("le \"bon\" coin", result.rows().get(1).get(1));
  }
}
