package nc.cagou.usecases.employment.synthetic;

import java.io.IOException;
import java.util.List;

/**
 * An occupation of the invented market. The codes and labels are real (ROME v3); the numbers are
 * not.
 *
 * @param seekers weight among jobseekers
 * @param offers weight among advertisements
 * @param durable percent of positions that last
 * @param difficult percent of projects expected to be difficult
 * @param days mean days on the list
 */
record Job(
    String code,
    String label,
    double seekers,
    double offers,
    int durable,
    int difficult,
    int days) {

  static List<Job> all() throws IOException {
    return Resource.rows("jobs.csv").stream()
        .map(
            r ->
                new Job(
                    r[0],
                    r[1],
                    Double.parseDouble(r[2]),
                    Double.parseDouble(r[3]),
                    Integer.parseInt(r[4]),
                    Integer.parseInt(r[5]),
                    Integer.parseInt(r[6])))
        .toList();
  }

  String domain() {
    return code.substring(0, 1);
  }
}
