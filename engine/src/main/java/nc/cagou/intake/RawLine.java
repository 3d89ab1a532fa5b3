package nc.cagou.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/** The record that a layout sees. One for a reader, used again for every record. */
final class RawLine implements Layout.RawRecord {

  private final Map<String, Integer> index = new HashMap<>();
  private final Column[] columns;
  private final int[] cellOf;
  private final byte quote;
  private final Tally tally;
  private final String[] texts;
  private final boolean[] written;
  private final List<Problem> refusals = new ArrayList<>();
  private Cells cells;
  private boolean touched;

  RawLine(Column[] columns, int[] cellOf, byte quote, Tally tally) {
    this.columns = columns;
    this.cellOf = cellOf;
    this.quote = quote;
    this.tally = tally;
    this.texts = new String[columns.length];
    this.written = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      index.put(columns[i].field.name(), i);
    }
  }

  void start(Cells record) {
    cells = record;
    if (touched) {
      java.util.Arrays.fill(written, false);
      touched = false;
    }
    refusals.clear();
  }

  boolean written(int field) {
    return written[field];
  }

  String text(int field) {
    return texts[field];
  }

  List<Problem> refusals() {
    return refusals;
  }

  @Override
  public String get(String field) {
    int i = at(field);
    if (written[i]) {
      return texts[i];
    }
    int cell = cellOf[i];
    if (cell < 0 || cell >= cells.count) {
      return null;
    }
    String text = Spaces.trim(cellText(cells, cell, columns[i], quote));
    return text.isEmpty() || columns[i].missing.contains(text) ? null : text;
  }

  @Override
  public boolean has(String field) {
    Integer i = index.get(field);
    return i != null && cellOf[i] >= 0;
  }

  @Override
  public void set(String field, String text) {
    int i = at(field);
    texts[i] = text == null ? "" : text;
    written[i] = true;
    touched = true;
  }

  @Override
  public void note(String rule) {
    tally.note(rule, cells.line, null, null);
  }

  @Override
  public void refuse(String field, String rule, Text message) {
    int i = at(field);
    String value =
        cellOf[i] < 0 ? null : columns[i].shown(cellText(cells, cellOf[i], columns[i], quote));
    refusals.add(
        new Problem(null, cells.line, columns[i].header, field, value, rule, null, message));
  }

  static String cellText(Cells cells, int cell, Column column, byte quote) {
    int from = cells.from[cell];
    int to = cells.to[cell];
    if (cells.doubled[cell]) {
      byte[] single = DelimitedRecords.single(cells.bytes, from, to, quote);
      return column.texts.text(single, 0, single.length);
    }
    return column.texts.text(cells.bytes, from, to);
  }

  private int at(String field) {
    Integer i = index.get(field);
    if (i == null) {
      throw new IllegalArgumentException("The contract has no field " + field);
    }
    return i;
  }
}
