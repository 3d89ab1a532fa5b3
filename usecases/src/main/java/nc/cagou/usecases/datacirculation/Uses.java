package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.List;
import nc.cagou.Tables;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Use of the datasets month by month; what was not counted is unknown, never 0. */
final class Uses {

  /**
   * A month.
   *
   * @param downloads null when no dataset counted any
   * @param calls calls of the API; null when no dataset counted any
   */
  record Month(String month, long datasets, Long downloads, Long calls) {

    /** What is known: {@code both}, {@code downloads}, {@code calls} or {@code nothing}. */
    String known() {
      if (downloads == null) {
        return calls == null ? "nothing" : "calls";
      }
      return calls == null ? "downloads" : "both";
    }

    /** Downloads and calls, of those that are known. */
    long total() {
      return (downloads == null ? 0 : downloads) + (calls == null ? 0 : calls);
    }
  }

  private Uses() {}

  /** Months in which something was counted, ascending; none without the table. */
  static List<Month> counted(Tables tables) {
    List<Month> months = new ArrayList<>();
    for (Row row : tables.find("uses").orElseGet(() -> Table.create("uses"))) {
      Month month =
          new Month(
              row.getString("month"),
              View.whole(row, "datasets"),
              known(row, "downloads"),
              known(row, "api_calls"));
      if (!month.known().equals("nothing")) {
        months.add(month);
      }
    }
    return months;
  }

  /**
   * What a reader must be told of the whole file: the key of a sentence, empty when both downloads
   * and calls were counted at least once.
   */
  static String missing(List<Month> months) {
    boolean downloads = months.stream().anyMatch(m -> m.downloads() != null);
    boolean calls = months.stream().anyMatch(m -> m.calls() != null);
    if (downloads) {
      return calls ? "" : "missing.calls";
    }
    return calls ? "missing.downloads" : "missing.uses";
  }

  private static Long known(Row row, String column) {
    return row.isMissing(column) ? null : (Long) View.whole(row, column);
  }
}
