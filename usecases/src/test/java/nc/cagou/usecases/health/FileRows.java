package nc.cagou.usecases.health;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
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
final class FileRows implements Rows {

  private static final Health USE_CASE = new Health();

  private final SparkSession session;
  private final Map<String, Dataset<Row>> frames = new LinkedHashMap<>();
  private Map<String, String> parameters = Map.of();

  FileRows(SparkSession session) {
    this.session = session;
  }

  FileRows with(String input, Path path) {
    HealthReading read = HealthReading.of(input, path);
    Contract contract = read.contract();
    StructType schema = new StructType();
    for (Field field : contract.fields()) {
      schema = schema.add(field.name(), type(field.type()));
    }
    List<Row> rows = read.rows().stream().map(r -> RowFactory.create(values(r, contract))).toList();
    frames.put(input, session.createDataFrame(rows, schema));
    return this;
  }

  FileRows with(String input, Dataset<Row> frame) {
    frames.put(input, frame);
    return this;
  }

  FileRows only(String... inputs) {
    FileRows fewer = new FileRows(session);
    for (String input : inputs) {
      fewer.frames.put(input, frames.get(input));
    }
    return fewer;
  }

  FileRows parameters(Map<String, String> given) {
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
        List.of(Text.same("essai")),
        java.time.LocalDate.of(2026, 11, 1));
  }

  Findings findings() {
    return USE_CASE.decide(USE_CASE.reduce(this), context());
  }

  /** Dates as Spark takes them. */
  private static Object[] values(List<Object> row, Contract contract) {
    Object[] values = row.toArray();
    for (int i = 0; i < values.length; i++) {
      if (contract.fields().get(i).type() == Field.Type.DATE && values[i] != null) {
        values[i] = java.sql.Date.valueOf(java.time.LocalDate.ofEpochDay((Integer) values[i]));
      }
    }
    return values;
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
