package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.testkit.SampleEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  @TempDir Path folder;

  @Test
  void twoRunsOfTheSameFilesAreTheSame() {
    EditionStore store = EditionStore.at(folder.toString());
    Comparison same = Comparison.of(SampleEdition.draft(store), SampleEdition.draft(store));
    assertTrue(same.isEmpty());
    assertEquals(1, same.sentences().size());
    assertTrue(same.sentences().get(0).fr().contains("identiques"));
  }

  @Test
  void aParameterAndTheFiguresItMovesAreTold() {
    EditionStore store = EditionStore.at(folder.toString());
    Edition before = SampleEdition.draft(store);
    Edition after = SampleEdition.draft(store, Map.of("height", "5"));
    Comparison c = Comparison.of(before, after);
    assertEquals(List.of(new Comparison.ParameterChange("height", "2", "5")), c.parameters());
    assertEquals(List.of(new Comparison.TableChange("sightings", 0, 0, 1, false)), c.tables());
    assertEquals(1275.0, c.indicators().get(0).before());
    assertEquals(1278.0, c.indicators().get(0).after());
    assertTrue(c.inputs().isEmpty());
    List<String> english = c.sentences().stream().map(t -> t.en()).toList();
    assertTrue(english.contains("Parameter “height”: 2 → 5."), english.toString());
    assertTrue(
        english.contains("Table “sightings”: no new row, none gone, one value changed."),
        english.toString());
    assertTrue(
        english.contains("Indicator “Sightings” (988): 1,275 (2024) → 1,278 (2024)."),
        english.toString());
  }
}
