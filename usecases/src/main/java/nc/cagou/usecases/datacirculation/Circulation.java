package nc.cagou.usecases.datacirculation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The matrix producer × consumer: flows by state, and what blocks those that are blocked. */
final class Circulation {

  /** Blockers in the order of the table; a blocked flow without one is unnamed. */
  static final List<String> BLOCKERS =
      List.of("legal", "technical", "format", "none_asked", "unnamed");

  private Circulation() {}

  /** Flows of one pair. */
  private static final class Pair {
    private long open;
    private long blocked;
    private long planned;
    private final long[] blockers = new long[BLOCKERS.size()];

    void add(String status, String blocker, long flows) {
      open += status.equals("open") ? flows : 0;
      planned += status.equals("planned") ? flows : 0;
      if (status.equals("blocked")) {
        blocked += flows;
        blockers[BLOCKERS.indexOf(blocker)] += flows;
      }
    }

    /** The most frequent blocker, the first of equals; null when nothing is blocked. */
    String main() {
      int most = 0;
      for (int i = 1; i < blockers.length; i++) {
        most = blockers[i] > blockers[most] ? i : most;
      }
      return blocked == 0 ? null : BLOCKERS.get(most);
    }
  }

  static Table table(Table flows) {
    Map<String, Map<String, Pair>> pairs = new TreeMap<>();
    for (Row row : flows) {
      pairs
          .computeIfAbsent(row.getString("producer"), p -> new TreeMap<>())
          .computeIfAbsent(row.getString("consumer"), c -> new Pair())
          .add(
              row.getString("status"),
              row.isMissing("blocker") ? "unnamed" : row.getString("blocker"),
              row.getLong("flows"));
    }
    Sheet sheet =
        new Sheet("circulation")
            .text("producer", "consumer")
            .whole("flows", "open", "blocked")
            .text("blocker")
            .whole("planned", "legal", "technical", "format", "none_asked", "unnamed");
    pairs.forEach(
        (producer, consumers) ->
            consumers.forEach(
                (consumer, p) ->
                    sheet.row(
                        producer,
                        consumer,
                        p.open + p.blocked + p.planned,
                        p.open,
                        p.blocked,
                        p.main(),
                        p.planned,
                        p.blockers[0],
                        p.blockers[1],
                        p.blockers[2],
                        p.blockers[3],
                        p.blockers[4])));
    return sheet.table();
  }
}
