package nc.cagou.spark;

import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The accepted rows of a run's inputs as frames: the fields of the contract, then {@code _file}
 * (index of the file, from 0) and {@code _line} (its physical line).
 */
public final class RowsOnSpark implements Rows {

  private final SparkSession session;
  private final Map<String, Contract> contracts;
  private final Map<String, Typed> typed;
  private final Parameters parameters;

  RowsOnSpark(
      SparkSession session,
      Map<String, Contract> contracts,
      Map<String, Typed> typed,
      Parameters parameters) {
    this.session = session;
    this.contracts = contracts;
    this.typed = typed;
    this.parameters = parameters;
  }

  @Override
  public boolean has(String input) {
    return typed.containsKey(input);
  }

  @Override
  public Dataset<Row> of(String input) {
    Contract contract = contracts.get(input);
    if (contract == null) {
      throw new IllegalArgumentException("No input " + input + " among " + contracts.keySet());
    }
    return has(input)
        ? frame(session, typed.get(input))
        : session.createDataFrame(List.<Row>of(), schema(contract));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  static Dataset<Row> frame(SparkSession session, Typed typed) {
    return session
        .read()
        .option(PlanColumns.INPUT, typed.contract().name())
        .schema(schema(typed.contract()))
        .parquet(typed.folder().toString());
  }

  static StructType schema(Contract contract) {
    StructType schema = new StructType();
    for (Field field : contract.fields()) {
      schema = schema.add(field.name(), type(field.type()), true);
    }
    return schema
        .add(TypedFile.FILE, DataTypes.IntegerType, true)
        .add(TypedFile.LINE, DataTypes.LongType, true);
  }

  private static DataType type(Field.Type type) {
    return switch (type) {
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case STRING, YEARMONTH, TIME -> DataTypes.StringType;
    };
  }
}
