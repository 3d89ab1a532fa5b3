package nc.cagou.usecases.datacirculation.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/**
 * One dataset of a catalogue, whatever portal exported it: objects and lists of JSON become texts,
 * the files of the dataset become the list {@code distributions}.
 */
final class CatalogueLayout implements Layout {

  private static final long serialVersionUID = 1L;

  private static final Set<String> NO_LICENSE = Set.of("notspecified", "not specified", "none");
  private static final List<String> LISTS =
      List.of("theme", "keywords", "spatial_zones", "territory", "contact", "features");

  /** The other exports of data.gouv.fr: one row a file, or one row a reuse. */
  @Override
  public Optional<Text> mistaken(List<String> headers) {
    Set<String> names = new HashSet<>();
    headers.forEach(h -> names.add(h.strip().toLowerCase(Locale.ROOT)));
    if (names.containsAll(Set.of("dataset.id", "dataset.title", "id", "url"))) {
      return Optional.of(CatalogueInputs.WORDS.get("mistaken.resources"));
    }
    return names.containsAll(Set.of("remote_url", "topic", "datasets"))
        ? Optional.of(CatalogueInputs.WORDS.get("mistaken.reuses"))
        : Optional.empty();
  }

  @Override
  public void apply(RawRecord record) {
    if (!record.has("title") && record.has("description")) {
      record.refuse("title", "no_title", CatalogueInputs.WORDS.get("refused.no_title"));
    }
    LISTS.forEach(field -> flatten(record, field));
    String own = record.get("license");
    if (own != null && NO_LICENSE.contains(own.toLowerCase(Locale.ROOT))) {
      record.note("license_not_specified");
      record.set("license", null);
    }
    publisher(record);
    first(record, "spatial", "spatial_zones", "territory", "spatial_granularity");
    flatten(record, "spatial");
    temporal(record);
    first(record, "license", "license_url");
    first(record, "contact", "contact_email");
    first(record, "issued", "created");
    files(record);
  }

  /** data.gouv.fr writes the organisation as an object, or as a name in its CSV. */
  private static void publisher(RawRecord record) {
    String organization = record.get("organization");
    if (record.get("publisher") == null && organization != null) {
      Optional<JsonNode> object =
          organization.startsWith("{") ? DistributionList.tree(organization) : Optional.empty();
      record.set(
          "publisher", object.map(o -> DistributionList.text(o, "name")).orElse(organization));
    }
    record.set("organization", null);
  }

  private static void temporal(RawRecord record) {
    String whole = record.get("temporal");
    if (whole != null && whole.startsWith("{")) {
      DistributionList.tree(whole)
          .ifPresent(
              p -> {
                String from = DistributionList.text(p, "start");
                String to = DistributionList.text(p, "end");
                boolean none = from == null && to == null;
                String period = (from == null ? "" : from) + "/" + (to == null ? "" : to);
                record.set("temporal", none ? null : period);
              });
    }
    String start = record.get("temporal_start");
    String end = record.get("temporal_end");
    if (record.get("temporal") == null && (start != null || end != null)) {
      record.set("temporal", (start == null ? "" : start) + "/" + (end == null ? "" : end));
    }
  }

  private static void first(RawRecord record, String field, String... others) {
    for (String other : others) {
      if (record.get(field) == null && record.get(other) != null) {
        record.set(field, record.get(other));
      }
    }
  }

  /** A list of JSON becomes words with commas between; an empty list or object is no value. */
  private static void flatten(RawRecord record, String field) {
    String text = record.get(field);
    if (text == null || !(text.startsWith("[") || text.startsWith("{"))) {
      return;
    }
    DistributionList.tree(text)
        .ifPresent(
            node -> {
              List<String> words = new ArrayList<>();
              words(node, words);
              record.set(field, words.isEmpty() ? null : String.join(", ", words));
            });
  }

  private static void words(JsonNode node, List<String> words) {
    if (node.isContainerNode()) {
      node.forEach(inner -> words(inner, words));
    } else if (!node.isNull() && !node.asText().isBlank()) {
      words.add(node.asText().strip());
    }
  }

  private static void files(RawRecord record) {
    String license = record.get("license");
    String rights = record.get("rights");
    if (record.get("distributions") != null) {
      set(record, record.has("dcat_ap") ? "dcat" : "table", given(record));
    } else if (record.has("resources")) {
      set(record, "datagouv", dataGouv(record, license));
    } else if (record.has("has_records") || record.has("records_count")) {
      String id = String.valueOf(record.get("dataset_id"));
      List<Distribution> files = new ArrayList<>();
      files.addAll(
          OpendatasoftExports.of(id, records(record), record.get("features"), license, rights));
      files.addAll(OpendatasoftExports.attached(record.get("attachments"), license, rights));
      files.addAll(
          OpendatasoftExports.attached(record.get("alternative_exports"), license, rights));
      set(record, "opendatasoft", files);
    } else if (record.has("resources_count") || record.has("resources_formats")) {
      int count = whole(record.get("resources_count"));
      set(
          record,
          "datagouv",
          DataGouvFiles.counted(count, record.get("resources_formats"), license));
    } else {
      set(record, "table", single(record, license, rights));
    }
    record.set("attachments", null);
    record.set("alternative_exports", null);
    record.set("resources", null);
  }

  private static void set(RawRecord record, String portal, List<Distribution> files) {
    if (record.get("portal") == null) {
      record.set("portal", portal);
    }
    record.set("distributions", files.isEmpty() ? null : DistributionList.write(files));
  }

  private static List<Distribution> given(RawRecord record) {
    try {
      return DistributionList.read(record.get("distributions"));
    } catch (IllegalArgumentException e) {
      record.refuse("distributions", "json_list", CatalogueInputs.WORDS.get("refused.json_list"));
      return List.of();
    }
  }

  private static List<Distribution> dataGouv(RawRecord record, String license) {
    String resources = record.get("resources");
    if (resources == null) {
      return List.of();
    }
    Optional<List<Distribution>> files = DataGouvFiles.of(resources, license);
    if (files.isEmpty()) {
      record.refuse("resources", "json_list", CatalogueInputs.WORDS.get("refused.json_list"));
    }
    return files.orElse(List.of());
  }

  private static boolean records(RawRecord record) {
    String has = record.get("has_records");
    return has == null ? whole(record.get("records_count")) > 0 : yes(has);
  }

  private static boolean yes(String word) {
    return Set.of("true", "1", "vrai", "oui", "yes").contains(word.toLowerCase(Locale.ROOT));
  }

  private static int whole(String text) {
    String figures = text == null ? "" : text.replaceAll("[^0-9]", "");
    return figures.isEmpty() || figures.length() > 9 ? 0 : Integer.parseInt(figures);
  }

  /** A table with one file a dataset, in columns. */
  private static List<Distribution> single(RawRecord record, String license, String rights) {
    String access = record.get("access_url");
    String download = record.get("download_url");
    String format = record.get("format");
    if (access == null && download == null && format == null) {
      return List.of();
    }
    String size = record.get("byte_size");
    return List.of(
        new Distribution(
            null,
            null,
            access,
            download,
            format,
            record.get("media_type"),
            license,
            rights,
            size == null ? null : (Long) (long) whole(size),
            record.get("issued"),
            record.get("modified"),
            null,
            Set.of("description")));
  }
}
