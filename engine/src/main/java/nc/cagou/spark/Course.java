package nc.cagou.spark;

import java.util.function.LongSupplier;
import nc.cagou.text.Text;

/**
 * How far a run has come: steps, each with its share of the whole, and parts of the step that is
 * under way. It reckons the time left from the pace so far. May be told by several threads.
 */
public final class Course {

  /** Before that much time and work the pace says nothing. */
  private static final double TOO_SOON = 2.0;

  private static final double TOO_LITTLE = 0.05;

  private final Progress progress;
  private final LongSupplier nanos;
  private final long began;
  private Text step = Text.EMPTY;
  private double from;
  private double to;
  private double share;
  private long rows;
  private int stage;

  public Course(Progress progress) {
    this(progress, System::nanoTime);
  }

  Course(Progress progress, LongSupplier nanos) {
    this.progress = progress;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  /**
   * A step begins; what came before is done.
   *
   * @param until share of the whole run that will be done when it ends, 0 to 1
   */
  public synchronized void begin(Text step, double until) {
    this.step = step;
    this.from = to;
    this.to = Math.max(to, Math.min(1, until));
    this.share = from;
    tell();
  }

  /** The part of the step under way that is done, 0 to 1. It never goes back. */
  public synchronized void part(double done) {
    share = Math.max(share, from + (to - from) * Math.max(0, Math.min(1, done)));
    tell();
  }

  /** Rows read since the run began. */
  public synchronized void rows(long more) {
    rows += more;
  }

  synchronized void stage(int number) {
    stage = number;
  }

  public Progress progress() {
    return progress;
  }

  private void tell() {
    double seconds = (nanos.getAsLong() - began) / 1e9;
    boolean known = seconds >= TOO_SOON && share >= TOO_LITTLE;
    long left = known ? Math.round(seconds * (1 - share) / share) : -1;
    progress.at(new Progress.Moment(step, share, rows, stage, left));
  }
}
