package nc.cagou.twin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nc.cagou.Field;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;
import nc.cagou.text.Text;

/** What a twin says of itself: {@code datapackage.json} and {@code README.md}. */
final class TwinPapers {

  private TwinPapers() {}

  static void write(
      Path folder,
      UseCase useCase,
      Edition edition,
      Map<String, TwinInput> inputs,
      List<Text> leftOut,
      long seed)
      throws IOException {
    Map<String, Object> words =
        Map.of("usecase", useCase.title(), "edition", edition.id(), "seed", String.valueOf(seed));
    Text title = Twin.WORDS.get("title", words);
    Text description = Twin.WORDS.get("description", words);
    ObjectNode pack = Json.mapper().createObjectNode();
    pack.put("profile", "tabular-data-package");
    pack.put("name", useCase.id() + "-twin");
    pack.put("synthetic", true);
    pack.put("personal_data", "none");
    put(pack, "title", title);
    put(pack, "description", description);
    pack.put("cagou:twin_of", useCase.id() + "/" + edition.id());
    pack.put("cagou:seed", seed);
    pack.putArray("licenses").addObject().put("name", "CC0-1.0");
    ArrayNode resources = pack.putArray("resources");
    inputs.forEach((name, input) -> resource(resources.addObject(), name, input));
    Files.writeString(
        folder.resolve("datapackage.json"),
        Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(pack) + "\n");
    Files.writeString(folder.resolve("README.md"), readme(title, description, inputs, leftOut));
  }

  private static void resource(ObjectNode resource, String name, TwinInput input) {
    resource.put("name", name);
    resource.put("path", name + ".csv");
    resource.put("profile", "tabular-data-resource");
    put(resource, "title", input.contract.title());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("rows", input.rows.size());
    resource.putObject("dialect").put("delimiter", String.valueOf(input.columns.separator()));
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    for (TwinColumns.Column column : input.columns.columns()) {
      Field field = column.field();
      ObjectNode node = fields.addObject();
      node.put("name", column.header());
      String type = field.type().name().toLowerCase(Locale.ROOT);
      node.put("type", type);
      put(node, "title", field.title());
      if (field.type() == Field.Type.NUMBER) {
        node.put("decimalChar", String.valueOf(column.decimal()));
      }
      if (field.type() == Field.Type.DATE && "DMY".equals(column.dates())) {
        node.put("format", "%d/%m/%Y");
      }
    }
  }

  private static String readme(
      Text title, Text description, Map<String, TwinInput> inputs, List<Text> leftOut) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(title.fr()).append("\n\n").append(description.fr()).append("\n\n");
    inputs.forEach(
        (name, input) ->
            out.append("- `")
                .append(name)
                .append(".csv` : ")
                .append(rows(input).fr())
                .append('\n'));
    leftOut.forEach(t -> out.append("- ").append(t.fr()).append('\n'));
    out.append("\n---\n\n# ").append(title.en()).append("\n\n");
    out.append(description.en()).append("\n\n");
    inputs.forEach(
        (name, input) ->
            out.append("- `").append(name).append(".csv`: ").append(rows(input).en()).append('\n'));
    leftOut.forEach(t -> out.append("- ").append(t.en()).append('\n'));
    return out.toString();
  }

  private static Text rows(TwinInput input) {
    int n = input.rows.size();
    return Twin.WORDS.get("rows", Map.of("n", n, "written", nc.cagou.text.Numbers.whole(n)));
  }

  private static void put(ObjectNode node, String key, Text text) {
    node.put(key, text.fr());
    node.put(key + "_fr", text.fr());
    node.put(key + "_en", text.en());
  }
}
