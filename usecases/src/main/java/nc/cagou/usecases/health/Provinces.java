package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * The territories of New Caledonia as health counts them: a commune belongs whole to the province
 * where most of its inhabitants live (Poya to the North), for cases and inhabitants alike.
 */
final class Provinces {

  private static final Map<String, String> OF = new LinkedHashMap<>();

  static {
    for (Territory commune : Territories.communes()) {
      Territories.provincesOf(commune.code()).entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .ifPresent(most -> OF.put(commune.code(), most.getKey()));
    }
  }

  private Provinces() {}

  /** The province of a commune; empty for any other code. */
  static Optional<String> of(String commune) {
    return Optional.ofNullable(OF.get(commune));
  }

  static boolean isCommune(String code) {
    return OF.containsKey(code);
  }

  /** The communes of a province, or of New Caledonia; the commune itself for a commune. */
  static List<String> communesOf(String code) {
    if (isCommune(code)) {
      return List.of(code);
    }
    return OF.keySet().stream()
        .filter(c -> code.equals(Territories.WHOLE) || OF.get(c).equals(code))
        .toList();
  }

  /** New Caledonia, its provinces, its communes, in this order. */
  static List<String> all() {
    List<String> all = new ArrayList<>(List.of(Territories.WHOLE));
    Territories.provinces().forEach(p -> all.add(p.code()));
    all.addAll(OF.keySet());
    return all;
  }

  /** A territory and those above it: the commune, its province, New Caledonia. */
  static List<String> upwards(String code) {
    List<String> up = new ArrayList<>(List.of(code));
    of(code).ifPresent(up::add);
    if (code.startsWith(Territories.WHOLE) && !code.equals(Territories.WHOLE)
        || code.equals(CaseBook.UNKNOWN)) {
      up.add(Territories.WHOLE);
    }
    return up;
  }
}
