package nc.cagou.passport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;
import nc.cagou.edition.TableSpecs;
import nc.cagou.text.Text;

/**
 * {@code datapackage.json}: the tables of an edition as a Frictionless tabular data package
 * (specification 1.0), labels in both languages.
 */
final class DataPackage {

  private DataPackage() {}

  static ObjectNode of(Manifest manifest, Provenance provenance) {
    ObjectNode pack = Json.mapper().createObjectNode();
    pack.put("profile", "tabular-data-package");
    pack.put("name", manifest.usecase());
    pack.put("id", manifest.usecase() + "/" + manifest.id());
    pack.put("version", manifest.id());
    pack.put("created", manifest.created().toString());
    put(pack, "title", manifest.title());
    put(pack, "description", manifest.headline());
    pack.put("synthetic", manifest.synthetic());
    licences(pack, provenance);
    ArrayNode sources = pack.putArray("sources");
    manifest.sources().forEach(line -> put(sources.addObject(), "title", line));
    ArrayNode resources = pack.putArray("resources");
    for (Manifest.TableRecord table : manifest.tables()) {
      resource(resources.addObject(), table, file(manifest, "tables/" + table.name() + ".csv"));
    }
    return pack;
  }

  private static void licences(ObjectNode pack, Provenance provenance) {
    var names =
        provenance.sources().stream()
            .map(Provenance.Source::licence)
            .filter(l -> !l.isEmpty())
            .distinct()
            .toList();
    if (!names.isEmpty()) {
      ArrayNode licences = pack.putArray("licenses");
      names.forEach(name -> licences.addObject().put("name", name));
    }
  }

  private static void resource(
      ObjectNode resource, Manifest.TableRecord table, Manifest.FileRecord file) {
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", file.path());
    put(resource, "title", table.spec().title());
    put(resource, "description", table.spec().description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", file.bytes());
    resource.put("hash", "sha256:" + file.sha256());
    resource.put("rows", table.rows());
    ObjectNode schema = TableSpecs.published(table.spec());
    schema.putArray("missingValues").add("");
    resource.set("schema", schema);
  }

  private static Manifest.FileRecord file(Manifest manifest, String path) {
    return manifest.files().stream()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not written yet: " + path));
  }

  private static void put(ObjectNode node, String key, Text text) {
    if (!text.isEmpty()) {
      node.put(key, text.fr());
      node.put(key + "_fr", text.fr());
      node.put(key + "_en", text.en());
    }
  }
}
