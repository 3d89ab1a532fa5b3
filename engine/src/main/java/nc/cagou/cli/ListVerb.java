package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.Input;
import nc.cagou.Lever;
import nc.cagou.Parameter;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.run.CommonParameters;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Use cases, their inputs with the headers they recognise, their parameters and levers. */
@Command(name = "list")
final class ListVerb extends Verb {

  private static final Words WORDS = Words.beside(ListVerb.class, "answers");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(arity = "0..1", paramLabel = "USECASE")
  String usecase;

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    if (json) {
      Object answer = usecase == null ? all() : describe(UseCases.named(usecase));
      print(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
      return DONE;
    }
    if (usecase == null) {
      UseCases.all().forEach(u -> print(u.id() + "  " + in(u.title()) + " — " + in(u.decision())));
      return DONE;
    }
    tellOf(UseCases.named(usecase));
    return DONE;
  }

  private void tellOf(UseCase u) {
    print(u.id() + "  " + in(u.title()));
    print(in(u.decision()));
    for (Input input : u.inputs()) {
      print("");
      print("--input " + input.name() + "=…  " + in(input.contract().title()));
      for (Field field : input.contract().fields()) {
        String headers = String.join(", ", field.headers());
        print(
            "    "
                + field.name()
                + (field.required() ? " *" : "")
                + "  "
                + field.type().name().toLowerCase(Locale.ROOT)
                + "  "
                + in(field.title())
                + (headers.isEmpty() ? "" : "  [" + headers + "]"));
      }
    }
    print("");
    print(WORDS.get("required"));
    for (Parameter p : parameters(u)) {
      print("");
      print("--param " + p.name() + "=" + p.fallback() + "  " + range(p));
      print("    " + in(p.meaning()));
    }
    for (Lever lever : u.levers()) {
      print("");
      StringBuilder line = new StringBuilder(in(WORDS.get("lever")) + " " + lever.name() + "  ");
      line.append(in(lever.title()));
      lever.params().forEach(e -> line.append("  --param " + e.name() + "=" + e.example()));
      print(line.toString());
    }
  }

  private static String range(Parameter p) {
    if (!p.codes().isEmpty()) {
      return "(" + String.join(" | ", p.codes()) + ")";
    }
    return p.minimum() == null ? "" : "[" + p.minimum() + " … " + p.maximum() + "]";
  }

  private static List<Parameter> parameters(UseCase u) {
    return CommonParameters.with(u);
  }

  private String in(Text text) {
    Lang lang = terminal().lang();
    return text.in(lang);
  }

  private static ObjectNode all() {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode list = answer.putArray("usecases");
    UseCases.all().forEach(u -> list.add(describe(u)));
    return answer;
  }

  private static ObjectNode describe(UseCase u) {
    ObjectNode node = JSON.createObjectNode().put("id", u.id());
    label(node, "title", u.title());
    label(node, "decision", u.decision());
    ArrayNode inputs = node.putArray("inputs");
    for (Input input : u.inputs()) {
      Contract contract = input.contract();
      ObjectNode one = inputs.addObject().put("name", input.name());
      label(one, "title", contract.title());
      ArrayNode columns = one.putArray("columns");
      contract.fields().forEach(f -> column(columns.addObject(), f));
    }
    ArrayNode parameters = node.putArray("parameters");
    parameters(u).forEach(p -> parameter(parameters.addObject(), p));
    ArrayNode levers = node.putArray("levers");
    for (Lever lever : u.levers()) {
      ObjectNode one = levers.addObject().put("name", lever.name());
      label(one, "title", lever.title());
      ArrayNode params = one.putArray("params");
      lever
          .params()
          .forEach(e -> params.addObject().put("name", e.name()).put("example", e.example()));
    }
    ArrayNode tables = node.putArray("tables");
    for (TableSpec spec : u.tables()) {
      ObjectNode one = tables.addObject().put("name", spec.name());
      label(one, "title", spec.title());
      ArrayNode columns = one.putArray("columns");
      spec.columns().forEach(c -> columns.add(c.name()));
    }
    return node;
  }

  private static void column(ObjectNode node, Field field) {
    node.put("name", field.name());
    node.put("type", field.type().name().toLowerCase(Locale.ROOT));
    node.put("required", field.required());
    label(node, "title", field.title());
    field.headers().forEach(node.putArray("headers")::add);
    if (!field.codes().isEmpty()) {
      field.codes().forEach(node.putArray("codes")::add);
    }
  }

  private static void parameter(ObjectNode node, Parameter p) {
    node.put("name", p.name());
    node.put("type", p.type().name().toLowerCase(Locale.ROOT));
    node.put("default", p.fallback());
    node.put("minimum", p.minimum());
    node.put("maximum", p.maximum());
    p.codes().forEach(node.putArray("codes")::add);
    label(node, "meaning", p.meaning());
  }

  private static void label(ObjectNode node, String key, Text text) {
    node.put(key + "_fr", text.fr()).put(key + "_en", text.en());
  }
}
