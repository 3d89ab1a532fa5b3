package nc.cagou.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nc.cagou.Field;

/**
 * Reads the rows of one slice: {@code while (reader.next()) if (reader.accepted()) … row() … else …
 * problems()}. Blank lines are no rows. For one thread.
 *
 * <p>Values stand in the order of the contract's fields: {@link String} for texts, months ({@code
 * 2024-05}) and times ({@code 07:40}), {@link Long} for whole numbers, {@link Double} for numbers,
 * {@link Boolean}, and for dates {@link Integer}, the days since 1 January 1970. A missing value is
 * null.
 */
public final class SliceReader implements AutoCloseable {

  private static final byte NO_QUOTE = 0;

  private final RowRules rules;
  private final Recipe recipe;
  private final Records records;
  private final Cells cells = new Cells();
  private final Tally tally = new Tally();
  private final Column[] columns;
  private final int[] cellOf;
  private final TotalRows totals;
  private final int[] keyColumns;
  private final int[] typedColumns;
  private final RawLine line;
  private final byte quote;
  private final int fewest;

  /** Whether a whole record may hold what must not be shown. */
  private final boolean guarded;

  private final Object[] row;
  private final List<Problem> problems = new ArrayList<>(4);
  private boolean accepted;

  SliceReader(RowRules rules, String file, Recipe recipe, Records records) {
    this.rules = rules;
    this.recipe = recipe;
    this.records = records;
    this.quote = recipe.quote() == null ? NO_QUOTE : (byte) recipe.quote().charAt(0);
    int n = rules.fields().size();
    columns = new Column[n];
    cellOf = new int[n];
    List<Integer> keys = new ArrayList<>();
    List<Integer> typed = new ArrayList<>();
    row = new Object[n];
    Charset charset = Encodings.ofCells(recipe);
    int firstCell =
        recipe.columns().stream()
            .filter(c -> c.target() != null)
            .mapToInt(Recipe.Column::index)
            .min()
            .orElse(-1);
    for (int i = 0; i < n; i++) {
      Field field = rules.fields().get(i);
      Recipe.Column at = recipe.column(field.name()).orElse(null);
      boolean key = rules.keys().contains(field.name());
      columns[i] =
          Column.of(
              new Column.ColumnPlace(
                  file, field, at, rules.missing(), charset, key, tally, rules.pseudonyms()));
      cellOf[i] = at == null ? -1 : at.index();
      if (at != null && (key || field.territory() != null || at.index() == firstCell)) {
        keys.add(i);
      } else if (field.type() != Field.Type.STRING) {
        typed.add(i);
      }
    }
    guarded =
        rules.pseudonyms() != null || recipe.columns().stream().anyMatch(c -> c.personal() != null);
    totals = new TotalRows(columns, cellOf, quote);
    keyColumns = keys.stream().mapToInt(k -> k).toArray();
    typedColumns = typed.stream().mapToInt(k -> k).toArray();
    line = new RawLine(columns, cellOf, quote, tally);
    int named = 0;
    for (Recipe.Column c : recipe.columns()) {
      named = c.source().isBlank() ? named : c.index() + 1;
    }
    fewest = named;
  }

  /** Opens a slice of a plan. */
  public static SliceReader open(Plan plan, Slice slice, Sources sources) {
    try {
      Plan.File file = plan.files().get(slice.file());
      return new SliceReader(
          plan.rules(),
          file.name(),
          file.recipe(),
          Formats.records(file.uri(), file.recipe(), slice, sources, plan.rules().documents()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on to the next row; false at the end of the slice. */
  public boolean next() {
    try {
      do {
        if (!records.next(cells)) {
          return false;
        }
      } while (cells.blank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.clear();
    read();
    accepted = problems.isEmpty();
    if (accepted) {
      tally.accept();
    } else {
      tally.refuse();
    }
    return true;
  }

  /** Whether the row keeps the contract. */
  public boolean accepted() {
    return accepted;
  }

  /** The values of an accepted row; the array is used again by the next row. */
  public Object[] row() {
    return row;
  }

  /** Why the row was refused; empty for an accepted row. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** Physical line where the row starts. */
  public long line() {
    return cells.line;
  }

  /** What was counted so far. */
  public Tally tally() {
    return tally;
  }

  private void read() {
    if (cells.broken) {
      problems.add(whole(recipe.format().equals("jsonl") ? "json" : "quote", null));
      return;
    }
    Problem total = totals.find(cells, keyColumns);
    if (total != null) {
      problems.add(total);
      return;
    }
    if (!rightWidth()) {
      problems.add(whole("columns", fewest + " / " + cells.count));
      return;
    }
    line.start(cells);
    if (rules.layout() != nc.cagou.Layout.NONE) {
      rules.layout().apply(line);
      problems.addAll(line.refusals());
    }
    for (int i = 0; i < columns.length; i++) {
      Object value = value(i);
      row[i] = value;
      if (value == null ? columns[i].field.required() : value == Column.BAD) {
        refuse(i, value);
      }
    }
    total = problems.isEmpty() ? null : totals.find(cells, typedColumns);
    if (total != null) {
      problems.clear();
      problems.add(total);
    }
  }

  private Object value(int i) {
    Column column = columns[i];
    column.line = cells.line;
    column.marker = null;
    if (line.written(i)) {
      return column.read(line.text(i), true);
    }
    int cell = cellOf[i];
    if (cell < 0 || cell >= cells.count) {
      return null;
    }
    byte[] bytes = cells.bytes;
    int from = cells.from[cell];
    int to = cells.to[cell];
    while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
      from++;
    }
    while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
      to--;
    }
    if (from == to) {
      return null;
    }
    if (cells.doubled[cell]) {
      byte[] single = DelimitedRecords.single(bytes, from, to, quote);
      return column.read(single, 0, single.length);
    }
    return column.read(bytes, from, to);
  }

  private void refuse(int i, Object value) {
    Column column = columns[i];
    String written =
        cellOf[i] < 0 || cellOf[i] >= cells.count
            ? line.written(i) ? line.text(i) : null
            : RawLine.cellText(cells, cellOf[i], column, quote);
    written = written == null ? null : column.shown(written);
    String rule =
        value == Column.BAD ? column.rule : column.marker == null ? "required" : "missing_marker";
    String detail = value == Column.BAD ? column.detail : null;
    for (Problem known : problems) {
      if (known.field() != null && known.field().equals(column.field.name())) {
        return;
      }
    }
    problems.add(
        new Problem(
            null, cells.line, column.header, column.field.name(), written, rule, detail, null));
  }

  /** Every named column is there; what stands behind the last column is empty. */
  private boolean rightWidth() {
    if (cells.count == recipe.columns().size()) {
      return true;
    }
    if (cells.count < fewest) {
      return false;
    }
    for (int i = recipe.columns().size(); i < cells.count; i++) {
      if (!cells.empty(i)) {
        return false;
      }
    }
    return true;
  }

  private Problem whole(String rule, String detail) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < cells.count && shown.length() < 120; i++) {
      shown.append(i == 0 ? "" : recipe.separator() == null ? " " : recipe.separator());
      shown.append(
          new String(
              Arrays.copyOfRange(cells.bytes, cells.from[i], cells.to[i]),
              Encodings.ofCells(recipe)));
    }
    String value = guarded ? Masks.shape(shown.toString()) : Masks.shown(shown.toString());
    return new Problem(null, cells.line, null, null, value, rule, detail, null);
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
