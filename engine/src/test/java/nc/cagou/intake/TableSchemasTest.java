package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema of schema.data.gouv.fr works as it is. */
class TableSchemasTest {

  @TempDir Path folder;

  @Test
  void loadsEveryTableSchemaOfTheRegister() throws IOException {
    Path schemas = Shared.folder("data/schemas");
    try (Stream<Path> files = Files.walk(schemas)) {
      List<Path> found =
          files
              .filter(f -> f.toString().endsWith(".schema.json"))
              .filter(f -> !f.toString().contains("amenagements-cyclables"))
              .toList();
      assertFalse(found.isEmpty());
      for (Path file : found) {
        Contract contract = Contracts.parse(Files.readString(file), "x");
        assertFalse(contract.fields().isEmpty(), file.toString());
      }
    }
  }

  @Test
  void checksAFileOfGrantsUnderItsSchema() throws IOException {
    Path schema = Shared.folder("data/schemas/scdl/subventions.schema.json");
    Contract contract = Contracts.parse(Files.readString(schema), "grants");
    assertEquals(Field.Type.DATE, contract.field("dateConvention").orElseThrow().type());
    Path file =
        Reading.file(
            folder,
            "g.csv",
            """
            nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,\
            idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,\
            datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide
            Ville,23350001600040,2017-06-27,2017-03-103,Asso,38047555800058,W380475558,Climat,\
            47800.3,aide en numéraire,unique,2017-03-14,12345,oui,0.5,
            Ville,233500016,2017-06-27,x,Asso,38047555800058,,Climat,-,aide en argent,unique,\
            2017-03-14,12345,peut-être,0.5,
            """);
    Reading.Result result = Reading.read(contract, file);
    assertEquals(1, result.rows().size(), result.rules());
    assertTrue(result.rules().contains("3 pattern"), result.rules());
    assertTrue(result.rules().contains("3 missing_marker"), result.rules());
  }

  @Test
  void readsConstraintsAndExtensions() {
    Contract contract =
        Contracts.parse(
            """
            {"missingValues":["","N/A"],"primaryKey":["a","b"],
             "fields":[
              {"name":"a","type":"year","title":"Année","headers":["an","exercice"],
               "constraints":{"required":true,"minimum":2000,"maximum":2030}},
              {"name":"b","type":"string","title_fr":"Commune","title_en":"Commune",
               "cagou:territory":"commune","missingValues":["-1"],
               "constraints":{"enum":["x","y"],"pattern":"[a-z]","minLength":1,"maxLength":3,
                "unique":true}},
              {"name":"c","type":"geopoint","unknown":1},
              {"name":"d","type":"boolean","trueValues":["ja"],"falseValues":["nein"]}]}
            """,
            "t");
    Field year = contract.field("a").orElseThrow();
    assertEquals(Field.Type.INTEGER, year.type());
    assertEquals(List.of("an", "exercice"), year.headers());
    assertEquals(2000.0, year.minimum());
    Field commune = contract.field("b").orElseThrow();
    assertEquals("commune", commune.territory());
    assertEquals(List.of("-1"), commune.missing());
    assertEquals(List.of("x", "y"), commune.codes());
    assertEquals(3, commune.form().maxLength());
    assertTrue(commune.form().unique());
    assertEquals(Field.Type.STRING, contract.field("c").orElseThrow().type());
    assertEquals(List.of("ja"), contract.field("d").orElseThrow().form().trueWords());
    assertEquals(List.of("a", "b"), contract.primaryKey());
  }
}
