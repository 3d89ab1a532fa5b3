package nc.cagou.spark;

import java.util.List;

/**
 * The marker of an entry of the cache, {@code entry.json}: written last, so an entry without it is
 * not there.
 *
 * @param input its name
 * @param rows files of accepted rows, in the order of the slices
 * @param refused files of refused rows, in the same order
 * @param counts the file that holds the tally and the first problems
 */
record Entry(
    int format,
    String input,
    long read,
    long accepted,
    long quarantined,
    List<FileMark> rows,
    List<FileMark> refused,
    FileMark counts) {

  static final int FORMAT = 1;

  long bytes() {
    long sum = counts.bytes();
    for (FileMark mark : rows) {
      sum += mark.bytes();
    }
    for (FileMark mark : refused) {
      sum += mark.bytes();
    }
    return sum;
  }
}
