package nc.cagou.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Records of a format that has types of its own: every value becomes the text that a table in plain
 * text would hold, so that one set of rules serves all formats. A number takes the decimal mark
 * that the texts of its column have.
 */
abstract class TypedRecords implements Records {

  /**
   * A value as text.
   *
   * @param number the format says it is a number, written with a point
   */
  record Value(String text, boolean number) {

    static final Value NONE = new Value("", false);
  }

  private boolean[] commas = {};
  private boolean[] dates = {};
  private byte[] bytes = new byte[1 << 12];

  /** The next record, or null at the end. */
  abstract List<Value> row() throws IOException;

  /** Physical line of the last record; its number, from 1, where the format has no lines. */
  abstract long line();

  /** Whether the last record could not be understood. */
  boolean broken() {
    return false;
  }

  /** Columns whose texts have a decimal comma, as a recipe says. */
  TypedRecords under(Recipe recipe) {
    commas = new boolean[recipe.columns().size()];
    dates = new boolean[recipe.columns().size()];
    for (Recipe.Column column : recipe.columns()) {
      commas[column.index()] = ",".equals(column.decimal());
      dates[column.index()] = column.dates() != null && recipe.format().equals("xlsx");
    }
    return this;
  }

  @Override
  public final boolean next(Cells cells) throws IOException {
    List<Value> row = row();
    if (row == null) {
      return false;
    }
    cells.start(line());
    cells.broken = broken();
    int at = 0;
    for (int i = 0; i < row.size(); i++) {
      Value value = row.get(i);
      byte[] utf8 = text(value, i).getBytes(StandardCharsets.UTF_8);
      while (at + utf8.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      System.arraycopy(utf8, 0, bytes, at, utf8.length);
      cells.add(at, at + utf8.length, false);
      at += utf8.length;
    }
    cells.bytes = bytes;
    return true;
  }

  private String text(Value value, int column) {
    if (!value.number || column >= commas.length) {
      return value.text;
    }
    if (dates[column]) {
      int day = Days.ofSheet(Double.parseDouble(value.text));
      return day == Days.NONE ? value.text : LocalDate.ofEpochDay(day).toString();
    }
    return commas[column] ? value.text.replace('.', ',') : value.text;
  }
}
