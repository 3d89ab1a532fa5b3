package nc.cagou.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.EditionWriter;
import nc.cagou.edition.TableSpecs;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protected table in an edition: written, read back, described. */
class ReadBackTest {

  @Test
  void flagsAreInTheFileTheTableReadBackAndItsSchema(@TempDir Path folder) throws Exception {
    Protected out =
        Tabular.protect(
            new Tabular("weekly", "health")
                .by("week", "W1", "W2", "W3")
                .guard("stays", 4, 0, 30)
                .numbers("mean", "stays", null, 2.5, Double.NaN, 3)
                .counts("cases", 4, 0, 30));
    SampleUseCase usecase = new SampleUseCase();
    EditionStore store = EditionStore.at(folder.toString());
    Edition edition;
    try (EditionWriter writer =
        store.begin(usecase, SampleEdition.context(usecase, Map.of()), SampleEdition.inputs())) {
      writer.tables(out);
      edition = writer.commit();
    }
    assertEquals(
        List.of("week,mean,mean_flag,cases,cases_flag", "W1,,s,,s", "W2,,,0,", "W3,3,,30,"),
        Files.readAllLines(Path.of(edition.folder(), "tables", "weekly.csv")));
    assertEquals("s", edition.table("weekly").stringColumn("cases_flag").get(0));
    assertTrue(edition.table("weekly").stringColumn("cases_flag").isMissing(1));
    assertEquals(out.specs(), edition.tableSpecs());
    List<String> fields =
        TableSpecs.published(edition.tableSpecs().get(0)).get("fields").findValuesAsText("name");
    assertEquals(edition.table("weekly").columnNames(), fields);
  }
}
