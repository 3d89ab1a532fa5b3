package nc.cagou.usecases.employment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * Territories of the edition: New Caledonia and its three provinces. A commune belongs to provinces
 * with shares that add up to 1 (Poya lies in two); an unknown place counts for the whole alone.
 */
final class Places {

  static final List<String> ALL = List.of(Territories.WHOLE, "988-N", "988-S", "988-I");

  private Places() {}

  static Map<String, Double> of(String commune) {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put(Territories.WHOLE, 1.0);
    if (commune != null) {
      shares.putAll(Territories.provincesOf(commune));
    }
    return shares;
  }

  static boolean isProvince(String code) {
    return Territories.byCode(code).map(t -> t.kind() == Territory.Kind.PROVINCE).orElse(false);
  }
}
