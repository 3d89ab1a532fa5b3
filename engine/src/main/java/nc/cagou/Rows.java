package nc.cagou;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The accepted rows of a run's inputs, typed as their contracts say. */
public interface Rows {

  boolean has(String input);

  /** The rows of an input that is there ({@link #has}); otherwise an empty frame of its type. */
  Dataset<Row> of(String input);

  Parameters parameters();
}
