package nc.cagou.usecases.employment;

import nc.cagou.method.labour.Tension;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * Tensions as their producer published them: the index keeps its digits, the class is computed
 * again on the cuts of Dares and stands beside the published one.
 */
final class PublishedTension {

  static final String NOMENCLATURE = "FAP";

  /** What a guard says of a figure that is public or counts nobody: nothing has to be hidden. */
  static final double PUBLIC = 1_000_000_000;

  private PublishedTension() {}

  static void tension(Table published, Sheet sheet) {
    for (int i = 0; i < published.rowCount(); i++) {
      double index = Cells.number(published, i, "index");
      int own = Tension.classOf(index);
      double theirs = Cells.number(published, i, "class");
      sheet.row(
          period(published, i),
          Cells.text(published, i, "occupation"),
          Cells.text(published, i, "territory"),
          NOMENCLATURE,
          null,
          null,
          null,
          null,
          null,
          null,
          index,
          null,
          null,
          own == 0 ? null : own,
          null,
          null,
          null,
          Cells.number(published, i, "employment"),
          Double.isNaN(theirs) ? null : (long) theirs,
          null);
    }
  }

  /** The same rows in a table of their own, for an edition that also counts jobseekers. */
  static Table alone(Table published) {
    Sheet sheet =
        new Sheet("published")
            .text("period", "occupation", "territory", "nomenclature")
            .number("index")
            .whole("class")
            .number("employment")
            .whole("published_class");
    for (int i = 0; i < published.rowCount(); i++) {
      double index = Cells.number(published, i, "index");
      int own = Tension.classOf(index);
      double theirs = Cells.number(published, i, "class");
      sheet.row(
          period(published, i),
          Cells.text(published, i, "occupation"),
          Cells.text(published, i, "territory"),
          NOMENCLATURE,
          index,
          own == 0 ? null : own,
          Cells.number(published, i, "employment"),
          Double.isNaN(theirs) ? null : (long) theirs);
    }
    return sheet.table();
  }

  static void causes(Table published, Sheet sheet) {
    for (int i = 0; i < published.rowCount(); i++) {
      Object[] row = new Object[4 + Causes.NAMES.size() + 3];
      row[0] = period(published, i);
      row[1] = Cells.text(published, i, "occupation");
      row[2] = Cells.text(published, i, "territory");
      row[3] = NOMENCLATURE;
      row[row.length - 1] = PUBLIC;
      boolean any = false;
      for (int c = 0; c < Causes.NAMES.size(); c++) {
        double value = Cells.number(published, i, Causes.NAMES.get(c));
        row[4 + c] = Double.isNaN(value) ? null : (long) value;
        any |= !Double.isNaN(value);
      }
      if (any) {
        sheet.row(row);
      }
    }
  }

  /** Published rows whose class differs from the one computed again. */
  static long differing(Table tension) {
    long differing = 0;
    for (int i = 0; i < tension.rowCount(); i++) {
      double theirs = Cells.number(tension, i, "published_class");
      double own = Cells.number(tension, i, "class");
      differing += !Double.isNaN(theirs) && theirs != own ? 1 : 0;
    }
    return differing;
  }

  private static String period(Table published, int i) {
    return String.valueOf((long) Cells.number(published, i, "period"));
  }
}
