package nc.cagou.usecases.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.method.Rate;
import nc.cagou.method.health.IndirectRatio;
import nc.cagou.territory.Territories;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * {@code rates}: cases per 100,000 inhabitants by territory, disease and year. {@code
 * rates_period}: all years of a disease together, with the ratio of observed to expected cases, so
 * that small communes are not left without a figure. Cases of no known commune are few and have no
 * rate: they stand in New Caledonia by year, and in a row of their own over all years alone, where
 * they need not take the figures of whole provinces with them.
 */
final class RateTables {

  private final CaseBook book;
  private final Inhabitants inhabitants;
  private final Standard standard;

  RateTables(CaseBook book, Inhabitants inhabitants, Standard standard) {
    this.book = book;
    this.inhabitants = inhabitants;
    this.standard = standard;
  }

  Table rates() {
    Sheet sheet =
        new Sheet("rates")
            .text("territory", "disease")
            .whole("year", "cases")
            .number("population", "crude", "crude_lower", "crude_upper")
            .number("standardised", "lower", "upper")
            .text("limits_of", "basis")
            .whole("weeks");
    for (String disease : book.diseases()) {
      for (String territory : book.territories(disease)) {
        if (territory.equals(CaseBook.UNKNOWN)) {
          continue;
        }
        book.years(disease, territory)
            .forEach((year, entry) -> row(sheet, disease, territory, year, entry));
      }
    }
    return sheet.table();
  }

  private void row(Sheet sheet, String disease, String territory, int year, CaseBook.Entry entry) {
    double population = inhabitants.of(territory, year);
    Rate crude = Rate.per100000(entry.cases(), population);
    Standard.Standardised own =
        standard.rate(
            standard.byGroup(entry.byAge(), entry.cases()), inhabitants.byAge(territory, year));
    Interval limits = own.isThere() ? own.limits() : crude.interval();
    sheet.row(
        territory,
        disease,
        year,
        entry.cases(),
        population,
        crude.value(),
        crude.interval().lower(),
        crude.interval().upper(),
        own.value(),
        limits.lower(),
        limits.upper(),
        own.isThere() ? "standardised" : crude.isDefined() ? "crude" : null,
        entry.basis(),
        entry.weeks());
  }

  Table period() {
    Sheet sheet =
        new Sheet("rates_period")
            .text("territory", "disease")
            .whole("from_year", "to_year", "cases")
            .number("person_years", "crude", "crude_lower", "crude_upper")
            .number("standardised", "lower", "upper")
            .number("expected", "ratio", "ratio_lower", "ratio_upper");
    for (String disease : book.diseases()) {
      Sum whole = sum(disease, Territories.WHOLE);
      for (String territory : book.territories(disease)) {
        Sum own = sum(disease, territory);
        if (own.cases >= 0) {
          period(sheet, disease, territory, own, whole);
        }
      }
    }
    return sheet.table();
  }

  private void period(Sheet sheet, String disease, String territory, Sum own, Sum whole) {
    Rate crude = Rate.per100000(own.cases, own.persons);
    Standard.Standardised rate = standard.rate(own.byGroup, own.personsByAge);
    Interval limits = rate.isThere() ? rate.limits() : crude.interval();
    double expected = expected(own, whole);
    Interval ratio = IndirectRatio.limits(own.cases, expected, PoissonInterval.COVERAGE);
    sheet.row(
        territory,
        disease,
        own.from,
        own.to,
        own.cases,
        own.persons,
        crude.value(),
        crude.interval().lower(),
        crude.interval().upper(),
        rate.value(),
        limits.lower(),
        limits.upper(),
        expected,
        IndirectRatio.ratio(own.cases, expected),
        ratio.lower(),
        ratio.upper());
  }

  /**
   * Cases that the rates of New Caledonia would give: by age where ages are known, else crude; none
   * for nobody.
   */
  private static double expected(Sum own, Sum whole) {
    if (whole.cases <= 0 || !(own.persons > 0) || whole.from != own.from || whole.to != own.to) {
      return Double.NaN;
    }
    if (own.byGroup != null && whole.byGroup != null) {
      double byAge = IndirectRatio.expected(own.personsByAge, whole.byGroup, whole.personsByAge);
      if (!Double.isNaN(byAge)) {
        return byAge;
      }
    }
    return own.persons * whole.cases / whole.persons;
  }

  /** All years of a disease in a territory that are known in the same way. */
  private static final class Sum {
    private int from;
    private int to;
    private long cases = -1;
    private double persons;
    private double[] byGroup;
    private double[] personsByAge;
  }

  private Sum sum(String disease, String territory) {
    TreeMap<Integer, CaseBook.Entry> years = book.years(disease, territory);
    Sum sum = new Sum();
    List<Map.Entry<Integer, CaseBook.Entry>> used =
        years.entrySet().stream()
            .filter(e -> !e.getValue().basis().equals(CaseBook.YEARS))
            .toList();
    if (used.isEmpty()) {
      return sum;
    }
    sum.from = used.get(0).getKey();
    sum.to = used.get(used.size() - 1).getKey();
    sum.cases = 0;
    Map<Integer, Long> byAge = new TreeMap<>();
    boolean ages = standard.isThere();
    sum.personsByAge = new double[inhabitants.groups().size()];
    for (Map.Entry<Integer, CaseBook.Entry> year : used) {
      sum.cases += year.getValue().cases();
      sum.persons += inhabitants.of(territory, year.getKey());
      ages &= year.getValue().byAge() != null;
      if (ages) {
        year.getValue().byAge().forEach((age, n) -> byAge.merge(age, n, Long::sum));
        double[] persons = inhabitants.byAge(territory, year.getKey());
        for (int i = 0; i < persons.length; i++) {
          sum.personsByAge[i] += persons[i];
        }
      }
    }
    sum.byGroup = ages ? standard.byGroup(byAge, sum.cases) : null;
    return sum;
  }
}
