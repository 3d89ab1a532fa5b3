package nc.cagou.passport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.edition.Json;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Reads the {@code datapackage.json} beside an input. Standard properties: {@code title}, {@code
 * contributors[0].title}, {@code contributors[0].email}, {@code licenses[0].name}; and those of the
 * house: {@code title_fr}, {@code title_en}, {@code producer_fr}, {@code producer_en}, {@code
 * contact}, {@code synthetic}, {@code personal_data} (invented data have none unless it is said),
 * {@code collection_fr}, {@code collection_en} (or {@code description_fr}, {@code _en}).
 */
final class DataPackageFile {

  private DataPackageFile() {}

  static Optional<Provenance.Source> beside(String path) {
    Optional<Path> file = locate(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(Json.mapper().readTree(file.get().toFile())));
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Kind.INPUT,
          SourceLine.WORDS.get(
              "datapackage.unreadable",
              Map.of("file", file.get().toString(), "detail", String.valueOf(e.getMessage()))),
          e);
    }
  }

  private static Optional<Path> locate(String path) {
    if (path.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return Optional.empty();
    }
    try {
      Path given = Path.of(path).toAbsolutePath();
      Path folder = Files.isDirectory(given) ? given : given.getParent();
      return Optional.ofNullable(folder)
          .map(f -> f.resolve("datapackage.json"))
          .filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Provenance.Source parse(JsonNode pack) {
    JsonNode contributor = pack.path("contributors").path(0);
    JsonNode licence = pack.path("licenses").path(0);
    boolean synthetic = pack.path("synthetic").asBoolean(false);
    String personal = pack.path("personal_data").asText(synthetic ? "none" : "");
    return new Provenance.Source(
        text(pack, "title", pack.path("title").asText("")),
        text(pack, "producer", contributor.path("title").asText("")),
        pack.path("contact").asText(contributor.path("email").asText("")),
        licence.path("name").asText(licence.path("title").asText("")),
        synthetic,
        Provenance.PERSONAL.contains(personal) ? personal : "",
        text(pack, "collection", text(pack, "description", "")),
        Set.of());
  }

  private static Text text(JsonNode node, String key, String fallback) {
    return text(node, key, Text.same(fallback));
  }

  /** {@code KEY_fr} and {@code KEY_en}; French stands in where English is not given. */
  private static Text text(JsonNode node, String key, Text fallback) {
    if (!node.hasNonNull(key + "_fr")) {
      return fallback;
    }
    String fr = node.get(key + "_fr").asText();
    return new Text(fr, node.path(key + "_en").asText(fr));
  }
}
