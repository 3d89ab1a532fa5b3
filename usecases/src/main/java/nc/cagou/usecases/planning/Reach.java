package nc.cagou.usecases.planning;

import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;

/**
 * People, the kilometres they would walk together, and those within reach. Infinite kilometres
 * where there is no facility at all.
 */
record Reach(double people, double kilometres, double within) {

  static final Reach NONE = new Reach(0, 0, 0);

  /** Of a row with {@code population distance_km within}. */
  static Reach of(Row row) {
    double people = Sheet.number(row, "population");
    double km = Sheet.number(row, "distance_km");
    return new Reach(people, people * km, Sheet.number(row, "within"));
  }

  Reach plus(Reach other) {
    return new Reach(people + other.people, kilometres + other.kilometres, within + other.within);
  }

  /** Mean distance of a person in kilometres; {@code NaN} for nobody. */
  double distance() {
    return people > 0 ? kilometres / people : Double.NaN;
  }

  /** Share of people within reach; {@code NaN} for nobody. */
  double share() {
    return people > 0 ? within / people : Double.NaN;
  }
}
