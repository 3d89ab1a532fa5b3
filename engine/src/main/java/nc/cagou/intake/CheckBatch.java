package nc.cagou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nc.cagou.UseCase;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Many checks in one process: a line {@code {"usecase":…, "inputs":{NAME:PATH}, "accepted":DIR}}
 * in, a line of JSON out, in order, each with {@code exit} 0 or 2. {@code accepted}, {@code
 * tolerance} and {@code recipes} (by input) may be absent. What is wrong with one line stops no
 * other.
 */
public final class CheckBatch {

  private static final System.Logger LOG = System.getLogger(CheckBatch.class.getName());

  private final Function<String, UseCase> useCases;
  private final double tolerance;

  /**
   * @param useCases the use case of an id; refuses an unknown one
   * @param tolerance where a line says none
   */
  public CheckBatch(Function<String, UseCase> useCases, double tolerance) {
    this.useCases = useCases;
    this.tolerance = tolerance;
  }

  /** Answers every line that is not blank; gives how many exit with 2. */
  public int run(BufferedReader in, Writer out) throws IOException {
    int refused = 0;
    long number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      ObjectNode answer = answer(line, number);
      refused += answer.get("exit").asInt() == 0 ? 0 : 1;
      out.write(Json.write(answer));
      out.write('\n');
      out.flush();
    }
    return refused;
  }

  private ObjectNode answer(String line, long number) {
    try {
      JsonNode asked = Json.MAPPER.readTree(line);
      return asked.isObject() ? check(asked, number) : wrong(number, "batch.bad_json", "–");
    } catch (JsonProcessingException e) {
      return wrong(number, "batch.bad_json", Json.reason(e));
    } catch (Refusal e) {
      return wrong(e.text());
    } catch (InvalidPathException e) {
      return wrong(number, "batch.failed", e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "Line " + number + " of the batch", e);
      return wrong(number, "batch.failed", String.valueOf(e.getMessage()));
    }
  }

  private ObjectNode check(JsonNode asked, long number) {
    if (!asked.path("usecase").isTextual()) {
      return wrong(number, "batch.no_usecase", "");
    }
    if (!asked.path("inputs").isObject() || asked.get("inputs").isEmpty()) {
      return wrong(number, "batch.no_inputs", "");
    }
    UseCase useCase = useCases.apply(asked.get("usecase").asText());
    Map<String, String> inputs = new LinkedHashMap<>();
    asked
        .get("inputs")
        .fields()
        .forEachRemaining(e -> inputs.put(e.getKey(), e.getValue().asText()));
    Map<String, Recipe> recipes = new LinkedHashMap<>();
    asked
        .path("recipes")
        .fields()
        .forEachRemaining(e -> recipes.put(e.getKey(), Recipe.ofJson(e.getValue().toString())));
    Path accepted =
        asked.path("accepted").isTextual() ? Path.of(asked.get("accepted").asText()) : null;
    Intake.Options options =
        new Intake.Options(accepted, asked.path("tolerance").asDouble(tolerance), recipes);
    return Intake.check(useCase, inputs, options).toJson();
  }

  private static ObjectNode wrong(long line, String key, String why) {
    return wrong(Sentences.of(key, Map.of("line", "" + line, "why", why)));
  }

  private static ObjectNode wrong(Text text) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("exit", 2);
    json.putArray("inputs");
    return InputReport.said(json, text);
  }
}
