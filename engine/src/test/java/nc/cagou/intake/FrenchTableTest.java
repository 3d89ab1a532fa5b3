package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table as a French office publishes it is read as it is. */
class FrenchTableTest {

  @TempDir Path folder;

  private final Contract contract =
      Reading.contract(
          "id:string!", "date:date", "montant:number", "nombre:integer", "ouvert:boolean");

  @Test
  void readsTitlesDecimalCommasDatesAndLatin1() throws IOException {
    Path file =
        Reading.file(
            folder,
            "t.csv",
            """
            Montants versés en 2024;;;;
            Source : province Sud;;;;

            ID;Date;Montant;Nombre;Ouvert
            A1;31/12/2024;1 234,50;7;oui
            B2;01/02/2024;"-0,5 XPF";07;non

            Été;1er janvier 2024;12 %;1,0;VRAI
            ;;;;
            """,
            StandardCharsets.ISO_8859_1);
    Reading.Result result = Reading.read(contract, file);
    assertEquals("", result.rules());
    assertEquals(
        List.of(
            List.of("A1", Reading.day("2024-12-31"), 1234.5, 7L, true),
            List.of("B2", Reading.day("2024-02-01"), -0.5, 7L, false),
            List.of("Été", Reading.day("2024-01-01"), 12.0, 1L, true)),
        result.rows());
    assertEquals("ISO-8859-1", result.recipe().encoding());
    assertEquals(";", result.recipe().separator());
    assertEquals(",", result.recipe().decimal());
    assertEquals(4, result.recipe().headerLine());
  }

  @Test
  void namesLineAndRuleOfWhatItRefuses() throws IOException {
    Path file =
        Reading.file(
            folder,
            "t.csv",
            """
            ID;Date;Montant;Nombre;Ouvert
            A1;31/02/2024;1,5;7;oui
            ;01/02/2024;1,5;7;oui
            Total;;12,5;;
            X;"deux
            lignes";2;7;oui
            Y;01/02/2024;3
            nd;01/02/2024;n.d.;s;-
            Z;01/02/2024;n.d.;s;-
            """);
    Reading.Result result = Reading.read(contract, file);
    assertEquals(
        "2 type, 3 required, 4 total, 5 type, 7 columns, 8 missing_marker", result.rules());
    assertEquals(1, result.rows().size());
    assertEquals(7, result.tally().read());
    assertEquals(result.tally().read(), result.tally().accepted() + result.tally().quarantined());
  }

  @Test
  void readsATableOfOneColumn() throws IOException {
    Path file = Reading.file(folder, "t.csv", "Liste ; des codes\nid\nA\nB, C\n");
    Reading.Result result = Reading.read(Reading.contract("id:string!"), file);
    assertEquals(List.of(List.of("A"), List.of("B, C")), result.rows());
    assertEquals(null, result.recipe().separator());
  }

  @Test
  void readsTheSeparatorLineOfASpreadsheet() throws IOException {
    Path file = Reading.file(folder, "t.csv", "sep=;\r\nid;montant\r\nA;1,5\r\n");
    Reading.Result result = Reading.read(Reading.contract("id:string!", "montant:number"), file);
    assertEquals(List.of(List.of("A", 1.5)), result.rows());
    assertEquals(2, result.recipe().headerLine());
  }
}
