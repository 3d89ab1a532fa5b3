package nc.cagou.usecases.employment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.method.labour.Tension;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Row;

/**
 * Which occupations a training leads from and to, read from the tables of an edition: those asked
 * for, or, of the last period, the slack occupation with most registrations and the most tense one,
 * among those whose numbers are known. Empty when the tables do not allow it.
 */
final class TrainingPlan {

  static final String AUTO = "auto";

  private final Map<String, Training.State> states = new LinkedHashMap<>();
  private final String period;
  private final Training.Market market;

  private TrainingPlan(Tables tables, String period) {
    this.period = period;
    for (Row row : tables.get("tension")) {
      String occupation = row.getString("occupation");
      boolean own =
          row.getString("territory").equals(Territories.WHOLE)
              && row.getString("period").equals(period)
              && !occupation.equals(Occupations.TOTAL);
      if (own) {
        states.put(occupation, state(row));
      }
    }
    this.market = market(tables);
  }

  private static Training.State state(Row row) {
    return new Training.State(
        row.getString("occupation"),
        Cells.number(row, "offers"),
        Cells.number(row, "positions"),
        Cells.number(row, "registrations"),
        Cells.number(row, "index"),
        Cells.number(row, "lower"),
        Cells.number(row, "upper"));
  }

  private Training.Market market(Tables tables) {
    double scale = Double.NaN;
    for (Row row : tables.get("reference")) {
      if (row.getString("component").equals("offers")) {
        scale = Cells.number(row, "weight") / Cells.number(row, "deviation");
      }
    }
    for (Row row : tables.get("mismatch")) {
      if (row.getString("period").equals(period)
          && row.getString("dimension").equals("occupation")) {
        return new Training.Market(
            Cells.number(row, "positions"),
            Cells.number(row, "registrations"),
            Cells.number(row, "index"),
            Cells.number(row, "lower"),
            Cells.number(row, "upper"),
            scale);
      }
    }
    return null;
  }

  /** The plan of the last period that has a mismatch index by occupation. */
  static Optional<TrainingPlan> of(Tables tables) {
    boolean there = tables.has("tension") && tables.has("reference") && tables.has("mismatch");
    String last = null;
    if (there) {
      for (Row row : tables.get("mismatch")) {
        boolean own = row.getString("dimension").equals("occupation") && !row.isMissing("index");
        if (own && (last == null || row.getString("period").compareTo(last) > 0)) {
          last = row.getString("period");
        }
      }
    }
    return last == null
        ? Optional.empty()
        : Optional.of(new TrainingPlan(tables, last)).filter(p -> p.market != null);
  }

  String period() {
    return period;
  }

  Training.Market market() {
    return market;
  }

  /** The occupation asked for; empty when the edition does not know it. */
  Optional<Training.State> from(Parameters parameters) {
    return chosen(parameters.text("train_from"), TrainingPlan::toLeave);
  }

  /** Slack occupations (classes 1 and 2) by registrations, before the others by their slack. */
  private static double toLeave(Training.State state) {
    return Tension.classOf(state.index()) <= 2 ? state.registrations() : -1 - state.index();
  }

  Optional<Training.State> to(Parameters parameters) {
    return chosen(parameters.text("train_to"), Training.State::index);
  }

  private Optional<Training.State> chosen(String asked, ToDoubleFunction<Training.State> best) {
    if (!asked.equals(AUTO)) {
      return Optional.ofNullable(states.get(asked));
    }
    return known().stream()
        .max(
            Comparator.comparingDouble(best)
                .thenComparing(Training.State::occupation, Comparator.reverseOrder()));
  }

  /** Occupations whose numbers are all known. */
  List<Training.State> known() {
    return states.values().stream()
        .filter(s -> Double.isFinite(s.index() + s.registrations() + s.positions()))
        .toList();
  }
}
