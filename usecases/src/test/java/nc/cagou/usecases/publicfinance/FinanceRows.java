package nc.cagou.usecases.publicfinance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Field;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.text.Text;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Files read under their contracts and handed to Spark, without cache or edition. */
final class FinanceRows implements Rows {

  private static final PublicFinance USE_CASE = new PublicFinance();

  private final SparkSession session;
  private final Map<String, Dataset<Row>> frames = new LinkedHashMap<>();
  private Map<String, String> parameters = Map.of();

  FinanceRows(SparkSession session) {
    this.session = session;
  }

  FinanceRows with(String input, Path path) {
    FinanceReading read = FinanceReading.of(input, path);
    StructType schema = new StructType();
    for (Field field : read.contract().fields()) {
      schema = schema.add(field.name(), type(field.type()));
    }
    schema = schema.add("_file", DataTypes.IntegerType).add("_line", DataTypes.LongType);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < read.rows().size(); i++) {
      List<Object> values = new ArrayList<>();
      for (int j = 0; j < read.contract().fields().size(); j++) {
        Object value = read.rows().get(i).get(j);
        boolean day = read.contract().fields().get(j).type() == Field.Type.DATE;
        values.add(day ? java.sql.Date.valueOf(LocalDate.ofEpochDay((Integer) value)) : value);
      }
      values.add(0);
      values.add(read.lines().get(i));
      rows.add(RowFactory.create(values.toArray()));
    }
    Dataset<Row> frame = session.createDataFrame(rows, schema);
    frames.merge(input, frame, Dataset::union);
    return this;
  }

  FinanceRows parameters(Map<String, String> given) {
    parameters = given;
    return this;
  }

  @Override
  public boolean has(String input) {
    return frames.containsKey(input);
  }

  @Override
  public Dataset<Row> of(String input) {
    return frames.get(input);
  }

  @Override
  public Parameters parameters() {
    return Parameters.of(USE_CASE.parameters(), parameters);
  }

  Evidence.Context context() {
    return new Evidence.Context(
        Set.copyOf(frames.keySet()),
        parameters(),
        false,
        List.of(Text.same("DGFiP")),
        LocalDate.of(2026, 11, 1));
  }

  Findings findings() {
    return USE_CASE.decide(USE_CASE.reduce(this), context());
  }

  Evidence evidence() {
    Findings findings = findings();
    return new Evidence(findings.tables(), context(), findings.notComputed());
  }

  private static DataType type(Field.Type type) {
    return switch (type) {
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      default -> DataTypes.StringType;
    };
  }
}
