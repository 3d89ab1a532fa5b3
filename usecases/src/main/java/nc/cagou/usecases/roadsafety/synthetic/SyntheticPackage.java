package nc.cagou.usecases.roadsafety.synthetic;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The {@code datapackage.json} (Frictionless Data Package) beside the files. It says in both
 * languages that they are synthetic; the schemas name the published headers, with the titles of the
 * contracts.
 */
final class SyntheticPackage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SyntheticPackage() {}

  static void write(Path folder, long rows) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "road-safety");
    root.put("synthetic", true);
    texts(
        root,
        "title",
        "Accidents corporels de la circulation en Nouvelle-Calédonie, 2019-2024 (données"
            + " synthétiques)",
        "Injury road accidents in New Caledonia, 2019-2024 (synthetic data)");
    texts(
        root,
        "description",
        "DONNÉES SYNTHÉTIQUES : chaque accident, véhicule, personne, tronçon et aménagement est"
            + " inventé. Le format est celui des bases annuelles de l’ONISR depuis 2019 ; les codes des communes et les"
            + " populations qui pondèrent le tirage sont réels. Des pièges connus et quelques"
            + " lignes à refuser y sont mis exprès.",
        "SYNTHETIC DATA: every accident, vehicle, person, segment and treated site is invented. The"
            + " layout is that of the annual files of ONISR since 2019; codes of communes and the populations that weigh"
            + " the draw are real. Known traps and a few rows for quarantine are put in on"
            + " purpose.");
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
        .put(
            "title",
            "ONISR, description des bases annuelles des accidents (format et codes), LO 2.0")
        .put(
            "path",
            "https://www.data.gouv.fr/datasets/bases-de-donnees-annuelles-des-accidents-corporels-de-la-circulation-routiere-annees-de-2005-a-2024");
    sources
        .addObject()
        .put("title", "INSEE-ISEE, recensement de la population 2019 (poids des communes), LO 2.0")
        .put("path", "https://www.insee.fr/");
    ArrayNode resources = root.putArray("resources");
    for (PublishedTable table : PublishedTable.ALL) {
      resource(resources.addObject(), table);
    }
    resource(resources.addObject(), SyntheticRoads.SEGMENTS);
    resource(resources.addObject(), SyntheticRoads.TREATMENTS);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    Files.writeString(
        folder.resolve("datapackage.json"), MAPPER.writer(printer).writeValueAsString(root) + "\n");
  }

  private static void resource(ObjectNode resource, PublishedTable table) throws IOException {
    JsonNode contract = contract(table.input());
    resource.put("name", table.input());
    resource.put("path", table.file());
    resource.put("profile", "tabular-data-resource");
    texts(
        resource,
        "title",
        contract.path("title_fr").asText() + " (synthétique)",
        contract.path("title_en").asText() + " (synthetic)");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    ObjectNode dialect = resource.putObject("dialect");
    dialect
        .put("delimiter", ";")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("lineTerminator", "\n");
    dialect.put("header", true);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (String header : table.headers()) {
      field(fields.addObject(), header, contract);
    }
    schema.putArray("missingValues").add("").add("-1").add(" -1").add("N/A");
  }

  private static void field(ObjectNode field, String header, JsonNode contract) {
    field.put("name", header);
    for (JsonNode known : contract.path("fields")) {
      if (names(known, header)) {
        String type = known.path("type").asText();
        field.put("type", type.equals("time") ? "string" : type);
        if (type.equals("number")) {
          field.put("decimalChar", ",");
        }
        texts(field, "title", known.path("title_fr").asText(), known.path("title_en").asText());
        return;
      }
    }
    field.put("type", "string");
  }

  private static boolean names(JsonNode field, String header) {
    for (JsonNode synonym : field.path("headers")) {
      if (synonym.asText().toLowerCase(Locale.ROOT).equals(header.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode contract(String input) throws IOException {
    String name = "/nc/cagou/usecases/roadsafety/contracts/" + input + ".json";
    try (InputStream in = SyntheticPackage.class.getResourceAsStream(name)) {
      return MAPPER.readTree(in);
    }
  }

  private static void texts(ObjectNode node, String key, String fr, String en) {
    node.put(key, fr);
    node.put(key + "_fr", fr);
    node.put(key + "_en", en);
  }
}
