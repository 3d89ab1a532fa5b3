package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators and charts show no more than the tables. */
class StoryCheckTest {

  @TempDir Path folder;

  @Test
  void aNumberThatTheTablesDoNotLetThroughIsFoundWithItsPlace() throws Exception {
    Edition edition = SampleEdition.draft(EditionStore.at(folder.toString()));
    assertEquals(List.of(), StoryCheck.of(edition, new SampleUseCase()));

    Path indicators = Path.of(edition.folder(), "indicators.json");
    JsonNode lines = Json.mapper().readTree(indicators.toFile());
    String place = "";
    for (int i = 0; i < lines.size() && place.isEmpty(); i++) {
      for (String field : List.of("value", "lower", "upper")) {
        if (place.isEmpty() && lines.get(i).get(field).isNull()) {
          ((ObjectNode) lines.get(i)).put(field, 4);
          place = "/" + i + "/" + field;
        }
      }
    }
    Files.write(indicators, Json.mapper().writeValueAsBytes(lines));
    assertEquals(
        List.of(new StoryCheck.Beyond("indicators.json", place, 4)),
        StoryCheck.of(edition, new SampleUseCase()));
  }
}
