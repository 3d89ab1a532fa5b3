package nc.cagou.usecases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import nc.cagou.UseCase;
import nc.cagou.text.Text;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Files read under their contracts and handed to Spark, without cache or edition. */
public final class FileRows implements Rows {

  private final UseCase useCase;
  private final SparkSession session;
  private final Map<String, Dataset<Row>> frames = new LinkedHashMap<>();
  private Map<String, String> parameters = Map.of();

  public FileRows(UseCase useCase, SparkSession session) {
    this.useCase = useCase;
    this.session = session;
  }

  /** Adds a file to an input. */
  public FileRows with(String input, Path path) {
    Reading read = Reading.of(useCase, input, path);
    Contract contract = read.contract();
    StructType schema = new StructType();
    for (Field field : contract.fields()) {
      schema = schema.add(field.name(), type(field.type()));
    }
    schema = schema.add("_file", DataTypes.IntegerType).add("_line", DataTypes.LongType);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < read.rows().size(); i++) {
      rows.add(RowFactory.create(values(read.rows().get(i), read.lines().get(i), contract)));
    }
    frames.merge(input, session.createDataFrame(rows, schema), Dataset::union);
    return this;
  }

  public FileRows with(String input, Dataset<Row> frame) {
    frames.put(input, frame);
    return this;
  }

  public FileRows only(String... inputs) {
    FileRows fewer = new FileRows(useCase, session);
    for (String input : inputs) {
      fewer.frames.put(input, frames.get(input));
    }
    return fewer;
  }

  public FileRows parameters(Map<String, String> given) {
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
    return Parameters.of(useCase.parameters(), parameters);
  }

  public Evidence.Context context() {
    return new Evidence.Context(
        Set.copyOf(frames.keySet()),
        parameters(),
        false,
        List.of(Text.same("essai")),
        java.time.LocalDate.of(2026, 11, 1));
  }

  public Findings findings() {
    return useCase.decide(useCase.reduce(this), context());
  }

  /** The findings as they are, before protection. */
  public Evidence evidence() {
    Findings findings = findings();
    return new Evidence(findings.tables(), context(), findings.notComputed());
  }

  /** Dates as Spark takes them, then the file and the line as in a run. */
  private static Object[] values(List<Object> row, long line, Contract contract) {
    Object[] values = Arrays.copyOf(row.toArray(), row.size() + 2);
    values[row.size()] = 0;
    values[row.size() + 1] = line;
    for (int i = 0; i < row.size(); i++) {
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
