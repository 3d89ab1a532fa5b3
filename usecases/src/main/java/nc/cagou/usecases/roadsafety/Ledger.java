package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The counts of every territory and year, each place added up into the territories that hold it.
 *
 * <p>A year that is not known (persons without their accidents) is {@code null}.
 */
final class Ledger {

  private final Map<String, Counts> counts = new HashMap<>();
  private final List<Integer> years;
  private final Rollup rollup;
  private final boolean persons;

  /**
   * @param accidents the reduced table: year, place and counts
   * @param persons whether the persons were among the inputs
   */
  Ledger(Table accidents, boolean persons) {
    this.persons = persons;
    rollup = new Rollup(new TreeSet<>(accidents.stringColumn("place").asList()));
    TreeSet<Integer> known = new TreeSet<>();
    boolean unknown = false;
    for (Row row : accidents) {
      Integer year = year(row);
      unknown |= year == null;
      if (year != null) {
        known.add(year);
      }
      for (String territory : rollup.of(row.getString("place"))) {
        counts.merge(key(year, territory), Counts.of(row), Counts::plus);
      }
    }
    years = new ArrayList<>(known);
    if (unknown) {
      years.add(null);
    }
  }

  /** The year of a row; null when it is not known. */
  static Integer year(Row row) {
    return row.isMissing("year") ? null : (int) Counts.whole(row, "year");
  }

  Counts of(Integer year, String territory) {
    return counts.getOrDefault(key(year, territory), Counts.NONE);
  }

  /** Years in order; the unknown year last, as null. */
  List<Integer> years() {
    return years;
  }

  /** Years that are known, in order. */
  List<Integer> knownYears() {
    return years.stream().filter(y -> y != null).toList();
  }

  Rollup rollup() {
    return rollup;
  }

  boolean hasPersons() {
    return persons;
  }

  /** The table {@code summary}: one row a year and territory. */
  Table summary() {
    Sheet sheet =
        new Sheet("summary")
            .whole("year")
            .text("territory")
            .whole("accidents", "fatal_accidents", "killed", "hospitalised")
            .whole("slightly_injured", "unhurt");
    for (Integer year : years) {
      for (String territory : rollup.territories()) {
        Counts c = of(year, territory);
        sheet.row(
            year,
            territory,
            c.accidents(),
            persons(c.fatal()),
            persons(c.killed()),
            persons(c.hospitalised()),
            persons(c.slight()),
            persons(c.unhurt()));
      }
    }
    return sheet.table();
  }

  private Long persons(long count) {
    return persons ? count : null;
  }

  private static String key(Integer year, String territory) {
    return year + " " + territory;
  }
}
