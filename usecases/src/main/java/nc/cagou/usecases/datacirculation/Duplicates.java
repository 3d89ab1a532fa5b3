package nc.cagou.usecases.datacirculation;

import java.util.List;
import nc.cagou.method.metadata.NearDuplicates;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Table;

/**
 * Pairs of records that say nearly the same: in their titles, and in title and description. A
 * series by commune with one description for all is not one dataset published many times.
 */
final class Duplicates {

  private Duplicates() {}

  static Table table(List<Scored> datasets, double threshold) {
    Sheet sheet =
        new Sheet("duplicates")
            .text("first", "second", "first_title", "second_title")
            .number("resemblance")
            .flag("same_publisher");
    List<String> texts = datasets.stream().map(Scored::text).toList();
    for (NearDuplicates.Pair pair : NearDuplicates.pairs(texts, threshold)) {
      Scored first = datasets.get(pair.first());
      Scored second = datasets.get(pair.second());
      double titles = NearDuplicates.resemblance(first.title(), second.title());
      if (titles < threshold) {
        continue;
      }
      sheet.row(
          first.id(),
          second.id(),
          first.title(),
          second.title(),
          Math.min(titles, pair.resemblance()),
          first.publisher().equals(second.publisher()));
    }
    return sheet.table();
  }
}
