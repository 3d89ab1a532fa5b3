package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.method.labour.Tension;
import nc.cagou.territory.Territories;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * The index of tension by year, occupation and territory, with what chance alone would move.
 *
 * <p>Limits: each component is taken for independent; offers and registrations for Poisson counts,
 * exits and difficult projects for binomial ones; the variance of the index is the weighted sum of
 * theirs over the squared deviations of the reference (delta method). A change between two years is
 * beyond chance when it exceeds 1.96 times the root of both variances.
 *
 * <p>The index is kept to two decimals, the exit rate to three, the reference to two significant
 * digits, and registrations to whole persons: from exact ones and the figures that are shown, a
 * hidden number could be worked out. (A commune that lies in two provinces counts by shares;
 * 655.3355 registrations would tell how many there were in that commune.)
 */
final class TensionTable {

  private static final double Z = 1.959963984540054;

  private final Flows flows;
  private final Survey survey;
  private final Tension.Reference reference;
  private final String nomenclature;
  private final List<Integer> referenceYears = new ArrayList<>();
  private final Map<String, double[]> known = new HashMap<>();

  TensionTable(Flows flows, Survey survey, Parameters parameters, String nomenclature) {
    this.flows = flows;
    this.survey = survey;
    this.nomenclature = nomenclature;
    int from = parameters.whole("reference_from");
    int to = parameters.whole("reference_to");
    for (int year : flows.years()) {
      boolean both = flows.hasOffers(year) && flows.hasJobseekers(year);
      if (both && (from == 0 || year >= from) && (to == 0 || year <= to)) {
        referenceYears.add(year);
      }
    }
    this.reference = reference();
  }

  private Tension.Reference reference() {
    List<double[]> values = new ArrayList<>();
    for (int year : referenceYears) {
      for (String occupation : flows.occupations()) {
        values.add(components(year, occupation, Territories.WHOLE));
      }
    }
    return Tension.Reference.of(column(values, 0), column(values, 1), column(values, 2));
  }

  private static double[] column(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(r -> r[column]).toArray();
  }

  private double[] components(int year, String occupation, String territory) {
    Flow flow = flows.of(year, occupation, territory);
    double ratio =
        flows.hasOffers(year) && flows.hasJobseekers(year)
            ? Tension.ratio(flow.offers, flow.registrations)
            : Double.NaN;
    double exits = flows.hasJobseekers(year) ? flow.exitRate() : Double.NaN;
    return new double[] {ratio, exits, projects(year, occupation, territory).share()};
  }

  private Survey.Projects projects(int year, String occupation, String territory) {
    return occupation.equals(Occupations.TOTAL)
        ? survey.total(year, flows.occupations(), territory)
        : survey.of(year, occupation, territory);
  }

  /** Years that the components were standardised on. */
  List<Integer> referenceYears() {
    return referenceYears;
  }

  boolean withSurvey() {
    return reference.difficulty().deviation() > 0;
  }

  void write(Sheet sheet) {
    for (int year : flows.years()) {
      List<String> occupations = new ArrayList<>(flows.occupations());
      occupations.add(Occupations.TOTAL);
      for (String occupation : occupations) {
        for (String territory : Places.ALL) {
          row(sheet, year, occupation, territory);
        }
      }
    }
  }

