package nc.cagou.usecases.employment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Table;

/**
 * From ROME codes to the occupations of the edition, with shares that add up to 1, so nothing is
 * counted twice. Without a crosswalk the occupations are those of ROME itself; the level cuts the
 * code: a letter (14 great domains of ROME, 22 of FAP), three characters, or all of it.
 */
final class Occupations {

  /** All occupations together, those that are not known among them. */
  static final String TOTAL = "total";

  private static final Words LABELS = Words.beside(Occupations.class, "occupations");

  private final Map<String, Map<String, Double>> shares = new TreeMap<>();
  private final int letters;
  private final boolean crosswalk;
  private int mended;

  /**
   * @param nomenclature columns rome_code, occupation, share; null when there is none
   * @param level {@code domain}, {@code group} or {@code code}
   */
  Occupations(Table nomenclature, String level) {
    letters = level.equals("domain") ? 1 : level.equals("group") ? 3 : 9;
    crosswalk = nomenclature != null;
    if (crosswalk) {
      read(nomenclature);
    }
  }

  private void read(Table table) {
    Map<String, Map<String, Double>> stated = new TreeMap<>();
    for (int i = 0; i < table.rowCount(); i++) {
      String rome = Cells.text(table, i, "rome_code");
      String occupation = Cells.text(table, i, "occupation");
      if (rome != null && occupation != null) {
        double share = Cells.number(table, i, "share");
        stated.computeIfAbsent(rome, r -> new LinkedHashMap<>()).put(occupation, share);
      }
    }
    stated.forEach((rome, to) -> shares.put(rome, normalised(to)));
  }

  /** Equal shares where one is not written; scaled when they do not add up to 1. */
  private Map<String, Double> normalised(Map<String, Double> to) {
    boolean equal = to.values().stream().anyMatch(s -> s.isNaN());
    double sum = equal ? to.size() : to.values().stream().mapToDouble(s -> s).sum();
    if (sum == 0) {
      equal = true;
      sum = to.size();
    }
    if (!equal && Math.abs(sum - 1) > 1e-6) {
      mended++;
    }
    Map<String, Double> out = new LinkedHashMap<>();
    for (Map.Entry<String, Double> e : to.entrySet()) {
      out.merge(cut(e.getKey()), (equal ? 1 : e.getValue()) / sum, Double::sum);
    }
    return out;
  }

  /** Occupations of a ROME code with their shares; empty when it is unknown or missing. */
  Map<String, Double> of(String rome) {
    if (rome == null) {
      return Map.of();
    }
    return crosswalk ? shares.getOrDefault(rome, Map.of()) : Map.of(cut(rome), 1.0);
  }

  String cut(String code) {
    return code.length() > letters ? code.substring(0, letters) : code;
  }

  boolean crosswalk() {
    return crosswalk;
  }

  /** Codes whose stated shares did not add up to 1. */
  int mended() {
    return mended;
  }

  /** Whether a code of the survey is of FAP ({@code A0Z40}) rather than of ROME ({@code A1416}). */
  static boolean isFap(String code) {
    return code.length() >= 3 && !Character.isDigit(code.charAt(2));
  }

  /** What an occupation is called; the code itself where the house knows no name. */
  static Text label(String code, boolean fap) {
    if (code.equals(TOTAL)) {
      return LABELS.get("total");
    }
    String key = (fap ? "fap." : "rome.") + code;
    if (LABELS.has(key)) {
      return LABELS.get(key);
    }
    String family = (fap ? "fap." : "rome.") + code.substring(0, Math.min(3, code.length()));
    return fap && code.length() > 3 && LABELS.has(family)
        ? new Text(
            LABELS.get(family).fr() + " (" + code + ")",
            LABELS.get(family).en() + " (" + code + ")")
        : Text.same(code);
  }
}
