package nc.cagou.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/**
 * What became of the inputs of one check or one run.
 *
 * @param tolerance share of refused rows, by input, above which the inputs are refused
 */
public record IntakeReport(String usecase, List<InputReport> inputs, double tolerance) {

  /** Why the inputs are refused, a sentence each; empty when they are fine. */
  public List<Text> refusals() {
    List<Text> refusals = new ArrayList<>();
    for (InputReport input : inputs) {
      if (!input.usable()) {
        input.problems().forEach(p -> refusals.add(p.message()));
      } else if (input.refusedShare() > tolerance) {
        refusals.add(
            Sentences.of(
                "tolerance.exceeded",
                Map.of(
                    "input", input.name(),
                    "refused", Numbers.whole(input.quarantined()),
                    "read", Numbers.whole(input.read()),
                    "share", Numbers.percent(input.refusedShare(), 1),
                    "tolerance", Numbers.percent(tolerance, 1))));
      }
    }
    return refusals;
  }

  /** 0 when the inputs are fine, 2 when they are refused. */
  public int exit() {
    return refusals().isEmpty() ? 0 : 2;
  }

  /** The answer of {@code check}. */
  public ObjectNode toJson() {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("usecase", usecase);
    json.put("exit", exit());
    ArrayNode list = json.putArray("inputs");
    inputs.forEach(i -> list.add(i.toJson()));
    ArrayNode refused = json.putArray("refusals");
    refusals().forEach(t -> refused.add(InputReport.said(Json.MAPPER.createObjectNode(), t)));
    return json;
  }
}
