package nc.cagou.territory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nc.cagou.text.Text;

/**
 * All territories by code. Names are the official ones (INSEE, official geographic code), French
 * with U+2019; in English where a name differs.
 */
public final class Territories {

  /** New Caledonia as a whole. */
  public static final String WHOLE = "988";

  private static final List<Territory> PROVINCES =
      List.of(
          province("988-N", "Province Nord", "North Province"),
          province("988-S", "Province Sud", "South Province"),
          province("988-I", "Province des îles Loyauté", "Loyalty Islands Province"));

  private static final Map<String, String> GROUP_OF = new LinkedHashMap<>();
  private static final Map<String, Territory> BY_CODE = read();

  private Territories() {}

  public static Optional<Territory> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The 33 communes, by code. */
  public static List<Territory> communes() {
    return of(Territory.Kind.COMMUNE);
  }

  /** North, South, Loyalty Islands. */
  public static List<Territory> provinces() {
    return PROVINCES;
  }

  /** Departments and overseas collectivities, New Caledonia left out (it is the territory). */
  public static List<Territory> departments() {
    return of(Territory.Kind.DEPARTMENT);
  }

  /** New Caledonia, its provinces, its communes: the territories that have a portrait. */
  public static List<Territory> home() {
    List<Territory> all = new java.util.ArrayList<>();
    all.add(BY_CODE.get(WHOLE));
    all.addAll(PROVINCES);
    all.addAll(communes());
    return List.copyOf(all);
  }

  /** Other ways of writing the name of a territory of {@link #home}; the official one left out. */
  public static List<String> spellings(String code) {
    return NameIndex.spellings(code);
  }

  /** {@code FR FR-METRO FR-DROM FR-COM}. */
  public static List<Territory> groups() {
    return of(Territory.Kind.GROUP);
  }

  /** The name of a code; the code itself when it is not known. */
  public static Text name(String code) {
    return byCode(code).map(Territory::name).orElseGet(() -> Text.same(code));
  }

  /** The group of a department or collectivity: {@code 75} gives {@code FR-METRO}. */
  public static Optional<String> groupOf(String department) {
    return Optional.ofNullable(GROUP_OF.get(department));
  }

  /**
   * The provinces of a commune with the share of its population in each, as counted in 2019: one
   * province with share 1, except Poya (98827), 2,590 of 2,802 inhabitants in the North and 212 in
   * the South. Empty for a code that is not a commune.
   */
  public static Map<String, Double> provincesOf(String communeCode) {
    return provincesOf(communeCode, 2019);
  }

  /** The same with the population of a year. */
  public static Map<String, Double> provincesOf(String communeCode, int year) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String province : provinceCodes(communeCode)) {
      shares.put(province, 1.0);
    }
    if (shares.size() > 1) {
      double whole = Population.of(communeCode, year).orElseThrow();
      shares.replaceAll(
          (province, one) ->
              Population.of(communeCode + province.substring(3), year).orElseThrow() / whole);
    }
    return shares;
  }

  /**
   * Inhabitants of a commune, a province or New Caledonia in a year: the census count in a census
   * year, a straight line between two censuses, the nearest census beyond the ends. Empty for any
   * other code.
   */
  public static OptionalDouble population(String code, int year) {
    return Population.of(code, year);
  }

  /** The years of the censuses, ascending. */
  public static int[] censuses() {
    return Population.censuses();
  }

  /** True when {@link #population} of that year is a count and not an estimate. */
  public static boolean isCensus(int year) {
    return Arrays.stream(Population.censuses()).anyMatch(y -> y == year);
  }

  public static Text populationSource() {
    return new Text(
        "INSEE-ISEE, recensements de la population de 1989 à 2025, population sans doubles"
            + " comptes, interpolée entre deux recensements, Licence Ouverte 2.0",
        "INSEE-ISEE, population censuses 1989 to 2025, population without double counting,"
            + " interpolated between two censuses, Licence Ouverte 2.0");
  }

  /** The only province of a commune that lies in one. */
  static String provinceOf(String communeCode) {
    return provinceCodes(communeCode).get(0);
  }

  private static List<String> provinceCodes(String communeCode) {
    return Commune.ALL.stream()
        .filter(c -> c.code().equals(communeCode))
        .findFirst()
        .map(Commune::provinces)
        .orElse(List.of());
  }

  private static List<Territory> of(Territory.Kind kind) {
    return BY_CODE.values().stream().filter(t -> t.kind() == kind).toList();
  }

  private static Territory province(String code, String fr, String en) {
    return new Territory(code, new Text(fr, en), Territory.Kind.PROVINCE);
  }

  private static Map<String, Territory> read() {
    Map<String, Territory> all = new LinkedHashMap<>();
    for (Commune commune : Commune.ALL) {
      put(all, commune.code(), commune.name(), Territory.Kind.COMMUNE);
    }
    PROVINCES.forEach(province -> all.put(province.code(), province));
    put(all, WHOLE, new Text("Nouvelle-Calédonie", "New Caledonia"), Territory.Kind.TERRITORY);
    List<String[]> rows = ResourceRows.rows("departments.csv");
    for (String[] row : rows.subList(1, rows.size())) {
      GROUP_OF.put(row[0], row[3]);
      if (!all.containsKey(row[0])) {
        put(all, row[0], new Text(row[1], row[2]), Territory.Kind.DEPARTMENT);
      }
    }
    group(all, "FR", "France", "France");
    group(all, "FR-METRO", "France métropolitaine", "Metropolitan France");
    group(all, "FR-DROM", "Départements d’outre-mer", "Overseas departments");
    group(
        all,
        "FR-COM",
        "Pacifique et autres territoires d’outre-mer",
        "Pacific and other overseas territories");
    return all;
  }

  private static void group(Map<String, Territory> all, String code, String fr, String en) {
    put(all, code, new Text(fr, en), Territory.Kind.GROUP);
  }

  private static void put(Map<String, Territory> all, String code, Text name, Territory.Kind kind) {
    all.put(code, new Territory(code, name, kind));
  }
}
