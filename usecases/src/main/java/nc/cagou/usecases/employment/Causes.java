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
 * The complementary indicators that help to explain a tension, in classes from 1 to 5. Three can be
 * computed from advertisements and registrations: available labour (positions offered per
 * registration), jobs that do not last (share of positions whose contract ends), geographic
 * mismatch (share of jobseekers who live in another commune than the positions, Duncan 1955).
 * Classes are fifths over the occupations of a year. The others need employment and surveys that
 * the inputs do not hold.
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
  private final String nomenclature;

  Causes(Flows flows, String nomenclature) {
    this.flows = flows;
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
    for (int year : flows.years()) {
      double[] shortage = values(occupations, o -> shortage(flows.whole(year, o), year));
      double[] ending = values(occupations, o -> ending(flows.whole(year, o)));
      double[] away = values(occupations, o -> away(year, o));
      Integer[] shortageClass = classes(shortage);
      Integer[] endingClass = classes(ending);
      Integer[] awayClass = classes(away);
      for (int i = 0; i < occupations.size(); i++) {
        Flow flow = flows.whole(year, occupations.get(i));
        if (!Double.isNaN(shortage[i] + ending[i]) || !Double.isNaN(ending[i] + away[i])) {
          sheet.row(
              "" + year,
              occupations.get(i),
              Territories.WHOLE,
              nomenclature,
              null,
              shortageClass[i],
              endingClass[i],
              null,
              null,
              awayClass[i],
              ending[i],
              away[i],
              flows.hasJobseekers(year) ? flow.persons() : null);
        }
      }
    }
  }

  private static double[] values(List<String> occupations, ToDoubleFunction<String> value) {
    return occupations.stream().mapToDouble(value).toArray();
  }

  private double shortage(Flow flow, int year) {
    boolean both = flows.hasOffers(year) && flows.hasJobseekers(year);
    return both && flow.registrations > 0 ? flow.positions / flow.registrations : Double.NaN;
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

  /** Fifths over the occupations whose value is known; none with fewer than five of them. */
  private static Integer[] classes(double[] values) {
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
