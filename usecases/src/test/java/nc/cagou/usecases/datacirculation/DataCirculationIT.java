package nc.cagou.usecases.datacirculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.run.Run;
import nc.cagou.run.RunRequest;
import nc.cagou.run.RunResult;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Data circulation from files to an edition. */
class DataCirculationIT {

  @TempDir Path folder;

  private RunResult run(Map<String, String> inputs, Map<String, String> parameters) {
    return Run.of(
        RunRequest.of(new DataCirculation(), inputs, folder.resolve("store").toString())
            .with(parameters));
  }

  private static Table table(RunResult result, String name) {
    return Table.read().csv(Path.of(result.edition(), "tables", name + ".csv").toFile());
  }

  private static Map<String, String> samples() {
    Path sample = Shared.root().resolve("data-samples/data-circulation");
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("catalogue", sample.resolve("catalogue.csv").toString());
    inputs.put("flows", sample.resolve("echanges.csv").toString());
    inputs.put("usage", sample.resolve("usage.csv").toString());
    return inputs;
  }

  @Test
  void theSamplesGiveEveryTableAndTheLeverChangesOne() throws IOException {
    RunResult result = run(samples(), Map.of());
    assertEquals(new DataCirculation().tables().size(), result.tables().size());
    result
        .inputs()
        .forEach(
            i -> {
              assertEquals(i.read(), i.accepted() + i.quarantined(), i.name());
              assertEquals(2, i.quarantined(), i.name());
            });
    assertTrue(table(result, "fix_first").rowCount() > 0);
    RunResult other = run(samples(), Map.of("mend_fix", "dct:accessRights", "mend_share", "0.5"));
    assertFalse(
        Files.readString(Path.of(result.edition(), "tables", "lever.csv"))
            .equals(Files.readString(Path.of(other.edition(), "tables", "lever.csv"))));
  }

  @Test
  void thePublishedScoresOfDataGouvFrAreEqual() {
    Path file = Shared.folder("data/opendata/datagouvfr/datasets_2022-12-02.ndjson.gz");
    RunResult result = run(Map.of("catalogue", file.toString()), Map.of("territory", "FR"));
    assertEquals(366, result.byInput().get("catalogue").accepted());
    Table udata = table(result, "udata_quality");
    int equal = 0;
    for (Row row : udata) {
      equal +=
          Math.abs(View.number(row, "score") - View.number(row, "published_score")) < 1e-9 ? 1 : 0;
    }
    assertEquals(366, equal);
    assertEquals(366, table(result, "mqa").rowCount());
  }

  @Test
  void aDcatCatalogueKnowsWhetherItComplies() {
    Path file =
        Shared.folder("data/opendata/dcat-ap/examples-3.0.0-hvd/example-ms_catalogue_hvd.ttl");
    RunResult result = run(Map.of("catalogue", file.toString()), Map.of());
    Table mqa = table(result, "mqa");
    assertEquals(1, mqa.rowCount());
    // DCAT-AP compliance is known: the bounds differ by the two untested addresses alone
    Row row = mqa.row(0);
    assertTrue(View.number(row, "interoperability") >= 30);
    assertEquals(50, View.number(row, "total_upper") - View.number(row, "total_lower"), 1e-9);
  }
}
