package nc.cagou.method.season;

import java.util.Arrays;

/**
 * The sum of the two middle values, as the published program of STL takes it for its robust
 * weights. It sorts in part (Singleton 1969, algorithm 347, Communications of the ACM 12), just
 * enough to put two places right, but names the upper place first, where the sort expects them in
 * order: when a cut falls between the two, the upper one is not put right and some value above it
 * stands there. It happens seldom and moves the weights a little; R does it so, and we give the
 * numbers of R.
 */
final class MiddlePair {

  private static final int SMALL = 10;

  private final double[] values;
  private final int[] places;

  private MiddlePair(double[] values, int[] places) {
    this.values = values;
    this.places = places;
  }

  static double sum(double[] unsorted) {
    int n = unsorted.length;
    int[] places = {n / 2, n - n / 2 - 1};
    MiddlePair pair = new MiddlePair(unsorted.clone(), places);
    pair.settle(0, n - 1, 0, 1);
    return pair.values[places[0]] + pair.values[places[1]];
  }

  /** Puts the places {@code first} to {@code last} right, which are thought to lie in the range. */
  private void settle(int from, int to, int first, int last) {
    if (first > last || from >= to) {
      return;
    }
    if (from > 0 && to - from <= SMALL) {
      Arrays.sort(values, from, to + 1);
      return;
    }
    int[] cut = cut(from, to);
    int leftEnd = cut[0];
    int rightStart = cut[1];
    if (leftEnd - from <= to - rightStart) {
      int own = last;
      while (own >= first && places[own] > leftEnd) {
        own--;
      }
      settle(from, leftEnd, first, own);
      settle(rightStart, to, own + 1, last);
    } else {
      int own = first;
      while (own <= last && places[own] < rightStart) {
        own++;
      }
      settle(rightStart, to, own, last);
      settle(from, leftEnd, first, own - 1);
    }
  }

  /**
   * Parts the range at the median of its ends and its middle: the end of the left, start of right.
   */
  private int[] cut(int from, int to) {
    int middle = (from + to + 2) / 2 - 1;
    order(from, middle);
    if (values[to] < values[middle]) {
      swap(to, middle);
      order(from, middle);
    }
    double pivot = values[middle];
    int left = from;
    int right = to;
    while (true) {
      do {
        right--;
      } while (values[right] > pivot);
      do {
        left++;
      } while (values[left] < pivot);
      if (left > right) {
        return new int[] {right, left};
      }
      swap(left, right);
    }
  }

  private void order(int lower, int upper) {
    if (values[lower] > values[upper]) {
      swap(lower, upper);
    }
  }

  private void swap(int a, int b) {
    double kept = values[a];
    values[a] = values[b];
    values[b] = kept;
  }
}
