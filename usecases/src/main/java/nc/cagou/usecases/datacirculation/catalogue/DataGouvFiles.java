package nc.cagou.usecases.datacirculation.catalogue;

import static nc.cagou.usecases.datacirculation.catalogue.DistributionList.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a dataset as data.gouv.fr exports them: {@code resources} in JSON, or only their
 * number and formats in the CSV of the catalogue. Whether an address answered is in {@code
 * extras.check:status} and {@code extras.check:available}, where its link checker has passed.
 */
final class DataGouvFiles {

  private static final int REDIRECT_END = 399;
  private static final int SUCCESS = 200;

  private DataGouvFiles() {}

  /** The files of the list {@code resources}; empty when the text is no JSON list. */
  static Optional<List<Distribution>> of(String resources, String license) {
    return DistributionList.tree(resources)
        .filter(JsonNode::isArray)
        .map(
            list -> {
              List<Distribution> files = new ArrayList<>();
              list.forEach(file -> files.add(file(file, license)));
              return files;
            });
  }

  private static Distribution file(JsonNode file, String license) {
    boolean documentation = file.path("type").asText("").equals("documentation");
    String said = text(file, "description");
    String url = text(file, "url");
    JsonNode size = file.hasNonNull("filesize") ? file.get("filesize") : file.path("size");
    return new Distribution(
        text(file, "title"),
        said == null && documentation ? "documentation" : said,
        text(file, "latest") == null ? url : text(file, "latest"),
        url,
        text(file, "format"),
        text(file, "mime"),
        license,
        null,
        size.isNumber() ? (Long) size.asLong() : null,
        text(file, "published") == null ? text(file, "created_at") : text(file, "published"),
        text(file, "last_modified"),
        reached(file.path("extras")),
        Set.of());
  }

  private static Boolean reached(JsonNode extras) {
    JsonNode status = extras.path("check:status");
    if (status.isNumber() && status.asInt() > 0) {
      return status.asInt() >= SUCCESS && status.asInt() <= REDIRECT_END;
    }
    JsonNode available = extras.path("check:available");
    return available.isBoolean() ? (Boolean) available.asBoolean() : null;
  }

  /** Files of which only the number and the formats are known ({@code resources_formats}). */
  static List<Distribution> counted(int count, String formats, String license) {
    List<String> known = new ArrayList<>();
    for (String format : formats == null ? new String[0] : formats.split("[,;|]")) {
      if (!format.isBlank()) {
        known.add(format.strip());
      }
    }
    List<Distribution> files = new ArrayList<>();
    for (int i = 0; i < Math.max(count, known.size()); i++) {
      files.add(
          new Distribution(
              null,
              null,
              "data.gouv.fr",
              "data.gouv.fr",
              i < known.size() ? known.get(i) : null,
              null,
              license,
              null,
              null,
              null,
              null,
              null,
              i < known.size()
                  ? Set.of("media", "size", "description")
                  : Set.of("media", "size", "description", "format")));
    }
    return files;
  }
}
