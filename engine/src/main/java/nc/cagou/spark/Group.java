package nc.cagou.spark;

import java.util.List;
import org.apache.spark.sql.Row;

/** The rows of one group, in order, with the values of its keys. */
public final class Group {

  private final Row key;
  private final List<Row> rows;

  Group(Row key, List<Row> rows) {
    this.key = key;
    this.rows = rows;
  }

  /** The value of a key; null where it is null. */
  public String key(String name) {
    Object value = key.get(key.fieldIndex(name));
    return value == null ? null : value.toString();
  }

  public int size() {
    return rows.size();
  }

  /** A column of numbers, in the order of the rows; {@code NaN} where it is null. */
  public double[] numbers(String column) {
    double[] numbers = new double[rows.size()];
    int at = rows.get(0).fieldIndex(column);
    for (int i = 0; i < numbers.length; i++) {
      Row row = rows.get(i);
      numbers[i] = row.isNullAt(at) ? Double.NaN : ((Number) row.get(at)).doubleValue();
    }
    return numbers;
  }

  /** A column as texts, in the order of the rows; null where it is null. */
  public String[] texts(String column) {
    String[] texts = new String[rows.size()];
    int at = rows.get(0).fieldIndex(column);
    for (int i = 0; i < texts.length; i++) {
      Object value = rows.get(i).get(at);
      texts[i] = value == null ? null : value.toString();
    }
    return texts;
  }
}
