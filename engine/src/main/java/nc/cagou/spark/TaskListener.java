package nc.cagou.spark;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Tells the course of a run how many of a known count of tasks are done, and of how many rows. */
final class TaskListener extends SparkListener {

  private final Course course;
  private final int tasks;
  private final LongAccumulator rows;
  private int done;
  private long told;

  TaskListener(Course course, int tasks, LongAccumulator rows) {
    this.course = course;
    this.tasks = tasks;
    this.rows = rows;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    long now = rows.sum();
    course.rows(now - told);
    told = now;
    course.part((double) ++done / tasks);
  }
}
