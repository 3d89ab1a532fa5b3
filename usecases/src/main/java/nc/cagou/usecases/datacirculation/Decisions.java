package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Tables;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.text.Text;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** From reduced rows to the tables of the edition, and a sentence for what could not be made. */
final class Decisions {

  private final Tables reduced;
  private final Evidence.Context context;
  private final Judgement judgement;
  private final List<Table> tables = new ArrayList<>();
  private final List<Text> notComputed = new ArrayList<>();

  Decisions(Tables reduced, Evidence.Context context) {
    this.reduced = reduced;
    this.context = context;
    this.judgement = Judgement.of(context.parameters());
  }

  Findings findings() {
    List<Scored> datasets = datasets();
    if (datasets.isEmpty()) {
      say("missing.catalogue");
    } else {
      catalogue(datasets);
    }
    Table flows = reduced.find("flows").orElse(null);
    if (flows == null || flows.isEmpty()) {
      say("missing.flows");
    } else {
      tables.add(Circulation.table(flows));
    }
    uses();
    return new Findings(Tables.of(tables.toArray(Table[]::new)), notComputed);
  }

  private void catalogue(List<Scored> datasets) {
    ScoreTables scores = new ScoreTables(datasets, judgement.untested());
    tables.add(scores.mqa());
    tables.add(scores.udata());
    tables.add(FixTable.of(datasets));
    tables.add(FreshnessTable.of(datasets, day()));
    tables.add(PublisherTable.of(datasets));
    tables.add(scores.metrics());
    tables.add(scores.criteria());
    tables.add(Duplicates.table(datasets, context.parameters().number("duplicate_threshold")));
    tables.add(Mending.of(scores.metrics(), scores.criteria(), context.parameters()).table());
    untested(datasets);
  }

  private List<Scored> datasets() {
    List<Scored> datasets = new ArrayList<>();
    if (!reduced.has("datasets")) {
      return datasets;
    }
    Map<String, Long> used = new HashMap<>();
    reduced
        .find("used")
        .ifPresent(t -> t.forEach(r -> used.put(r.getString("dataset_id"), r.getLong("uses"))));
    LocalDate day = day();
    for (Row row : reduced.get("datasets")) {
      datasets.add(Scored.of(row, judgement, day, used));
    }
    datasets.sort(java.util.Comparator.comparing(Scored::id));
    return datasets;
  }

  /** The asked day; else the latest date of the catalogue that is not after the run. */
  private LocalDate day() {
    if (judgement.day().isPresent()) {
      return judgement.day().get();
    }
    LocalDate latest = null;
    for (Row row : reduced.get("datasets")) {
      for (String column : List.of("last_update", "modified", "issued")) {
        LocalDate date = row.isMissing(column) ? null : row.getDate(column);
        boolean past = date != null && !date.isAfter(context.madeOn());
        latest = past && (latest == null || date.isAfter(latest)) ? date : latest;
      }
    }
    return latest == null ? context.madeOn() : latest;
  }

  private void untested(List<Scored> datasets) {
    Map<String, Object> words = new LinkedHashMap<>();
    long addresses = 0;
    long rules = 0;
    for (Scored dataset : datasets) {
      long[] untested = dataset.assessment().all().untested();
      addresses += untested[MqaMetric.ACCESS_URL_REACHED.ordinal()];
      rules += untested[MqaMetric.DCAT_AP.ordinal()];
    }
    words.put("rule", context.parameters().text("untested"));
    words.put("n", addresses);
    if (addresses > 0) {
      notComputed.add(DataCirculation.WORDS.get("missing.addresses", words));
    }
    words.put("n", rules);
    if (rules > 0) {
      notComputed.add(DataCirculation.WORDS.get("missing.dcat_ap", words));
    }
  }

  private void uses() {
    Table months = reduced.find("months").orElse(null);
    if (months == null || months.isEmpty()) {
      say("missing.usage");
      return;
    }
    Sheet sheet = new Sheet("uses").text("month").whole("datasets", "downloads", "api_calls");
    for (Row row : months) {
      sheet.row(
          row.getString("month"),
          row.getLong("datasets"),
          row.isMissing("downloads") ? null : (Long) row.getLong("downloads"),
          row.isMissing("api_calls") ? null : (Long) row.getLong("api_calls"));
    }
    tables.add(sheet.table());
    String missing = Uses.missing(Uses.counted(Tables.of(sheet.table())));
    if (!missing.isEmpty()) {
      say(missing);
    }
  }

  private void say(String key) {
    notComputed.add(DataCirculation.WORDS.get(key));
  }
}
