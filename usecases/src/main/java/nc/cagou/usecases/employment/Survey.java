package nc.cagou.usecases.employment;

import java.util.HashMap;
import java.util.Map;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Table;

/**
 * Recruitment projects by year, occupation and territory. What the survey says of a territory wins;
 * what it does not say is the sum of its parts. A code of another nomenclature than the one of the
 * edition is left out and counted.
 */
final class Survey {

  /** Projects whose difficulty is known, and the difficult ones among them. */
  record Projects(double rated, double difficult) {

    static final Projects NONE = new Projects(0, 0);

    double share() {
      return rated > 0 ? difficult / rated : Double.NaN;
    }

    Projects plus(double moreRated, double moreDifficult) {
      return new Projects(rated + moreRated, difficult + moreDifficult);
    }
  }

  private record Key(int year, String occupation, String territory) {}

  private final Map<Key, Projects> stated = new HashMap<>();
  private final Map<Key, Projects> rolled = new HashMap<>();
  private int otherNomenclature;

  /**
   * @param table null when there is no survey
   */
  Survey(Table table, Occupations names) {
    for (int i = 0; table != null && i < table.rowCount(); i++) {
      String code = Cells.text(table, i, "occupation");
      Map<String, Double> to = occupations(code, names);
      if (to.isEmpty()) {
        otherNomenclature++;
        continue;
      }
      double rated = Cells.number(table, i, "rated");
      double difficult = Cells.number(table, i, "difficult");
      if (Double.isNaN(rated) || Double.isNaN(difficult)) {
        continue;
      }
      int year = (int) Cells.number(table, i, "year");
      add(year, to, Cells.text(table, i, "territory"), rated, difficult);
    }
  }

  private static Map<String, Double> occupations(String code, Occupations names) {
    boolean fap = Occupations.isFap(code);
    if (!names.crosswalk()) {
      return fap ? Map.of() : Map.of(names.cut(code), 1.0);
    }
    return RomeCode.is(code) ? names.of(code) : Map.of(names.cut(code), 1.0);
  }

  private void add(int year, Map<String, Double> to, String territory, double all, double hard) {
    to.forEach(
        (occupation, share) -> {
          put(stated, new Key(year, occupation, territory), share * all, share * hard);
          if (!territory.equals(Territories.WHOLE) && territory.startsWith(Territories.WHOLE)) {
            roll(year, occupation, territory, share * all, share * hard);
          }
        });
  }

  private void roll(int year, String occupation, String territory, double all, double hard) {
    if (Places.isProvince(territory)) {
      put(rolled, new Key(year, occupation, Territories.WHOLE), all, hard);
      return;
    }
    Places.of(territory)
        .forEach((t, s) -> put(rolled, new Key(year, occupation, t), s * all, s * hard));
  }

  private static void put(Map<Key, Projects> to, Key key, double all, double hard) {
    to.put(key, to.getOrDefault(key, Projects.NONE).plus(all, hard));
  }

  Projects of(int year, String occupation, String territory) {
    Key key = new Key(year, occupation, territory);
    return stated.getOrDefault(key, rolled.getOrDefault(key, Projects.NONE));
  }

  /** All occupations of a year in a territory. */
  Projects total(int year, Iterable<String> occupations, String territory) {
    Projects sum = Projects.NONE;
    for (String occupation : occupations) {
      Projects own = of(year, occupation, territory);
      sum = sum.plus(own.rated(), own.difficult());
    }
    return sum;
  }

  /** Lines of the survey in another nomenclature. */
  int otherNomenclature() {
    return otherNomenclature;
  }
}
