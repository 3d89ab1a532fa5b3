package nc.cagou.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nc.cagou.lineage.Reduced;
import nc.cagou.text.Refusal;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.util.QueryExecutionListener;

/**
 * Listens to the queries of a run and keeps where the columns of each collected frame come from. A
 * query that collects no small table ({@link Frames#collect}) is of no interest here.
 */
public final class ColumnListener implements QueryExecutionListener, AutoCloseable {

  private final SparkSession session;
  private final List<Reduced> seen = new ArrayList<>();

  private ColumnListener(SparkSession session) {
    this.session = session;
  }

  /** Listens until it is closed. */
  public static ColumnListener on(SparkSession session) {
    ColumnListener listener = new ColumnListener(session);
    session.listenerManager().register(listener);
    return listener;
  }

  /** What was heard so far, after waiting for what is on its way. */
  public List<Reduced> reduced() {
    try {
      session.sparkContext().listenerBus().waitUntilEmpty();
    } catch (TimeoutException e) {
      throw Refusal.failed(Sessions.WORDS.get("listener"), e);
    }
    synchronized (seen) {
      return List.copyOf(seen);
    }
  }

  @Override
  public void onSuccess(String function, QueryExecution query, long nanos) {
    scala.Option<String> name = query.logical().getTagValue(Frames.NAME);
    if (name.isDefined()) {
      Reduced reduced = PlanColumns.of(name.get(), query.analyzed());
      synchronized (seen) {
        if (!seen.contains(reduced)) { // a frame collected twice is told once
          seen.add(reduced);
        }
      }
    }
  }

  @Override
  public void onFailure(String function, QueryExecution query, Exception failure) {
    // the run itself fails with it
  }

  @Override
  public void close() {
    session.listenerManager().unregister(this);
  }
}
