package nc.cagou.usecases.datacirculation.synthetic;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** The {@code datapackage.json} beside the three files; it says that they are synthetic. */
final class SyntheticPackage {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Words WORDS = Words.beside(SyntheticPackage.class, "package");
  private static final Set<String> WHOLE =
      Set.of("default.records_count", "téléchargements", "appels_api");
  private static final Set<String> DATES =
      Set.of("default.modified", "default.data_processed", "dcat.created", "dcat.issued");

  private SyntheticPackage() {}

  static void write(Path folder, long rows) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "data-circulation");
    root.put("synthetic", true);
    texts(root, "title", WORDS.get("title"));
    texts(root, "description", WORDS.get("description"));
    root.put("version", "1");
    root.putArray("contributors").addObject().put("title", "Cagou").put("role", "author");
    root.put("update", "never");
    root.put("cagou:rows", rows);
    root.putArray("licenses")
        .addObject()
        .put("name", "CC0-1.0")
        .put("title", "Creative Commons Zero 1.0")
        .put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
    ArrayNode sources = root.putArray("sources");
    sources
        .addObject()
        .put("title", WORDS.get("source.layout").fr())
        .put("path", "https://help.opendatasoft.com/apis/ods-explore-v2/");
    sources
        .addObject()
        .put("title", WORDS.get("source.communes").fr())
        .put("path", "https://www.insee.fr/");
    ArrayNode resources = root.putArray("resources");
    resource(resources, "catalogue", "catalogue.csv", CatalogueGenerator.CATALOGUE);
    resource(resources, "flows", "echanges.csv", CatalogueGenerator.FLOWS);
    resource(resources, "usage", "usage.csv", CatalogueGenerator.USAGE);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    Files.writeString(
        folder.resolve("datapackage.json"), MAPPER.writer(printer).writeValueAsString(root) + "\n");
  }

  private static void resource(ArrayNode resources, String name, String path, String header) {
    ObjectNode resource = resources.addObject();
    resource.put("name", name);
    resource.put("path", path);
    resource.put("profile", "tabular-data-resource");
    texts(resource, "title", WORDS.get("title." + name));
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    resource
        .putObject("dialect")
        .put("delimiter", ";")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("lineTerminator", "\n")
        .put("header", true);
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    for (String column : header.split(";")) {
      ObjectNode field = fields.addObject().put("name", column);
      if (DATES.contains(column)) {
        field.put("type", "date").put("format", "%d/%m/%Y");
      } else {
        String yearMonth = column.equals("mois") ? "yearmonth" : "string";
        field.put("type", WHOLE.contains(column) ? "integer" : yearMonth);
      }
    }
  }

  private static void texts(ObjectNode node, String key, Text text) {
    node.put(key, text.fr());
    node.put(key + "_fr", text.fr());
    node.put(key + "_en", text.en());
  }
}