  private void row(Sheet sheet, int year, String occupation, String territory) {
    Flow flow = flows.of(year, occupation, territory);
    double[] x = components(year, occupation, territory);
    Tension.Index index = Tension.index(reference, x[0], x[1], x[2]);
    double value = rounded(index.value());
    double deviation = Math.sqrt(variance(flow, x, index, year, occupation, territory));
    known.put(year + occupation + territory, new double[] {value, deviation});
    double[] before =
        known.getOrDefault(
            (year - 1) + occupation + territory, new double[] {Double.NaN, Double.NaN});
    double change = rounded(value - before[0]);
    int own = Tension.classOf(value);
    boolean offers = flows.hasOffers(year);
    boolean persons = flows.hasJobseekers(year);
    double registrations = Math.rint(flow.registrations);
    sheet.row(
        "" + year,
        occupation,
        territory,
        nomenclature,
        offers ? flow.offers : null,
        offers ? flow.positions : null,
        persons ? registrations : null,
        offers && persons ? Tension.ratio(flow.offers, registrations) : null,
        Cells.rounded(x[1], 3),
        x[2],
        value,
        rounded(value - Z * deviation),
        rounded(value + Z * deviation),
        own == 0 ? null : own,
        own == 0 ? null : index.components(),
        change,
        verdict(change, Math.hypot(deviation, before[1])),
        null,
        null,
        persons ? flow.persons() : null);
  }

  private static double rounded(double value) {
    return Cells.rounded(value, 2);
  }

  /** {@code increase}, {@code decrease}, {@code chance}; null without a change. */
  static String verdict(double change, double deviation) {
    if (!Double.isFinite(change) || !Double.isFinite(deviation)) {
      return null;
    }
    if (Math.abs(change) <= Z * deviation || change == 0) {
      return "chance";
    }
    return change > 0 ? "increase" : "decrease";
  }

  private double variance(
      Flow flow, double[] x, Tension.Index index, int year, String occupation, String territory) {
    double[] parts = {
      ratioVariance(flow.offers, flow.registrations),
      x[1] * (1 - x[1]) / flow.exposed(),
      x[2] * (1 - x[2]) / projects(year, occupation, territory).rated()
    };
    double[] z = {index.offers(), index.exits(), index.difficulty()};
    Tension.Standard[] standards = {reference.offers(), reference.exits(), reference.difficulty()};
    double[] weights = weights(index);
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      if (!Double.isNaN(z[i])) {
        double scale = weights[i] / standards[i].deviation();
        sum += scale * scale * parts[i];
      }
    }
    return sum;
  }

  /** The weights that an index was made with, 0 for a component left out. */
  private static double[] weights(Tension.Index index) {
    double[] weights = {0.3, 0.2, 0.5};
    double[] z = {index.offers(), index.exits(), index.difficulty()};
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      weights[i] = Double.isNaN(z[i]) ? 0 : weights[i];
      sum += weights[i];
    }
    for (int i = 0; i < z.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /** Variance of offers over registrations, both Poisson; an empty count stands for one. */
  static double ratioVariance(double offers, double registrations) {
    double ratio = offers / registrations;
    return (Math.max(offers, 1) + ratio * offers) / (registrations * registrations);
  }

  /** Mean, deviation and weight of each component: what the levers need. */
  Table referenceTable() {
    Sheet sheet = new Sheet("reference").text("component").number("mean", "deviation", "weight");
    boolean three = withSurvey();
    row(sheet, "offers", reference.offers(), three ? 0.3 : 0.6);
    row(sheet, "exits", reference.exits(), three ? 0.2 : 0.4);
    row(sheet, "difficulty", reference.difficulty(), three ? 0.5 : 0);
    return sheet.table();
  }

  private static void row(Sheet sheet, String component, Tension.Standard of, double weight) {
    sheet.row(component, significant(of.mean()), significant(of.deviation()), weight);
  }

  private static double significant(double value) {
    return Double.isFinite(value) && value != 0
        ? new java.math.BigDecimal(value).round(new java.math.MathContext(2)).doubleValue()
        : value;
  }

  static Sheet sheet() {
    return new Sheet("tension")
        .text("period", "occupation", "territory", "nomenclature")
        .number("offers", "positions", "registrations", "ratio")
        .number("exit_rate", "difficulty_share", "index", "lower", "upper")
        .whole("class", "components")
        .number("change")
        .text("verdict")
        .number("employment")
        .whole("published_class")
        .number("persons");
  }
}
