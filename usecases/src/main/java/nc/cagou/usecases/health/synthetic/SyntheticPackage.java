package nc.cagou.usecases.health.synthetic;

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
 * The data package beside invented files: says that they are synthetic, with the contracts' titles.
 */
final class SyntheticPackage {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String[] INPUTS = {
    "population", "professionals", "notifications", "weekly_counts"
  };

  private SyntheticPackage() {}

  static void write(Path folder, long rows) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "health");
    root.put("synthetic", true);
    texts(
        root,
        "title",
        "Santé en Nouvelle-Calédonie, 2019-2024 (données synthétiques)",
        "Health in New Caledonia, 2019-2024 (synthetic data)");
    texts(
        root,
        "description",
        "DONNÉES SYNTHÉTIQUES : chaque professionnel, chaque cas et chaque compte hebdomadaire est"
            + " inventé, comme la répartition des habitants par âge et par sexe. Les codes des"
            + " communes et les totaux des recensements de 2019 et de 2025 sont réels. Des pièges"
            + " connus et quelques lignes à refuser y sont mis exprès.",
        "SYNTHETIC DATA: every professional, every case and every weekly count is invented, as is"
            + " the split of inhabitants by age and sex. Codes of communes and totals of the"
            + " censuses of 2019 and 2025 are real. Known traps and a few rows for quarantine are"
            + " put in on purpose.");
    root.put("version", "1");
    root.putArray("contributors").addObject().put("title", "Cagou").put("role", "author");
    root.put("update", "never");
    root.put("cagou:rows", rows);
    root.putArray("licenses")
        .addObject()
        .put("name", "CC0-1.0")
        .put("title", "Creative Commons Zero 1.0")
        .put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
    root.putArray("sources")
        .addObject()
        .put(
            "title",
            "INSEE-ISEE, recensements de la population 2019 et 2025 (totaux par commune), LO 2.0")
        .put("path", "https://www.insee.fr/fr/statistiques/8658726");
    ArrayNode resources = root.putArray("resources");
    for (int i = 0; i < INPUTS.length; i++) {
      resource(resources.addObject(), folder, i);
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    Files.writeString(
        folder.resolve("datapackage.json"), MAPPER.writer(printer).writeValueAsString(root) + "\n");
  }

  private static void resource(ObjectNode resource, Path folder, int input) throws IOException {
    JsonNode contract = contract(INPUTS[input]);
    String file = HealthGenerator.FILES[input];
    resource.put("name", INPUTS[input]);
    resource.put("path", file);
    resource.put("profile", "tabular-data-resource");
    texts(
        resource,
        "title",
        contract.path("title_fr").asText() + " (synthétique)",
        contract.path("title_en").asText() + " (synthetic)");
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    ObjectNode dialect = resource.putObject("dialect");
    dialect
        .put("delimiter", ";")
        .put("doubleQuote", true)
        .put("lineTerminator", "\n")
        .put("header", true);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    try (var lines = Files.newBufferedReader(folder.resolve(file))) {
      for (String header : lines.readLine().split(";")) {
        field(fields.addObject(), header, contract);
      }
    }
    schema.putArray("missingValues").add("").add("nd").add("inconnu").add("inconnue");
  }

  private static void field(ObjectNode field, String header, JsonNode contract) {
    field.put("name", header);
    for (JsonNode known : contract.path("fields")) {
      if (names(known, header)) {
        String type = known.path("type").asText();
        boolean text = header.equals("semaine") || header.equals("etp");
        field.put("type", text ? "string" : type);
        if (type.equals("number") && !text) {
          field.put("decimalChar", ",");
        }
        if (type.equals("date")) {
          field.put("format", "%d/%m/%Y");
        }
        texts(field, "title", known.path("title_fr").asText(), known.path("title_en").asText());
        return;
      }
    }
    field.put("type", "string");
  }

  private static boolean names(JsonNode field, String header) {
    for (JsonNode synonym : field.path("headers")) {
      if (synonym.asText().toLowerCase(Locale.ROOT).equals(header)) {
        return true;
      }
    }
    return field.path("name").asText().equals(header);
  }

  private static JsonNode contract(String input) throws IOException {
    String name = "/nc/cagou/usecases/health/contracts/" + input + ".json";
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
