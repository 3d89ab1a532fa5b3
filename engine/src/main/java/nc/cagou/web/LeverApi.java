package nc.cagou.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import nc.cagou.Lever;
import nc.cagou.LeverAnswer;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** What a lever changes, for programs: {@code …/levers/NAME?lever.PARAMETER=VALUE}. */
final class LeverApi {

  private final House house;

  LeverApi(House house) {
    this.house = house;
  }

  Answer answer(Visit v) {
    Edition edition = house.shelf().open(house.state(v));
    UseCase usecase =
        house
            .usecase(edition.usecase())
            .orElseThrow(() -> Unserved.missing("error.usecase", "usecase", edition.usecase()));
    Lever lever = lever(usecase, v.name("name"));
    try {
      LeverAnswer answer =
          LeverPanel.answer(usecase, lever, edition.evidence(), LeverPanel.chosen(v, lever));
      return Api.json(describe(lever, answer));
    } catch (UnsupportedOperationException inARunAlone) {
      throw Unserved.missing("error.lever.run", "name", lever.name());
    } catch (Refusal refusal) {
      throw new Unserved(400, refusal.text());
    }
  }

  private static Lever lever(UseCase usecase, String name) {
    return usecase.levers().stream()
        .filter(l -> l.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Unserved.missing(
                    "error.lever",
                    "usecase",
                    usecase.id(),
                    "name",
                    name,
                    "names",
                    usecase.levers().stream().map(Lever::name).collect(Collectors.joining(", "))));
  }

  private static ObjectNode describe(Lever lever, LeverAnswer answer) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("lever", lever.name());
    put(node, "title", lever.title());
    put(node, "sentence", answer.sentence());
    ArrayNode effects = node.putArray("effects");
    for (LeverAnswer.Effect e : answer.effects()) {
      ObjectNode one = effects.addObject();
      one.put("id", e.id());
      put(one, "label", e.label());
      one.put("before", e.before());
      one.put("after", e.after());
      one.put("lower", e.lower());
      one.put("upper", e.upper());
      put(one, "unit", e.unit());
      put(one, "reason", e.reason());
    }
    put(node, "limits", answer.limits());
    return node;
  }

  private static void put(ObjectNode node, String key, Text text) {
    node.put(key + "_fr", text.fr());
    node.put(key + "_en", text.en());
  }
}
