package nc.cagou.passport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nc.cagou.text.Text;

/**
 * Reads a {@code datapackage.json} that lies beside an input. Standard properties: {@code title},
 * {@code contributors[0].title}, {@code contributors[0].email}, {@code licenses[0].name}; and those
 * of the house: {@code title_fr}, {@code title_en}, {@code producer_fr}, {@code producer_en},
 * {@code contact}, {@code synthetic}, {@code personal_data} (invented data have none unless it is
 * said), {@code collection_fr}, {@code collection_en} (or {@code description_fr}, {@code _en}),
 * {@code legal_basis}, {@code authorisation}, {@code recipients}, {@code retention}, {@code
 * update}, {@code limits}. What a resource says of its own file goes before what the package says.
 */
final class DataPackageFile {

  /** Properties of a resource that stand in for those of the package. */
  private static final Set<String> OWN =
      Set.of(
          "licenses",
          "contributors",
          "producer",
          "producer_fr",
          "producer_en",
          "contact",
          "synthetic",
          "personal_data",
          "collection_fr",
          "collection_en",
          "legal_basis",
          "legal_basis_fr",
          "legal_basis_en",
          "authorisation",
          "recipients",
          "retention",
          "update",
          "update_fr",
          "update_en",
          "limits");

  private static final Set<String> PRODUCER = Set.of("contributors", "producer", "producer_fr");

  /** Those that a resource of another producer speaks for too. */
  private static final Set<String> TITLE = Set.of("title", "title_fr", "title_en");

  private DataPackageFile() {}

  /**
   * @param path of the input: a file that the package may describe, or a folder
   */
  static Provenance.Source source(JsonNode pack, Path path, String file) {
    JsonNode node = merged(pack, path);
    JsonNode contributor = node.path("contributors").path(0);
    JsonNode licence = node.path("licenses").path(0);
    boolean synthetic = node.path("synthetic").asBoolean(false);
    Text producer = Said.text(node, "producer");
    Text collection = Said.text(node, "collection");
    return new Provenance.Source(
        Said.text(node, "title"),
        producer.isEmpty() ? Text.same(contributor.path("title").asText("")) : producer,
        node.path("contact").asText(contributor.path("email").asText("")),
        licence.path("name").asText(licence.path("title").asText(licence.path("path").asText(""))),
        synthetic,
        Said.personal(node.path("personal_data").asText(synthetic ? "none" : "")),
        collection.isEmpty() ? bilingual(node, "description") : collection,
        Set.of(),
        Said.terms(node, file));
  }

  private static JsonNode merged(JsonNode pack, Path path) {
    for (JsonNode resource : pack.path("resources")) {
      String written = resource.path("path").asText("");
      if (!written.isEmpty() && path.endsWith(written)) {
        ObjectNode both = ((ObjectNode) pack).deepCopy();
        boolean otherProducer = PRODUCER.stream().anyMatch(resource::hasNonNull);
        Stream.concat(OWN.stream(), otherProducer ? TITLE.stream() : Stream.empty())
            .filter(resource::hasNonNull)
            .forEach(key -> both.set(key, resource.get(key)));
        return both;
      }
    }
    return pack;
  }

  private static Text bilingual(JsonNode node, String key) {
    return node.hasNonNull(key + "_fr") ? Said.text(node, key) : Text.EMPTY;
  }
}
