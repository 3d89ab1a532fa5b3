package nc.cagou.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionState.State;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;
import nc.cagou.edition.TableSpecs;
import nc.cagou.text.Text;

/** What programs read: the same figures as the pages. Described in {@code openapi.json}. */
final class Api {

  private final House house;

  Api(House house) {
    this.house = house;
  }

  Answer usecases(Visit v) {
    ArrayNode list = Json.mapper().createArrayNode();
    for (UseCase usecase : house.usecases()) {
      ObjectNode node = list.addObject();
      node.put("id", usecase.id());
      put(node, "title", usecase.title());
      put(node, "decision", usecase.decision());
      ArrayNode inputs = node.putArray("inputs");
      usecase.inputs().forEach(i -> inputs.add(i.name()));
      ArrayNode tables = node.putArray("tables");
      usecase.tables().forEach(t -> tables.add(t.name()));
      Optional<EditionState> latest = house.shelf().latest(usecase.id());
      node.put("latest", latest.map(EditionState::id).orElse(null));
    }
    return json(list);
  }

  /** Editions, newest first; drafts only when they are asked for, from this computer. */
  Answer editions(Visit v) {
    Optional<State> state = state(v.asked("state"));
    String usecase = v.asked("usecase");
    if (!usecase.isEmpty()) {
      house.title(usecase);
    }
    ArrayNode list = Json.mapper().createArrayNode();
    house.shelf().all().stream()
        .filter(s -> usecase.isEmpty() || s.usecase().equals(usecase))
        .filter(s -> House.visible(v, s))
        .filter(s -> state.map(w -> s.state() == w).orElse(s.state() != State.DRAFT))
        .forEach(s -> list.add(describe(s)));
    return json(list);
  }

  Answer edition(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    Manifest manifest = edition.manifest();
    ObjectNode node = describe(state);
    node.put("made_on", manifest.madeOn().toString());
    node.put("code_version", manifest.codeVersion());
    ObjectNode parameters = node.putObject("parameters");
    manifest.parameters().forEach(parameters::put);
    ArrayNode inputs = node.putArray("inputs");
    manifest.inputs().forEach(input -> inputs.add(describe(input)));
    ArrayNode tables = node.putArray("tables");
    for (Manifest.TableRecord table : manifest.tables()) {
      ObjectNode one = tables.addObject();
      one.put("name", table.name());
      one.put("rows", table.rows());
      one.set("schema", TableSpecs.published(table.spec()));
    }
    texts(node.putArray("sources"), manifest.sources());
    texts(node.putArray("not_computed"), manifest.notComputed());
    ArrayNode files = node.putArray("files");
    manifest.files().stream()
        .filter(f -> Files.open(f.path()))
        .forEach(
            f ->
                files
                    .addObject()
                    .put("path", f.path())
                    .put("bytes", f.bytes())
                    .put("sha256", f.sha256()));
    return json(node);
  }

  Answer indicators(Visit v) {
    Edition edition = house.shelf().open(house.state(v));
    return Files.stored(edition, "indicators.json").savedAs("");
  }

  static Answer json(Object tree) {
    byte[] bytes = Json.line(tree).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Answer.of(200, "application/json", bytes, Answer.REVALIDATE);
  }

  private static ObjectNode describe(EditionState s) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("usecase", s.usecase());
    node.put("id", s.id());
    node.put("state", EditionHead.word(s));
    node.put("since", s.since().toString());
    node.put("reason", s.reason());
    node.put("created", s.created().toString());
    put(node, "title", s.title());
    put(node, "headline", s.headline());
    node.put("synthetic", s.synthetic());
    node.put("provisional", s.provisional());
    node.put("address", "/u/" + s.usecase() + "/" + s.id());
    return node;
  }

  private static ObjectNode describe(Manifest.InputRecord input) {
    ObjectNode node = Json.mapper().createObjectNode();
    node.put("name", input.name());
    node.put("read", input.read());
    node.put("accepted", input.accepted());
    node.put("quarantined", input.quarantined());
    ArrayNode files = node.putArray("files");
    input
        .files()
        .forEach(
            f ->
                files
                    .addObject()
                    .put("name", IntakeReader.fileName(f.path()))
                    .put("bytes", f.bytes())
                    .put("sha256", f.sha256()));
    return node;
  }

  private static void texts(ArrayNode list, List<Text> texts) {
    texts.forEach(t -> list.addObject().put("fr", t.fr()).put("en", t.en()));
  }

  private static void put(ObjectNode node, String key, Text text) {
    node.put(key + "_fr", text.fr());
    node.put(key + "_en", text.en());
  }

  private static Optional<State> state(String asked) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(State.values())
            .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(asked))
            .findFirst()
            .orElseThrow(() -> Unserved.wrong("error.state", "state", asked)));
  }
}
