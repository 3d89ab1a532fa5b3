package nc.cagou.usecases.datacirculation.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Distributions as a JSON list, the form they have in the field {@code distributions}. */
final class DistributionList {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private DistributionList() {}

  static String write(List<Distribution> distributions) {
    ArrayNode list = MAPPER.createArrayNode();
    for (Distribution d : distributions) {
      ObjectNode node = list.addObject();
      put(node, "title", d.title());
      put(node, "description", d.description());
      put(node, "access", d.access());
      put(node, "download", d.download());
      put(node, "format", d.format());
      put(node, "media", d.media());
      put(node, "license", d.license());
      put(node, "rights", d.rights());
      put(node, "issued", d.issued());
      put(node, "modified", d.modified());
      if (d.size() != null) {
        node.put("size", d.size());
      }
      if (d.reached() != null) {
        node.put("reached", d.reached());
      }
      if (!d.unknown().isEmpty()) {
        node.put("unknown", String.join(" ", d.unknown().stream().sorted().toList()));
      }
    }
    return list.toString();
  }

  /**
   * Empty when there is none; a text that is no JSON list is an {@link IllegalArgumentException}.
   */
  static List<Distribution> read(String json) {
    List<Distribution> distributions = new ArrayList<>();
    if (!Distribution.says(json)) {
      return distributions;
    }
    JsonNode list =
        tree(json).filter(JsonNode::isArray).orElseThrow(() -> new IllegalArgumentException(json));
    for (JsonNode node : list) {
      String unknown = node.path("unknown").asText("");
      distributions.add(
          new Distribution(
              text(node, "title"),
              text(node, "description"),
              text(node, "access"),
              text(node, "download"),
              text(node, "format"),
              text(node, "media"),
              text(node, "license"),
              text(node, "rights"),
              node.hasNonNull("size") ? (Long) node.get("size").asLong() : null,
              text(node, "issued"),
              text(node, "modified"),
              node.hasNonNull("reached") ? (Boolean) node.get("reached").asBoolean() : null,
              unknown.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(unknown.split(" ")))));
    }
    return distributions;
  }

  /** What a text is as JSON; empty when it is none. */
  static Optional<JsonNode> tree(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The text of a member that says something, or null. */
  static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    String text = value.isContainerNode() ? value.toString() : value.asText("");
    boolean empty =
        value.isNull() || value.isMissingNode() || value.isContainerNode() && value.isEmpty();
    return empty || text.isBlank() ? null : text.strip();
  }

  private static void put(ObjectNode node, String name, String text) {
    if (Distribution.says(text)) {
      node.put(name, text);
    }
  }
}
