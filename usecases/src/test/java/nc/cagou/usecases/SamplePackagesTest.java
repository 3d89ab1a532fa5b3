package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.edition.Json;
import nc.cagou.testkit.Schemas;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are Frictionless data packages: valid, and true of the headers of their files. */
class SamplePackagesTest {

  static List<String> usecases() {
    return UseCases.all().stream().map(UseCase::id).toList();
  }

  @ParameterizedTest
  @MethodSource("usecases")
  void aSampleIsAValidPackageWhoseFieldsAreTheHeadersOfItsFiles(String usecase) throws Exception {
    Path folder = Shared.root().resolve("data-samples").resolve(usecase);
    JsonNode pack = Json.mapper().readTree(folder.resolve("datapackage.json").toFile());
    assertEquals(List.of(), Schemas.dataPackage(pack));
    assertTrue(pack.get("resources").size() > 0);
    for (JsonNode resource : pack.get("resources")) {
      String delimiter = resource.at("/dialect/delimiter").asText(",");
      String header =
          Files.readAllLines(folder.resolve(resource.get("path").asText()), StandardCharsets.UTF_8)
              .get(0)
              .replace("\uFEFF", "");
      List<String> names = new ArrayList<>();
      resource.at("/schema/fields").forEach(f -> names.add(f.get("name").asText()));
      List<String> found = new ArrayList<>();
      for (String cell : header.split(java.util.regex.Pattern.quote(delimiter), -1)) {
        found.add(cell.strip().replaceAll("^\"|\"$", ""));
      }
      assertEquals(names, found, resource.get("path").asText());
    }
  }
}
