package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.UseCases;
import nc.cagou.disclosure.EditionAudit;
import nc.cagou.disclosure.EditionAudit.Cell;
import nc.cagou.edition.Edition;
import nc.cagou.edition.StoryCheck;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Attacks what is hidden in an edition, from its files alone or with other editions. */
@Command(name = "audit")
final class AuditVerb extends Verb {

  private static final Words WORDS = Words.beside(AuditVerb.class, "answers");
  private static final int NAMED = 20;
  private static final int LEAK = 1;

  @Parameters(paramLabel = "EDITION")
  String name;

  @Option(names = "--against", paramLabel = "EDITION", arity = "1..*")
  List<String> against = new ArrayList<>();

  @Option(names = "--json")
  boolean json;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    Edition edition = store.edition(name);
    List<Edition> others = new ArrayList<>();
    for (String other : against) {
      others.add(other(edition, store.edition(other)));
    }
    EditionAudit audit =
        EditionAudit.of(
            edition.releasedInBothForms(),
            others.stream().map(Edition::releasedInBothForms).toList());
    List<StoryCheck.Beyond> beyond =
        UseCases.find(edition.usecase()).map(u -> StoryCheck.of(edition, u)).orElse(List.of());
    if (json) {
      print(asJson(edition, audit, beyond));
    } else {
      say(audit, beyond);
    }
    return audit.safe() && beyond.isEmpty() ? DONE : LEAK;
  }

  private static Edition other(Edition edition, Edition other) {
    if (!other.usecase().equals(edition.usecase())) {
      throw Refusal.usage(
          WORDS.get("audit.usecases", Map.of("a", edition.usecase(), "b", other.usecase())));
    }
    return other;
  }

  private void say(EditionAudit audit, List<StoryCheck.Beyond> beyond) {
    audit.leaks().stream().limit(NAMED).map(AuditVerb::sentence).forEach(this::print);
    beyond.stream().limit(NAMED).map(AuditVerb::sentence).forEach(this::print);
    int leaks = audit.leaks().size() + beyond.size();
    Map<String, Object> facts =
        Map.of(
            "hidden", audit.hidden().size(),
            "against", audit.against().size(),
            "leaks", leaks,
            "partly", audit.partly(),
            "narrowest",
                audit.narrowest() == null ? "" : Numbers.decimal(50 * audit.narrowest(), 0));
    if (leaks > 0) {
      tell(WORDS.get("audit.leaks", facts));
      return;
    }
    print(WORDS.get("audit.safe", facts));
    if (audit.narrowest() != null) {
      print(WORDS.get("audit.narrowest", facts));
    }
    if (audit.partly() > 0) {
      print(WORDS.get("audit.partly", facts));
    }
  }

  private static Text sentence(StoryCheck.Beyond beyond) {
    return WORDS.get("audit.story", Map.of("file", beyond.file(), "where", beyond.where()));
  }

  private static Text sentence(Cell cell) {
    String codes =
        cell.codes().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(", "));
    return WORDS.get(
        "audit.leak." + cell.leak().name().toLowerCase(java.util.Locale.ROOT),
        Map.of(
            "edition", cell.edition(),
            "other", cell.other(),
            "table", cell.table(),
            "measure", cell.measure(),
            "codes", codes,
            "lower", number(cell.lower()),
            "upper", number(cell.upper())));
  }

  private static Text number(Double value) {
    return value == null
        ? Text.same("∞")
        : Numbers.decimal(value, value == Math.rint(value) ? 0 : 2);
  }

  private static String asJson(Edition edition, EditionAudit audit, List<StoryCheck.Beyond> beyond)
      throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode node = mapper.createObjectNode();
    node.put("edition", edition.folder());
    node.put("usecase", edition.usecase());
    node.put("id", audit.edition());
    audit.against().forEach(node.putArray("against")::add);
    node.put("safe", audit.safe() && beyond.isEmpty());
    node.put("hidden", audit.hidden().size());
    node.put("partly", audit.partly());
    node.put("narrowest", audit.narrowest());
    cells(node.putArray("intervals"), audit.hidden());
    cells(node.putArray("leaks"), audit.leaks());
    ArrayNode story = node.putArray("story");
    beyond.forEach(b -> story.addObject().put("file", b.file()).put("where", b.where()));
    return mapper.writeValueAsString(node);
  }

  private static void cells(ArrayNode list, List<Cell> cells) {
    for (Cell cell : cells) {
      ObjectNode node = list.addObject();
      node.put("edition", cell.edition());
      if (!cell.other().isEmpty()) {
        node.put("other", cell.other());
      }
      node.put("table", cell.table()).put("measure", cell.measure());
      ObjectNode codes = node.putObject("codes");
      cell.codes().forEach(codes::put);
      node.put("lower", cell.lower()).put("upper", cell.upper());
      node.put("leak", cell.leak().name().toLowerCase(java.util.Locale.ROOT));
      if (cell.leak() != EditionAudit.Leak.NONE) {
        Text said = sentence(cell);
        node.put("message_fr", said.fr()).put("message_en", said.en());
      }
    }
  }
}
