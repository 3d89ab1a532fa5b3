package nc.cagou.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.territory.Spelling;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/** Where a territory is and how many people live there, in words. */
final class PortraitPlaces {

  private PortraitPlaces() {}

  /** {@code commune province territory}: how its kind is named in the book of words. */
  static String kind(Territory t) {
    return t.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  static Territory of(String code) {
    return Territories.home().stream()
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Unserved.missing("error.territory", "code", code));
  }

  /** "Commune – Province Nord (92 %), Province Sud (8 %)": kind, and provinces of a commune. */
  static String belongs(Visit v, Territory t) {
    String kind = v.t("territory.kind." + kind(t));
    Map<String, Double> provinces = Territories.provincesOf(t.code());
    if (provinces.isEmpty()) {
      return kind;
    }
    String where =
        provinces.entrySet().stream()
            .map(e -> province(v, e.getKey(), e.getValue(), provinces.size() > 1))
            .collect(Collectors.joining(", "));
    return kind + " – " + where;
  }

  private static String province(Visit v, String code, double share, boolean several) {
    String name = v.say(Territories.name(code));
    return several ? name + " (" + v.say(Numbers.percent(share, 0)) + ")" : name;
  }

  /** "2 802 habitants au recensement de 2025". */
  static String people(Visit v, Territory t) {
    int[] censuses = Territories.censuses();
    int last = censuses[censuses.length - 1];
    long people = Math.round(Territories.population(t.code(), last).orElse(0));
    return v.t("territory.people", "n", people, "people", Numbers.whole(people), "year", "" + last);
  }

  /** Communes of a province, by name; Poya stands under both of its provinces. */
  static List<Territory> communesOf(String province) {
    return Territories.communes().stream()
        .filter(t -> Territories.provincesOf(t.code()).containsKey(province))
        .sorted(java.util.Comparator.comparing(t -> sortKey(t.name())))
        .toList();
  }

  static String sortKey(Text name) {
    return Spelling.plain(name.fr());
  }
}
