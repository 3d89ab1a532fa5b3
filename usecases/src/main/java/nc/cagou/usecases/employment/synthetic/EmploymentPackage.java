package nc.cagou.usecases.employment.synthetic;

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

/**
 * The data package beside the files: it says in both languages what is invented and what is not.
 */
final class EmploymentPackage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EmploymentPackage() {}

  static void write(Path folder, long rows) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "employment");
    root.put("synthetic", true);
    root.put("personal_data", "none");
    texts(
        root,
        "title",
        "Offres et demandes d’emploi en Nouvelle-Calédonie, 2020-2025 (données synthétiques)",
        "Job advertisements and jobseekers in New Caledonia, 2020-2025 (synthetic data)");
    texts(
        root,
        "description",
        "DONNÉES SYNTHÉTIQUES : chaque offre, chaque personne, l’enquête, les effectifs, la série"
            + " mensuelle et les profils de métiers sont inventés. Les codes ROME, les communes et les populations qui"
            + " pondèrent le tirage sont réels, de même que les tensions nationales de 2019 publiées"
            + " par la Dares. Quelques lignes à refuser sont mises exprès.",
        "SYNTHETIC DATA: every advertisement, every person, the survey, the numbers of employees,"
            + " the monthly series and the profiles of occupations are invented. ROME codes, communes and the populations that weigh"
            + " the draw are real, and so are the national tensions of 2019 published by Dares. A"
            + " few rows for quarantine are put in on purpose.");
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
    source(
        sources,
        "Dares, tensions sur le marché du travail en 2019, Licence Ouverte 2.0",
        "https://dares.travail-emploi.gouv.fr/");
    source(
        sources,
        "France Travail, répertoire ROME v3 (codes et libellés), Licence Ouverte 2.0",
        "https://www.francetravail.org/");
    source(
        sources,
        "INSEE-ISEE, recensement de la population 2019 (poids des communes), LO 2.0",
        "https://www.insee.fr/");
    ArrayNode resources = root.putArray("resources");
    for (PublishedTable table : PublishedTable.ALL) {
      resource(resources.addObject(), table);
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    Files.writeString(
        folder.resolve("datapackage.json"), MAPPER.writer(printer).writeValueAsString(root) + "\n");
  }

  private static void source(ArrayNode sources, String title, String path) {
    sources.addObject().put("title", title).put("path", path);
  }

  private static void resource(ObjectNode resource, PublishedTable table) throws IOException {
    JsonNode contract = contract(table.input());
    resource.put("name", table.input());
    resource.put("path", table.file());
    resource.put("profile", "tabular-data-resource");
    resource.put("synthetic", !table.real());
    if (table.real()) {
      resource.putArray("contributors").addObject().put("title", "Dares").put("role", "publisher");
      resource.putArray("licenses").addObject().put("name", "etalab-2.0");
    }
    texts(
        resource,
        "title",
        contract.path("title_fr").asText() + (table.real() ? " (publié)" : " (synthétique)"),
        contract.path("title_en").asText() + (table.real() ? " (published)" : " (synthetic)"));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource
        .putObject("dialect")
        .put("delimiter", ";")
        .put("doubleQuote", true)
        .put("lineTerminator", "\n")
        .put("header", true);
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    for (String header : table.headers()) {
      field(fields.addObject(), header, contract);
    }
  }

  private static void field(ObjectNode field, String header, JsonNode contract) {
    field.put("name", header);
    for (JsonNode known : contract.path("fields")) {
      if (names(known, header)) {
        String type = known.path("type").asText();
        field.put("type", type);
        if (type.equals("number")) {
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
      if (synonym.asText().equalsIgnoreCase(header)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode contract(String input) throws IOException {
    String name = "/nc/cagou/usecases/employment/contracts/" + input + ".json";
    try (InputStream in = EmploymentPackage.class.getResourceAsStream(name)) {
      return MAPPER.readTree(in);
    }
  }

  private static void texts(ObjectNode node, String key, String fr, String en) {
    node.put(key, fr);
    node.put(key + "_fr", fr);
    node.put(key + "_en", en);
  }
}
