package nc.cagou.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.List;
import java.util.Set;
import nc.cagou.intake.KeyRules;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/** Keys looked at with windows and joins: for inputs beyond the memory of one machine. */
final class KeysOnSpark implements KeyCheck.Looking {

  private final SparkSession session;

  KeysOnSpark(SparkSession session) {
    this.session = session;
  }

  @Override
  public List<KeyCheck.Row> repeated(Typed input, List<String> fields, Set<KeyCheck.Row> gone) {
    Column[] key = fields.stream().map(functions::col).toArray(Column[]::new);
    return rows(
        whole(left(input, gone), fields)
            .withColumn(
                "_rank",
                row_number()
                    .over(
                        Window.partitionBy(key).orderBy(col(TypedFile.FILE), col(TypedFile.LINE))))
            .filter(col("_rank").gt(1)));
  }

  @Override
  public KeyCheck.Orphans orphans(
      Typed input,
      KeyRules.Rule rule,
      Set<KeyCheck.Row> gone,
      Typed other,
      Set<KeyCheck.Row> otherGone,
      long most) {
    Dataset<Row> rows = whole(left(input, gone), rule.fields());
    Dataset<Row> keys = whole(left(other, otherGone), rule.there());
    Column same = null;
    for (int i = 0; i < rule.fields().size(); i++) {
      keys = keys.withColumnRenamed(rule.there().get(i), "_key" + i);
      Column pair = rows.col(rule.fields().get(i)).equalTo(col("_key" + i));
      same = same == null ? pair : same.and(pair);
    }
    String[] only =
        java.util.stream.IntStream.range(0, rule.fields().size())
            .mapToObj(i -> "_key" + i)
            .toArray(String[]::new);
    Dataset<Row> orphans =
        rows.join(keys.select("_key0", tail(only)), same, "left_anti")
            .select(TypedFile.FILE, TypedFile.LINE);
    List<KeyCheck.Row> found =
        rows(
            orphans
                .orderBy(TypedFile.FILE, TypedFile.LINE)
                .limit((int) Math.min(most + 1, Integer.MAX_VALUE - 1)));
    KeyCheck.Row first = found.isEmpty() ? null : found.get(0);
    return found.size() > most
        ? new KeyCheck.Orphans(orphans.count(), List.of(), first)
        : new KeyCheck.Orphans(found.size(), found, first);
  }

  private static String[] tail(String[] names) {
    return java.util.Arrays.copyOfRange(names, 1, names.length);
  }

  private static List<KeyCheck.Row> rows(Dataset<Row> frame) {
    return frame.select(TypedFile.FILE, TypedFile.LINE).collectAsList().stream()
        .map(row -> new KeyCheck.Row(row.getInt(0), row.getLong(1)))
        .toList();
  }

  private static Dataset<Row> whole(Dataset<Row> rows, List<String> fields) {
    Dataset<Row> there = rows;
    for (String field : fields) {
      there = there.filter(col(field).isNotNull());
    }
    return there;
  }

  private Dataset<Row> left(Typed input, Set<KeyCheck.Row> gone) {
    Dataset<Row> rows = RowsOnSpark.frame(session, input);
    if (gone.isEmpty()) {
      return rows;
    }
    Dataset<Row> lines =
        session
            .createDataset(
                gone.stream().map(r -> r.file() + ":" + r.line()).toList(), Encoders.STRING())
            .toDF("_at");
    Column at = functions.concat_ws(":", col(TypedFile.FILE), col(TypedFile.LINE));
    return rows.join(lines, at.equalTo(col("_at")), "left_anti");
  }
}
