package nc.cagou.intake;

/** Finds rows of totals by the words in their cells. */
final class TotalRows {

  private final Column[] columns;
  private final int[] cellOf;
  private final byte quote;

  /**
   * @param cellOf which cell a column reads, -1 when none
   */
  TotalRows(Column[] columns, int[] cellOf, byte quote) {
    this.columns = columns;
    this.cellOf = cellOf;
    this.quote = quote;
  }

  /** The problem of a row of totals; null when none of the columns says so. */
  Problem find(Cells cells, int[] among) {
    for (int i : among) {
      int cell = cellOf[i];
      if (cell < 0
          || cell >= cells.count
          || !Totals.maybe(cells.bytes, cells.from[cell], cells.to[cell])) {
        continue;
      }
      Column column = columns[i];
      String text = RawLine.cellText(cells, cell, column, quote);
      if (Totals.is(text) && !column.field.codes().contains(Spaces.trim(text))) {
        return new Problem(
            null, cells.line, column.header, column.field.name(), text, "total", null, null);
      }
    }
    return null;
  }
}
