package nc.cagou.verify.season;

import java.util.Arrays;
import nc.cagou.verify.Cases;
import nc.cagou.verify.Sheet;

/** Which series a run belongs to, and how many values it has a year. */
final class SeriesOf {

  private SeriesOf() {}

  /** The longest name of a series that starts the name of the run. */
  static String run(Cases cases, String run) {
    return cases.before("_input.csv").stream()
        .filter(series -> run.startsWith(series + "_"))
        .reduce("", (a, b) -> a.length() > b.length() ? a : b);
  }

  /** Periods a year: the largest number of a period. */
  static int period(Sheet input) {
    return Arrays.stream(input.wholes("period")).max().orElseThrow();
  }
}
