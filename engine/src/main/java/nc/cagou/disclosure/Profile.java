package nc.cagou.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nc.cagou.method.protection.PrimaryRule;

/**
 * The rule of a producer, as data ({@code profiles.json}).
 *
 * @param minimumUnits fewest units a published figure may rest on; 0 when no rule of frequency
 *     applies
 * @param largestShare percent of a total that its largest unit may hold; 100 when no rule of
 *     dominance applies
 * @param provincesOnly whether a figure below the province is refused
 */
record Profile(String id, int minimumUnits, double largestShare, boolean provincesOnly) {

  private static final Map<String, Profile> KNOWN = read();

  static Optional<Profile> of(String id) {
    return Optional.ofNullable(KNOWN.get(id));
  }

  static Iterable<String> names() {
    return KNOWN.keySet();
  }

  boolean open() {
    return id.equals(Disclosure.OPEN);
  }

  /** Whether a number of units is too small to be shown. */
  boolean fewUnits(double units) {
    return minimumUnits > 0 && new PrimaryRule.Frequency(minimumUnits).sensitive(units, 0);
  }

  /** Whether one unit holds too much of a total. */
  boolean dominated(double total, double largest) {
    return largestShare < 100
        && new PrimaryRule.Dominance(1, largestShare).sensitive(1, total, largest);
  }

  private static Map<String, Profile> read() {
    try (InputStream in = Profile.class.getResourceAsStream("profiles.json")) {
      Map<String, Profile> known = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : new ObjectMapper().readTree(in).properties()) {
        JsonNode rule = entry.getValue();
        known.put(
            entry.getKey(),
            new Profile(
                entry.getKey(),
                rule.path("minimum_units").asInt(0),
                rule.path("largest_share").asDouble(100),
                rule.path("provinces_only").asBoolean(false)));
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
