package nc.cagou.usecases.employment;

import nc.cagou.chart.Chart.Cell;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/**
 * A row of the table of tensions as a story reads it. A missing number is {@code NaN}; {@code
 * hidden} says that it is so to protect persons.
 *
 * @param published true for a row that its producer published
 */
record Line(
    String period,
    String occupation,
    String territory,
    boolean fap,
    boolean published,
    double offers,
    double positions,
    double registrations,
    double ratio,
    double exitRate,
    double index,
    double lower,
    double upper,
    int rank,
    String verdict,
    double change,
    double employment,
    boolean hidden) {

  /** A row of {@code tension} or of {@code published}. */
  static Line of(Row row) {
    boolean computed = row.columnNames().contains("offers");
    String nomenclature = row.getString("nomenclature");
    double own = Cells.number(row, "class");
    boolean published =
        nomenclature.equals("FAP") && !Double.isNaN(number(row, "employment", true));
    double theirs = Cells.number(row, "published_class");
    double rank = published ? theirs : own;
    return new Line(
        row.getString("period"),
        row.getString("occupation"),
        row.getString("territory"),
        nomenclature.equals("FAP"),
        published,
        number(row, "offers", computed),
        number(row, "positions", computed),
        number(row, "registrations", computed),
        number(row, "ratio", computed),
        number(row, "exit_rate", computed),
        Cells.number(row, "index"),
        number(row, "lower", computed),
        number(row, "upper", computed),
        Double.isNaN(rank) ? 0 : (int) rank,
        computed ? Cells.text(row, "verdict") : null,
        number(row, "change", computed),
        Cells.number(row, "employment"),
        Cells.hidden(row, "index") || Cells.hidden(row, "registrations"));
  }

  private static double number(Row row, String column, boolean there) {
    return there ? Cells.number(row, column) : Double.NaN;
  }

  boolean isTotal() {
    return occupation.equals(Occupations.TOTAL);
  }

  boolean hasIndex() {
    return Double.isFinite(index);
  }

  /** Classes 4 and 5. */
  boolean tense() {
    return rank >= 4;
  }

  /** Jobs beside it: positions offered, or published employment. */
  double jobs() {
    return published ? employment : positions;
  }

  Text name() {
    return Occupations.label(occupation, fap);
  }

  Cell cell() {
    return hasIndex()
        ? Double.isFinite(lower) ? Cell.of(index, lower, upper) : Cell.of(index)
        : Cell.absent(hidden ? "s" : "so");
  }
}
