package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nc.cagou.method.labour.MismatchIndex;
import nc.cagou.method.labour.Tension;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.usecases.Sheet;

/**
 * The six complementary indicators that help to explain a tension (Dares and Pôle emploi 2020), in
 * classes from 1 to 5, 5 where the cause weighs most:
 *
 * <ul>
 *   <li>hiring intensity: positions offered and recruitment projects over employment;
 *   <li>lack of available labour: employment over the mean number of jobseekers on the list;
 *       without employment, positions offered per registration;
 *   <li>jobs that do not last: share of positions whose contract ends;
 *   <li>working conditions and link between training and job: scores of the profiles, or the
 *       published classes;
 *   <li>geographic mismatch: share of jobseekers who live in another commune than the positions
 *       (Duncan 1955), to three decimals, or numbers in communes could be worked out.
 * </ul>
 *
 * Classes are fifths over the occupations of a year; none with fewer than five known values.
 */
final class Causes {

  static final List<String> NAMES =
      List.of(
          "hiring_intensity",
          "labour_shortage",
          "non_durability",
          "working_conditions",
          "training_link",
          "geographic_mismatch");

  /** Occupations that a class can be told from. */
  private static final int FEWEST = 5;

  private final Flows flows;
  private final Survey survey;
  private final Profiles profiles;
  private final String nomenclature;

  Causes(Flows flows, Survey survey, Profiles profiles, String nomenclature) {
    this.flows = flows;
    this.survey = survey;
    this.profiles = profiles;
    this.nomenclature = nomenclature;
  }

  static Sheet sheet() {
    return new Sheet("causes")
        .text("period", "occupation", "territory", "nomenclature")
        .whole(NAMES.toArray(String[]::new))
        .number("non_durability_share", "geographic_mismatch_share", "persons");
  }

  void write(Sheet sheet) {
    List<String> occupations = List.copyOf(flows.occupations());
    boolean employment = profiles.employmentOfAll(occupations);
    Integer[] conditions = scores(values(occupations, profiles::conditions));
    Integer[] training = scores(values(occupations, profiles::training));
    for (int year : flows.years()) {
      double[] intensity = values(occupations, o -> employment ? intensity(o, year) : Double.NaN);
      double[] shortage =
          values(occupations, o -> shortage(o, flows.whole(year, o), year, employment));
      double[] ending = values(occupations, o -> ending(flows.whole(year, o)));
      double[] away = values(occupations, o -> away(year, o));
      Integer[] intensityClass = classes(intensity);
      Integer[] shortageClass = classes(shortage);
      Integer[] endingClass = classes(ending);
      Integer[] awayClass = classes(away);
      for (int i = 0; i < occupations.size(); i++) {
        Flow flow = flows.whole(year, occupations.get(i));
        if (known(intensity[i], shortage[i], ending[i], away[i]) >= 2) {
          sheet.row(
              "" + year,
              occupations.get(i),
              Territories.WHOLE,
              nomenclature,
              intensityClass[i],
              shortageClass[i],
              endingClass[i],
              conditions[i],
              training[i],
              awayClass[i],
              ending[i],
              Cells.rounded(away[i], 3),
              flows.hasJobseekers(year) ? flow.persons() : null);
        }
      }
    }
  }

  private static int known(double... values) {
    int known = 0;
    for (double value : values) {
      known += Double.isNaN(value) ? 0 : 1;
    }
    return known;
  }

  private static double[] values(List<String> occupations, ToDoubleFunction<String> value) {
    return occupations.stream().mapToDouble(value).toArray();
  }

  private double intensity(String occupation, int year) {
    if (!flows.hasOffers(year)) {
      return Double.NaN;
    }
    double projects = survey.of(year, occupation, Territories.WHOLE).rated();
    return (flows.whole(year, occupation).positions + projects) / profiles.employment(occupation);
  }

  private double shortage(String occupation, Flow flow, int year, boolean employment) {
    if (!flows.hasJobseekers(year)) {
      return Double.NaN;
    }
    if (employment) {
      return flow.persons() > 0
          ? scarcity(profiles.employment(occupation), flow.meanOnList())
          : Double.NaN;
    }
    return flows.hasOffers(year) && flow.registrations > 0
        ? flow.positions / flow.registrations
        : Double.NaN;
  }

  /** Employment over jobseekers; {@code NaN} when nobody looks for a job. */
  static double scarcity(double employment, double jobseekers) {
    return jobseekers > 0 ? employment / jobseekers : Double.NaN;
  }

  private static double ending(Flow flow) {
    double told = flow.durable + flow.shortLived;
    return told > 0 ? flow.shortLived / told : Double.NaN;
  }

  private double away(int year, String occupation) {
    List<Territory> communes = Territories.communes();
    double[] positions = new double[communes.size()];
    double[] persons = new double[communes.size()];
    double all = 0;
    for (int i = 0; i < positions.length; i++) {
      Flow flow = flows.of(year, occupation, communes.get(i).code());
      positions[i] = flow.positions;
      persons[i] = flow.registrations;
      all += persons[i];
    }
    return all > 0 ? MismatchIndex.moves(positions, persons) / all : Double.NaN;
  }

  /** Classes that were published stay as they are; scores are cut into fifths. */
  private Integer[] scores(double[] values) {
    if (!profiles.classed()) {
      return classes(values);
    }
    Integer[] classes = new Integer[values.length];
    for (int i = 0; i < values.length; i++) {
      classes[i] = Double.isNaN(values[i]) ? null : (int) values[i];
    }
    return classes;
  }

  /** Fifths over the occupations whose value is known; none with fewer than five of them. */
  static Integer[] classes(double[] values) {
    List<Double> known = new ArrayList<>();
    for (double value : values) {
      if (!Double.isNaN(value)) {
        known.add(value);
      }
    }
    Integer[] classes = new Integer[values.length];
    if (known.size() < FEWEST) {
      return classes;
    }
    double[] cuts = Tension.fifths(known.stream().mapToDouble(v -> v).toArray());
    for (int i = 0; i < values.length; i++) {
      classes[i] = Double.isNaN(values[i]) ? null : Tension.classOf(values[i], cuts);
    }
    return classes;
  }
}
