package nc.cagou.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.Json;
import nc.cagou.testkit.Packages;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data package of an edition is one for any tool that reads Frictionless. */
class DataPackageTest {

  @TempDir Path folder;

  private Path edition() {
    Edition edition = SampleEdition.draft(EditionStore.at(folder.toString()));
    return Path.of(edition.folder());
  }

  @Test
  void itIsValidAndEveryTableIsAsItsSchemaSays() throws Exception {
    Path edition = edition();
    JsonNode pack = Json.mapper().readTree(edition.resolve("datapackage.json").toFile());
    assertEquals(List.of(), Schemas.dataPackage(pack));
    assertEquals(List.of(), Packages.broken(edition));
  }

  @Test
  void aPackageWithoutResourcesOrWithAnUnknownTypeIsNotValid() throws Exception {
    JsonNode pack = Json.mapper().readTree(edition().resolve("datapackage.json").toFile());
    ObjectNode bare = pack.deepCopy();
    bare.remove("resources");
    assertFalse(Schemas.dataPackage(bare).isEmpty());
    ObjectNode odd = pack.deepCopy();
    ((ObjectNode) odd.at("/resources/0/schema/fields/0")).put("type", "colour");
    assertFalse(Schemas.dataPackage(odd).isEmpty());
  }
}
