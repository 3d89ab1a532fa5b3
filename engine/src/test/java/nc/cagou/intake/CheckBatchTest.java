package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nc.cagou.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch answers every line in order; what is wrong with one stops no other. */
class CheckBatchTest {

  @TempDir Path folder;

  @Test
  void answersEveryLineInOrder() throws IOException {
    Path good =
        Reading.file(
            folder,
            "t.csv",
            "id;montant\nA;12,5\nB;douze\nC;3\nD;4\nE;5\nF;6\nG;7\nH;8\nI;9\nJ;1\nK;2\n");
    Path accepted = folder.resolve("out");
    String lines =
        """
        {"usecase":"tables","inputs":{"table":"%s"},"accepted":"%s"}
        {"usecase":"tables","inputs":{"table":"%s/absent.csv"}}
        not json

        {"usecase":"nothing","inputs":{"table":"x"}}
        {"usecase":"tables","inputs":{"other":"x"}}
        {"usecase":"tables"}
        {"usecase":"tables","inputs":{"table":"%s"},"tolerance":0.05}
        """
            .formatted(good, accepted, folder, good);
    TableCase tables = TableCase.of(Reading.contract("id:string!", "montant:number"));
    StringWriter out = new StringWriter();
    int refused =
        new CheckBatch(id -> id.equals("tables") ? tables : UseCases.named(id), 0.10)
            .run(new BufferedReader(new StringReader(lines)), out);
    String[] answers = out.toString().split("\n");
    assertEquals(7, answers.length);
    assertEquals(6, refused, out.toString());
    ObjectMapper json = new ObjectMapper();
    int[] exits = {0, 2, 2, 2, 2, 2, 2};
    for (int i = 0; i < exits.length; i++) {
      assertEquals(exits[i], json.readTree(answers[i]).get("exit").asInt(), answers[i]);
    }
    JsonNode input = json.readTree(answers[0]).get("inputs").get(0);
    assertEquals(11, input.get("read").asInt());
    assertEquals(10, input.get("accepted").asInt());
    assertEquals(1, input.get("quarantined").asInt());
    JsonNode problem = input.get("problems").get(0);
    assertEquals(3, problem.get("line").asInt());
    assertEquals("type", problem.get("rule").asText());
    assertTrue(problem.get("message_fr").asText().contains("« douze »"));
    assertEquals(";", input.get("format").get("separator").asText());
    assertEquals(",", input.get("format").get("decimal").asText());
    assertTrue(
        Files.readString(accepted.resolve("table.csv")).startsWith("id,montant\nA,12.5\nC,3\n"));
    assertTrue(json.readTree(answers[3]).get("message_en").asText().contains("nothing"));
  }
}
