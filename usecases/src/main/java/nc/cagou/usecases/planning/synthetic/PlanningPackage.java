package nc.cagou.usecases.planning.synthetic;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The {@code datapackage.json} (Frictionless Data Package) beside the files: it says in both
 * languages which of them are synthetic.
 */
final class PlanningPackage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PlanningPackage() {}

  static void write(Path folder, long rows) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "planning");
    root.put("synthetic", true);
    root.put("personal_data", "none");
    texts(
        root,
        "title",
        "Aménagement de la Nouvelle-Calédonie : recensements réels, autres fichiers synthétiques",
        "Planning in New Caledonia: real censuses, other files synthetic");
    texts(
        root,
        "description",
        "Les populations des recensements sont publiées. DONNÉES SYNTHÉTIQUES : surfaces bâties,"
            + " équipements, permis et carroyage sont inventés autour d’elles ; les codes et les"
            + " noms des communes sont réels. Quelques lignes à refuser y sont mises exprès.",
        "The populations of the censuses are published. SYNTHETIC DATA: built-up areas,"
            + " facilities, permits and grid are invented around them; codes and names of communes"
            + " are real. A few rows for quarantine are put in on purpose.");
    root.put("version", "1");
    root.putArray("contributors").addObject().put("title", "Cagou").put("role", "author");
    root.put("update", "never");
    root.put("cagou:rows", rows);
    root.putArray("licenses")
        .addObject()
        .put("name", "etalab-2.0")
        .put("title", "Licence Ouverte 2.0")
        .put("path", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/");
    root.putArray("sources")
        .addObject()
        .put(
            "title",
            "INSEE-ISEE, recensements de la population de 1989 à 2025, population sans doubles"
                + " comptes, Licence Ouverte 2.0")
        .put("path", "https://www.insee.fr/fr/statistiques/8658726");
    ArrayNode resources = root.putArray("resources");
    resource(resources, "census", "recensements.csv", false, "Recensements", "Censuses")
        .put("code_insee", "string")
        .put("commune", "string")
        .put("annee", "integer")
        .put("population_municipale", "integer");
    resource(
            resources,
            "land_cover",
            "surfaces_baties.csv",
            true,
            "Surfaces bâties",
            "Built-up areas")
        .put("code_commune", "string")
        .put("annee", "integer")
        .put("surface_batie_km2", "number");
    resource(resources, "facilities", "equipements.csv", true, "Équipements", "Facilities")
        .put("id_equipement", "string")
        .put("type_equipement", "string")
        .put("nom_equipement", "string")
        .put("commune", "string")
        .put("longitude", "number")
        .put("latitude", "number");
    resource(resources, "permits", "permis_de_construire.csv", true, "Permis", "Permits")
        .put("numero_permis", "string")
        .put("date_accord", "date")
        .put("commune", "string")
        .put("nature", "string")
        .put("logements", "integer")
        .put("surface_plancher_m2", "number");
    resource(resources, "population_grid", "carroyage_1km.csv", true, "Carroyage", "Grid")
        .put("id_carreau", "string")
        .put("longitude", "number")
        .put("latitude", "number")
        .put("population", "integer")
        .put("code_commune", "string")
        .put("part_terre", "number")
        .put("part_batie", "number");
    fields(resources);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    Files.writeString(
        folder.resolve("datapackage.json"), MAPPER.writer(printer).writeValueAsString(root) + "\n");
  }

  /** A resource; the object given back takes the types of its columns. */
  private static ObjectNode resource(
      ArrayNode resources, String name, String path, boolean synthetic, String fr, String en) {
    ObjectNode resource = resources.addObject();
    resource.put("name", name);
    resource.put("path", path);
    resource.put("profile", "tabular-data-resource");
    resource.put("synthetic", synthetic);
    if (!synthetic) {
      resource
          .putArray("contributors")
          .addObject()
          .put("title", "INSEE-ISEE")
          .put("role", "publisher");
    }
    texts(
        resource,
        "title",
        fr + (synthetic ? " (synthétique)" : ""),
        en + (synthetic ? " (synthetic)" : ""));
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
    return resource.putObject("schema");
  }

  /** Types by column become the list of fields that a Table Schema has. */
  private static void fields(ArrayNode resources) {
    for (var resource : resources) {
      ObjectNode types = (ObjectNode) resource.get("schema");
      ObjectNode schema = MAPPER.createObjectNode();
      ArrayNode fields = schema.putArray("fields");
      types
          .fields()
          .forEachRemaining(
              e -> {
                ObjectNode field =
                    fields.addObject().put("name", e.getKey()).put("type", e.getValue().asText());
                if (e.getValue().asText().equals("number")) {
                  field.put("decimalChar", ",");
                }
                if (e.getValue().asText().equals("date")) {
                  field.put("format", "%d/%m/%Y");
                }
              });
      schema.putArray("missingValues").add("").add("nd");
      ((ObjectNode) resource).set("schema", schema);
    }
  }

  private static void texts(ObjectNode node, String key, String fr, String en) {
    node.put(key, fr);
    node.put(key + "_fr", fr);
    node.put(key + "_en", en);
  }
}
