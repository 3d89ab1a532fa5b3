package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.intake.Intake;
import nc.cagou.run.Run;
import nc.cagou.run.RunRequest;
import nc.cagou.run.RunResult;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Employment from files to an edition, with Spark. */
class EmploymentIT {

  private static final Employment USE_CASE = new Employment();

  @TempDir Path store;

  private RunResult run(Map<String, String> inputs, Map<String, String> parameters) {
    return Run.of(RunRequest.of(USE_CASE, inputs, store.toString()).with(parameters));
  }

  private Edition edition(RunResult result) {
    return EditionStore.at(store.toString()).find("employment", result.id()).orElseThrow();
  }

  private static Map<String, String> samples() {
    String folder = Shared.root().resolve("data-samples/employment").toString();
    Map<String, String> inputs = new LinkedHashMap<>();
    Intake.recognise(USE_CASE, folder).forEach(name -> inputs.put(name, folder));
    return inputs;
  }

  private static Map<String, Double> values(Story story) {
    Map<String, Double> values = new HashMap<>();
    for (Indicator indicator : story.indicators()) {
      values.put(indicator.id(), indicator.value());
    }
    return values;
  }

  @Test
  void samplesBecomeAnEditionWhoseRowsAddUp() {
    assertEquals(7, samples().size());
    RunResult result = run(samples(), Map.of());
    for (RunResult.Input input : result.byInput().values()) {
      assertEquals(input.read(), input.accepted() + input.quarantined(), input.name());
    }
    assertEquals(12_000, result.byInput().get("jobseekers").read());
    assertEquals(40, result.byInput().get("jobseekers").quarantined());
    Edition edition = edition(result);
    for (String table : List.of("tension", "causes", "mismatch", "beveridge", "series")) {
      assertFalse(edition.table(table).isEmpty(), table);
    }
    double registrations = 0;
    for (Row row : edition.table("tension")) {
      if (row.getString("occupation").equals("total") && row.getString("territory").equals("988")) {
        registrations += Cells.number(row, "registrations");
      }
    }
    assertEquals(11_960, registrations, 1e-6);
    Table published = edition.table("published");
    assertEquals(77, published.rowCount());
    Story story = edition.story();
    assertTrue(story.headline().fr().contains("métiers sur 14 en tension forte"));
    assertTrue(story.sections().stream().mapToLong(s -> s.figures().size()).sum() >= 10);
    assertTrue(edition.check().whole());
  }

  @Test
  void aLeverChangesAnIndicatorOfTheRun() {
    Map<String, String> examples = new HashMap<>();
    USE_CASE.levers().get(0).params().forEach(e -> examples.put(e.name(), e.example()));
    Map<String, Double> before = values(edition(run(samples(), Map.of())).story());
    Map<String, Double> after = values(edition(run(samples(), examples)).story());
    assertNotEquals(before.get("trained_mismatch"), after.get("trained_mismatch"));
    assertEquals(before.get("mismatch"), after.get("mismatch"));
  }

  @Test
  void realNoticesAloneAreCountedAndTheRestIsSaid() {
    Path notices = Shared.folder("data/employment/nc/avp_opt_nc_jobposting.ndjson");
    RunResult result = run(Map.of("offers", notices.toString()), Map.of("level", "code"));
    Edition edition = edition(result);
    double offers = 0;
    for (Row row : edition.table("tension")) {
      boolean whole = row.getString("territory").equals("988");
      if (whole && row.getString("occupation").equals("total")) {
        offers += Cells.number(row, "offers");
      }
    }
    assertEquals(38, offers);
    assertTrue(
        edition.evidence().notComputed().stream()
            .anyMatch(t -> t.en().startsWith("Without jobseekers")));
  }
}
