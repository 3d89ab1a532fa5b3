package nc.cagou.usecases.roadsafety;

import java.util.List;
import nc.cagou.method.road.RankIntervals;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * {@code segment_limits}: the limits of excess and rank of each segment, in the order of the
 * segments, as the reduction hands them over.
 */
final class SegmentLimits {

  private SegmentLimits() {}

  /** The table of limits by block of segments and rankings by block of draws, in order. */
  static Table table(SegmentLaws laws, List<double[][]> limits, List<int[][]> rankings) {
    RankIntervals ranks = RankIntervals.of(laws.places(), rankings);
    Sheet sheet =
        new Sheet("segment_limits")
            .number("lower", "upper")
            .whole("rank", "rank_lower", "rank_upper");
    int segment = 0;
    for (double[][] block : limits) {
      for (double[] own : block) {
        sheet.row(
            own[0], own[1], ranks.rank()[segment], ranks.lower()[segment], ranks.upper()[segment]);
        segment++;
      }
    }
    return sheet.table();
  }
}
