package nc.cagou.spark;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Tells the course of a run which stage Spark is at. How many stages a step will need is not known
 * beforehand: each stage that ends takes a fifth of what is left of the step, its tasks in
 * proportion.
 */
public final class StageListener extends SparkListener {

  private static final double EACH = 0.2;

  private final Course course;
  private int stages;
  private int tasks = 1;
  private int done;
  private double left = 1;

  public StageListener(Course course) {
    this.course = course;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    tasks = Math.max(1, stage.stageInfo().numTasks());
    done = 0;
    course.stage(++stages);
    tell();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    done = Math.min(tasks, done + 1);
    tell();
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
    left *= 1 - EACH;
    done = 0;
    tell();
  }

  private void tell() {
    course.part(1 - left * (1 - EACH * done / tasks));
  }
}
