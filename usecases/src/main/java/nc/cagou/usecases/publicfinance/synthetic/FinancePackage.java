package nc.cagou.usecases.publicfinance.synthetic;

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
import java.util.List;

/**
 * The {@code datapackage.json} beside the files, which says in both languages that they are
 * invented.
 */
final class FinancePackage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private FinancePackage() {}

  static void write(Path folder, long rows) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "public-finance");
    root.put("synthetic", true);
    texts(
        root,
        "title",
        "Comptes des communes de Nouvelle-Calédonie, 2021-2024 (données synthétiques)",
        "Accounts of the communes of New Caledonia, 2021-2024 (synthetic data)");
    texts(
        root,
        "description",
        "DONNÉES SYNTHÉTIQUES : comptes, paiements et recettes sont inventés. Le format est celui du"
            + " schéma SCDL « budget » ; les numéros RIDET sont faits du code de la commune. Codes,"
            + " noms et populations des communes sont réels. Des lignes à refuser y sont mises"
            + " exprès.",
        "SYNTHETIC DATA: accounts, payments and receipts are invented. The layout is that of the SCDL"
            + " schema “budget”; RIDET numbers are made of the code of the commune. Codes, names and"
            + " populations of communes are real. Rows for quarantine are put in on purpose.");
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
        .put("title", "OpenDataFrance, schéma SCDL « budget » 0.8.3 (format)")
        .put("path", "https://gitlab.com/opendatafrance/scdl/budget");
    sources
        .addObject()
        .put("title", "DGCL, plan de comptes M14 (comptes et chapitres)")
        .put("path", "https://www.collectivites-locales.gouv.fr/");
    sources
        .addObject()
        .put("title", "INSEE-ISEE, recensements de 2019 et 2025 (population), LO 2.0")
        .put("path", "https://www.insee.fr/");
    ArrayNode resources = root.putArray("resources");
    resource(resources.addObject(), "accounts", BudgetFile.NAME, BudgetFile.HEADERS, true);
    resource(
        resources.addObject(),
        "charts_of_accounts",
        FinanceGenerator.CHART,
        List.of("sorte", "code", "libelle", "nomenclature"),
        false);
    resource(
        resources.addObject(),
        "population",
        FinanceGenerator.POPULATION,
        List.of("code_commune", "annee", "population"),
        false);
    resource(resources.addObject(), "payments", PaymentFile.NAME, PaymentFile.HEADERS, true);
    resource(resources.addObject(), "receipts", ReceiptFile.NAME, ReceiptFile.HEADERS, true);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    Files.writeString(
        folder.resolve("datapackage.json"), MAPPER.writer(printer).writeValueAsString(root) + "\n");
  }

  private static void resource(
      ObjectNode resource, String input, String file, List<String> headers, boolean invented)
      throws IOException {
    JsonNode contract = contract(input);
    resource.put("name", input);
    resource.put("path", file);
    resource.put("profile", "tabular-data-resource");
    texts(
        resource,
        "title",
        contract.path("title_fr").asText() + (invented ? " (synthétique)" : ""),
        contract.path("title_en").asText() + (invented ? " (synthetic)" : ""));
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource
        .putObject("dialect")
        .put("delimiter", ";")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("lineTerminator", "\n")
        .put("header", true);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (String header : headers) {
      field(fields.addObject(), header, contract);
    }
    schema.putArray("missingValues").add("");
  }

  private static void field(ObjectNode field, String header, JsonNode contract) {
    field.put("name", header);
    for (JsonNode known : contract.path("fields")) {
      boolean named = known.path("name").asText().equals(header);
      for (JsonNode synonym : known.path("headers")) {
        named |= synonym.asText().equalsIgnoreCase(header);
      }
      if (named) {
        field.put("type", known.path("type").asText());
        texts(field, "title", known.path("title_fr").asText(), known.path("title_en").asText());
        return;
      }
    }
    field.put("type", "string");
  }

  private static JsonNode contract(String input) throws IOException {
    String name = "/nc/cagou/usecases/publicfinance/contracts/" + input + ".json";
    try (InputStream in = FinancePackage.class.getResourceAsStream(name)) {
      return MAPPER.readTree(in);
    }
  }

  private static void texts(ObjectNode node, String key, String fr, String en) {
    node.put(key, fr);
    node.put(key + "_fr", fr);
    node.put(key + "_en", en);
  }
}
