package nc.cagou.usecases.roadsafety;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.method.Rate;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Accidents and persons killed per 100,000 inhabitants and per year, with exact intervals. */
final class RateTables {

  private final Ledger ledger;
  private final Inhabitants inhabitants;

  RateTables(Ledger ledger, Inhabitants inhabitants) {
    this.ledger = ledger;
    this.inhabitants = inhabitants;
  }

  /**
   * {@code where}: all years together, every commune with an accident, and all communes of New
   * Caledonia when it is in the files. Without a known population the rates are empty.
   *
   * @param communes reduced: commune_code, accidents, killed
   */
  Table where(Table communes) {
    Map<String, long[]> counts = new TreeMap<>();
    if (ledger.rollup().territories().contains(Territories.WHOLE)) {
      Territories.communes().forEach(c -> counts.put(c.code(), new long[2]));
    }
    for (Row row : communes) {
      if (!row.isMissing("commune_code")) {
        long[] own = counts.computeIfAbsent(row.getString("commune_code"), c -> new long[2]);
        own[0] += Counts.whole(row, "accidents");
        own[1] += Counts.whole(row, "killed");
      }
    }
    Sheet sheet =
        new Sheet("where")
            .text("commune_code")
            .whole("accidents", "killed")
            .number("rate", "lower", "upper", "killed_rate", "killed_lower", "killed_upper")
            .number("population")
            .whole("years");
    List<Integer> years = ledger.knownYears();
    counts.forEach(
        (code, count) -> {
          double exposure = inhabitants.exposure(code, years);
          Rate accidents = Rate.per100000(count[0], exposure);
          Rate killed = Rate.per100000(count[1], ledger.hasPersons() ? exposure : Double.NaN);
          sheet.row(
              code,
              count[0],
              ledger.hasPersons() ? count[1] : null,
              accidents.value(),
              accidents.interval().lower(),
              accidents.interval().upper(),
              killed.value(),
              killed.interval().lower(),
              killed.interval().upper(),
              years.isEmpty() ? Double.NaN : exposure / years.size(),
              years.size());
        });
    return sheet.table();
  }

  /** {@code rates}: the same year by year, for territories whose population is known. */
  Table rates() {
    Sheet sheet =
        new Sheet("rates")
            .whole("year")
            .text("territory")
            .number("population")
            .whole("accidents")
            .number("rate", "lower", "upper")
            .whole("killed")
            .number("killed_rate", "killed_lower", "killed_upper");
    for (int year : ledger.knownYears()) {
      for (String territory : ledger.rollup().territories()) {
        double population = inhabitants.of(territory, year).orElse(Double.NaN);
        if (population > 0) {
          Counts counts = ledger.of(year, territory);
          Rate accidents = Rate.per100000(counts.accidents(), population);
          Rate killed =
              Rate.per100000(counts.killed(), ledger.hasPersons() ? population : Double.NaN);
          sheet.row(
              year,
              territory,
              population,
              counts.accidents(),
              accidents.value(),
              accidents.interval().lower(),
              accidents.interval().upper(),
              ledger.hasPersons() ? counts.killed() : null,
              killed.value(),
              killed.interval().lower(),
              killed.interval().upper());
        }
      }
    }
    return sheet.table();
  }

  /** Whether a code is one of the 33 communes. */
  static boolean isCommune(String code) {
    return Territories.byCode(code).map(t -> t.kind() == Territory.Kind.COMMUNE).orElse(false);
  }
}
