package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables that count the same accidents and persons by hour, by user and by road. */
final class Breakdowns {

  private Breakdowns() {}

  /** {@code when}: all 168 hours of the week over all accidents, ISO weekday (1 is Monday). */
  static Table week(Table hours, boolean persons) {
    long[][] accidents = new long[8][24];
    long[][] killed = new long[8][24];
    for (Row row : hours) {
      if (!row.isMissing("weekday") && !row.isMissing("hour")) {
        int day = (int) Counts.whole(row, "weekday");
        int hour = (int) Counts.whole(row, "hour");
        accidents[day][hour] += Counts.whole(row, "accidents");
        killed[day][hour] += Counts.whole(row, "killed");
      }
    }
    Sheet sheet = new Sheet("when").whole("weekday", "hour", "accidents", "killed");
    for (int day = 1; day <= 7; day++) {
      for (int hour = 0; hour < 24; hour++) {
        sheet.row(day, hour, accidents[day][hour], persons ? killed[day][hour] : null);
      }
    }
    return sheet.table();
  }

  /** {@code when_by_territory}: hours of the week with at least one accident. */
  static Table weeks(Table hours, Ledger ledger) {
    Sheet sheet =
        new Sheet("when_by_territory")
            .whole("year")
            .text("territory")
            .whole("weekday", "hour", "accidents", "killed");
    String[] keys = {"weekday", "hour"};
    String[] sums = {"accidents", "killed"};
    added(hours, ledger, keys, sums)
        .forEach(
            (key, sum) ->
                sheet.row(
                    key.year(),
                    key.territory(),
                    key.codes().get(0) == null ? null : Long.valueOf(key.codes().get(0)),
                    key.codes().get(1) == null ? null : Long.valueOf(key.codes().get(1)),
                    sum[0],
                    ledger.hasPersons() ? sum[1] : null));
    return sheet.table();
  }

  /** {@code who}: persons by means of travel, sex and age, without any row of totals. */
  static Table who(Table users, Ledger ledger) {
    Sheet sheet =
        new Sheet("who")
            .whole("year")
            .text("territory", "user_category", "sex", "age_group")
            .whole("killed", "hospitalised", "slightly_injured", "unhurt");
    String[] keys = {"user_category", "sex", "age_group"};
    String[] sums = {"killed", "hospitalised", "slightly_injured", "unhurt"};
    added(users, ledger, keys, sums)
        .forEach(
            (key, sum) ->
                sheet.row(
                    key.year(),
                    key.territory(),
                    key.codes().get(0),
                    key.codes().get(1),
                    key.codes().get(2),
                    sum[0],
                    sum[1],
                    sum[2],
                    sum[3]));
    return sheet.table();
  }

  /** {@code roads}: accidents by category of road and class of speed limit. */
  static Table roads(Table roads, Ledger ledger) {
    StringColumn category = StringColumn.create("road");
    StringColumn speed = StringColumn.create("speed");
    for (Row row : roads) {
      int code = row.isMissing("road_category") ? -1 : (int) Counts.whole(row, "road_category");
      int limit = row.isMissing("speed_limit") ? -1 : (int) Counts.whole(row, "speed_limit");
      category.append(Codes.ROADS.getOrDefault(code, Codes.UNKNOWN));
      speed.append(limit <= 0 ? Codes.UNKNOWN : Codes.speedClass(limit));
    }
    Table worded = roads.copy().addColumns(category, speed);
    Sheet sheet =
        new Sheet("roads")
            .whole("year")
            .text("territory", "road_category", "speed_limit")
            .whole("accidents", "killed");
    String[] keys = {"road", "speed"};
    String[] sums = {"accidents", "killed"};
    added(worded, ledger, keys, sums)
        .forEach(
            (key, sum) ->
                sheet.row(
                    key.year(),
                    key.territory(),
                    key.codes().get(0),
                    key.codes().get(1),
                    sum[0],
                    ledger.hasPersons() ? sum[1] : null));
    return sheet.table();
  }

  /** Sums of rows by year, territory and codes, in the order of the ledger. */
  private static Map<Key, long[]> added(
      Table table, Ledger ledger, String[] keys, String[] measures) {
    Map<Key, long[]> sums = new LinkedHashMap<>();
    for (Row row : table) {
      List<String> codes = new ArrayList<>();
      for (String key : keys) {
        codes.add(row.isMissing(key) ? null : String.valueOf(row.getObject(key)));
      }
      for (String territory : ledger.rollup().of(row.getString("place"))) {
        long[] sum =
            sums.computeIfAbsent(
                new Key(Ledger.year(row), territory, codes), k -> new long[measures.length]);
        for (int i = 0; i < measures.length; i++) {
          sum[i] += Counts.whole(row, measures[i]);
        }
      }
    }
    Map<String, Integer> order = new TreeMap<>();
    ledger.rollup().territories().forEach(t -> order.put(t, order.size()));
    Map<Key, long[]> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Key.order(order)))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private record Key(Integer year, String territory, List<String> codes) {

    static java.util.Comparator<Key> order(Map<String, Integer> territories) {
      return java.util.Comparator.comparing(
              (Key k) -> k.year() == null ? Integer.MAX_VALUE : k.year())
          .thenComparing(k -> territories.get(k.territory()))
          .thenComparing(k -> k.codes().stream().map(Key::sortable).toList().toString());
    }

    private static String sortable(String code) {
      boolean digit = code != null && code.length() == 1 && Character.isDigit(code.charAt(0));
      return digit ? "0" + code : String.valueOf(code);
    }
  }
}
