package nc.cagou.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Tells which feature is which commune: every property of the features is tried, the one that names
 * most communes is taken; codes go before names, and postcodes come last.
 *
 * @param property the one that was taken
 * @param byCommune features by commune code; several where a commune is cut into pieces
 * @param others what the property says of features that are no commune
 * @param codes how many features were found by their code
 */
record FeatureNames(
    String property, Map<String, List<JsonNode>> byCommune, List<String> others, long codes) {

  private static final Words WORDS = Words.beside(FeatureNames.class, "territory");

  /**
   * Finds the 33 communes; a file where one is missing is refused with the names of the missing.
   */
  static FeatureNames find(JsonNode root, String file) {
    List<JsonNode> features = new ArrayList<>();
    root.path("features").forEach(features::add);
    Set<String> properties = new LinkedHashSet<>();
    features.forEach(f -> f.path("properties").fieldNames().forEachRemaining(properties::add));
    FeatureNames best = new FeatureNames("", Map.of(), List.of(), 0);
    for (String property : properties) {
      FeatureNames names = read(features, property);
      int more = names.byCommune.size() - best.byCommune.size();
      if (more > 0 || more == 0 && names.codes > best.codes) {
        best = names;
      }
    }
    if (best.byCommune.isEmpty()) {
      throw Refusal.input(
          WORDS.get(
              "import.nameless",
              Map.of("file", file, "properties", String.join(", ", properties))));
    }
    return best.complete(file);
  }

  private FeatureNames complete(String file) {
    List<Territory> missing =
        Territories.communes().stream().filter(c -> !byCommune.containsKey(c.code())).toList();
    if (missing.isEmpty()) {
      return this;
    }
    Map<String, Object> told =
        Map.of(
            "file", file,
            "property", property,
            "count", missing.size(),
            "missing", listed(missing),
            "others", String.join(", ", others));
    Text text = WORDS.get("import.incomplete", told);
    throw Refusal.input(others.isEmpty() ? text : text.then(WORDS.get("import.others", told)));
  }

  private static Text listed(List<Territory> communes) {
    return new Text(
        communes.stream().map(c -> c.name().fr()).collect(Collectors.joining(", ")),
        communes.stream().map(c -> c.name().en()).collect(Collectors.joining(", ")));
  }

  private static FeatureNames read(List<JsonNode> features, String property) {
    List<String> values =
        features.stream().map(f -> f.path("properties").path(property).asText("")).toList();
    boolean postcodes =
        CodeColumn.decide(property, values).kind() == CodeColumn.Kind.POSTCODES
            && values.stream().filter(v -> v.matches("\\s*988\\d\\d\\s*")).count() * 2
                > values.size();
    Map<String, List<JsonNode>> byCommune = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    long codes = 0;
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      Match match = postcodes ? CommuneMatcher.postcode(value) : CommuneMatcher.commune(value);
      if (match.found()) {
        codes += match.how() == Match.How.CODE ? 1 : 0;
        byCommune.computeIfAbsent(match.code(), c -> new ArrayList<>()).add(features.get(i));
      } else {
        others.add(value.isBlank() ? "#" + (i + 1) : value);
      }
    }
    return new FeatureNames(property, byCommune, others, codes);
  }
}
