package nc.cagou.usecases.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/** Which communes make up a province or New Caledonia, Poya with its share in each. */
final class Places {

  private Places() {}

  /** The communes of a territory with the share of their people in it; empty for another code. */
  static Map<String, Double> communesOf(String territory, int year) {
    Map<String, Double> parts = new LinkedHashMap<>();
    for (Territory commune : Territories.communes()) {
      if (territory.equals(Territories.WHOLE) || territory.equals(commune.code())) {
        parts.put(commune.code(), 1.0);
      } else {
        Double share = Territories.provincesOf(commune.code(), year).get(territory);
        if (share != null) {
          parts.put(commune.code(), share);
        }
      }
    }
    return parts;
  }

  /** The communes of a territory with the share of their ground in it, Poya wholly in the North. */
  static Map<String, Double> groundOf(String territory) {
    Map<String, Double> parts = communesOf(territory, 2019);
    parts.replaceAll((commune, share) -> share < 0.5 ? 0.0 : 1.0);
    return parts;
  }

  static boolean isCommune(String code) {
    return Ground.COMMUNES.containsKey(code);
  }

  /** The province where most people of a commune live; the whole for anything else. */
  static String above(String code) {
    return Territories.provincesOf(code).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Territories.WHOLE);
  }
}
