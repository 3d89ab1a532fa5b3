package nc.cagou.usecases.datacirculation.catalogue;

import static nc.cagou.usecases.datacirculation.catalogue.DistributionList.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files of a dataset of Opendatasoft. A dataset that has records is exported by the platform in
 * CSV and JSON, one that has places also as GeoJSON and Shapefile (Explore API v2.1, {@code
 * /catalog/datasets/ID/exports}); attachments and other exports come on top.
 */
final class OpendatasoftExports {

  private static final Set<String> UNSAID = Set.of("size", "description");

  private OpendatasoftExports() {}

  /**
   * @param records whether the dataset has records
   * @param features as exported, a list of words
   * @param license of the dataset, which its exports bear
   */
  static List<Distribution> of(
      String id, boolean records, String features, String license, String rights) {
    List<Distribution> exports = new ArrayList<>();
    if (!records) {
      return exports;
    }
    exports.add(export(id, "csv", "text/csv", license, rights));
    exports.add(export(id, "json", "application/json", license, rights));
    if (features != null && features.toLowerCase(Locale.ROOT).contains("geo")) {
      exports.add(export(id, "geojson", "application/geo+json", license, rights));
      exports.add(export(id, "shp", "application/zip", license, rights));
    }
    return exports;
  }

  private static Distribution export(
      String id, String format, String media, String license, String rights) {
    String address = "/api/explore/v2.1/catalog/datasets/" + id + "/exports/" + format;
    return new Distribution(
        null, null, address, address, format, media, license, rights, null, null, null, null,
        UNSAID);
  }

  /** Attachments and alternative exports: a JSON list of objects with a URL and a media type. */
  static List<Distribution> attached(String list, String license, String rights) {
    List<Distribution> files = new ArrayList<>();
    JsonNode nodes =
        list == null ? null : DistributionList.tree(list).filter(JsonNode::isArray).orElse(null);
    if (nodes == null) {
      return files;
    }
    for (JsonNode node : nodes) {
      String url = text(node, "url");
      String media = text(node, "mimetype") == null ? text(node, "mime") : text(node, "mimetype");
      String title = text(node, "title");
      files.add(
          new Distribution(
              title,
              text(node, "description"),
              url,
              url,
              extension(title == null ? url : title),
              media,
              license,
              rights,
              null,
              null,
              null,
              null,
              Set.of("size")));
    }
    return files;
  }

  private static String extension(String name) {
    int point = name == null ? -1 : name.lastIndexOf('.');
    boolean extended = point >= 0 && name.length() - point <= 8 && point < name.length() - 1;
    return extended ? name.substring(point + 1).toLowerCase(Locale.ROOT) : null;
  }
}
