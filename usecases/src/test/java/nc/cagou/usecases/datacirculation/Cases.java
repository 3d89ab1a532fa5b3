package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.method.metadata.Untested;
import nc.cagou.usecases.Sheet;
import nc.cagou.usecases.datacirculation.catalogue.Assessment;
import nc.cagou.usecases.datacirculation.catalogue.AssessmentText;
import nc.cagou.usecases.datacirculation.catalogue.Described;
import tech.tablesaw.api.Table;

/** Small reduced tables, as literals. */
final class Cases {

  static final DataCirculation USE_CASE = new DataCirculation();
  static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  private final Sheet datasets =
      new Sheet("datasets")
          .text("dataset_id", "title", "text", "publisher", "frequency")
          .day("issued", "last_update", "modified")
          .whole("views")
          .text("portal")
          .number("quality_score")
          .text("assessment");
  private final Sheet flows =
      new Sheet("flows").text("producer", "consumer", "status", "blocker").whole("flows");
  private boolean any;
  private boolean anyFlow;

  /** A dataset with all that is asked of it, or with nothing but a title. */
  Cases dataset(String id, String publisher, String frequency, int daysAgo, boolean rich) {
    LocalDate updated = DAY.minusDays(daysAgo);
    String files =
        "[{\"access\":\"http://a\",\"download\":\"http://a\",\"format\":\"csv\",\"media\":"
            + "\"text/csv\",\"license\":\"CC BY 4.0\",\"rights\":\"r\",\"size\":12,\"reached\":true,"
            + "\"description\":\"d\"}]";
    String word = rich ? "x" : null;
    Described described =
        new Described(
            rich ? "d".repeat(201) : null,
            publisher,
            word,
            word,
            word,
            word,
            frequency,
            rich ? "CC BY 4.0" : null,
            rich ? "PUBLIC" : null,
            word,
            rich ? updated : null,
            rich ? updated : null,
            "dcat",
            rich ? (Boolean) true : (Boolean) false,
            rich ? files : null,
            Map.of());
    datasets.row(
        id,
        "Titre " + id,
        "Titre " + id,
        publisher,
        frequency,
        updated,
        updated,
        updated,
        null,
        "dcat",
        null,
        AssessmentText.write(Assessment.of(described, Untested.NOT_MET)));
    any = true;
    return this;
  }

  Cases flow(String producer, String consumer, String status, String blocker, long count) {
    flows.row(producer, consumer, status, blocker, count);
    anyFlow = true;
    return this;
  }

  Tables reduced(Table... more) {
    java.util.ArrayList<Table> all = new java.util.ArrayList<>(List.of(more));
    if (any) {
      all.add(datasets.table());
    }
    if (anyFlow) {
      all.add(flows.table());
    }
    return Tables.of(all.toArray(Table[]::new));
  }

  static Evidence.Context context(Map<String, String> parameters) {
    return new Evidence.Context(
        Set.of("catalogue"),
        Parameters.of(USE_CASE.parameters(), parameters),
        false,
        List.of(),
        LocalDate.of(2026, 1, 1));
  }

  Findings findings(Map<String, String> parameters) {
    return USE_CASE.decide(reduced(), context(parameters));
  }

  Evidence evidence(Map<String, String> parameters) {
    Findings findings = findings(parameters);
    return new Evidence(findings.tables(), context(parameters), findings.notComputed());
  }
}
