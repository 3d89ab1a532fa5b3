package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that look personal and that nobody asked for. */
class PersonalColumnsTest {

  private static final Contract PLACES =
      Contracts.parse(
          """
          {"fields": [
            {"name": "code", "type": "string"},
            {"name": "name", "type": "string", "headers": ["nom"]},
            {"name": "commune", "type": "string", "cagou:territory": "commune"},
            {"name": "amount", "type": "number", "headers": ["montant"]},
            {"name": "year", "type": "integer", "headers": ["naissance"]}]}
          """,
          "places");

  @TempDir Path folder;

  private Map<String, String> found(Contract contract, String text) throws IOException {
    Recipe recipe =
        Intake.plan(contract, Reading.file(folder, "t.csv", text).toString())
            .files()
            .get(0)
            .recipe();
    Map<String, String> found = new TreeMap<>();
    recipe.columns().stream()
        .filter(c -> c.personal() != null)
        .forEach(c -> found.put(c.source(), c.personal().kind() + " " + c.personal().by()));
    return found;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "courriel|a.b@exemple.nc|email values",
        "contact|a.b@exemple.nc|email values",
        "Téléphone|27 80 12|phone values",
        "divers|+687 27.80.12|phone values",
        "gsm|271234|phone header",
        "num_secu|2 55 08 14 168 025 38|nir values",
        "ref|255081416802538|nir values",
        "N° CAFAT|123 456|cafat header",
        "dateNaissance|03/04/1961|birth_date header",
        "poste|192.168.12.4|ip values",
        "Prénom|Camille|name header",
        "nom_usage|DUPONT|name header",
        "RIDET|1 234 567.001|enterprise header"
      })
  void aColumnIsToldByItsHeaderOrItsValues(String header, String value, String expected)
      throws IOException {
    String row = "\nA;" + value + ";12\n";
    String text = "code;" + header + ";montant" + row.repeat(4).replace("\n\n", "\n");
    assertEquals(Map.of(header, expected), found(PLACES, text));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "mobile|oui",
        "portable|12,5",
        "tel|voir accueil",
        "ref|255081416802539",
        "numero|271234",
        "version|1.2.3",
        "periode|27.08.12",
        "lieu|Rue Jean Jaurès",
        "libelle|Saint Louis",
        "annee_naissance|1961",
        "adresse|12 rue de l’Alma",
        "nom_commune|Nouméa",
        "montant_ip|12"
      })
  void whatOnlyResemblesIsLeftAlone(String header, String value) throws IOException {
    String row = "\nA;" + value + ";12\n";
    String text = "code;" + header + ";montant" + row.repeat(4).replace("\n\n", "\n");
    assertEquals(Map.of(), found(PLACES, text));
  }

  @Test
  void aNameIsAPersonsWhereAFirstNameStandsBesideIt() throws IOException {
    assertEquals(
        Map.of("nom", "name header", "prenom", "name header"),
        found(PLACES, "code;nom;prenom\n1;DUPONT;Camille\n2;MARTIN;Louise\n"));
    assertEquals(Map.of(), found(PLACES, "code;nom;montant\n1;Piscine;12\n2;Stade;13\n"));
  }

  @Test
  void personsInAColumnOfCommunesAreNotRead() throws IOException {
    String text = "code;commune\n1;DUPONT Jean\n2;Marie MARTIN\n3;Louise BERNARD\n";
    assertEquals(Map.of("commune", "name values"), found(PLACES, text));
    Path file = Reading.file(folder, "t.csv", text);
    IntakeReport report =
        Intake.check(
            TableCase.of(PLACES),
            Map.of("places", file.toString()),
            new Intake.Options(folder, 0.1, Map.of()));
    String json = Json.write(report.toJson());
    assertEquals(3, report.inputs().get(0).accepted());
    assertFalse(json.contains("DUPONT") || json.contains("MARTIN"), json);
    assertFalse(Files.readString(folder.resolve("places.csv")).contains("DUPONT"));
    assertTrue(json.contains("\"rule\":\"personal_column\""), json);
    assertTrue(json.contains("\"personal\":\"name\""), json);
  }

  @Test
  void datesOfBirthAreNotReadAsYears() throws IOException {
    assertEquals(
        Map.of("naissance", "birth_date header"),
        found(PLACES, "code;naissance\n1;03/04/1961\n2;12/11/1980\n"));
    assertEquals(Map.of(), found(PLACES, "code;naissance\n1;1961\n2;1980\n"));
  }

  @Test
  void whatTheContractAsksForIsRead() throws IOException {
    Contract payees =
        Contracts.parse(
            """
            {"fields": [{"name": "payee", "type": "string", "cagou:personal": ["name"]},
                        {"name": "amount", "type": "number"}]}
            """,
            "payees");
    String text = "payee;amount\nDUPONT Jean;1\nMarie MARTIN;2\nLouise BERNARD;3\n";
    assertEquals(Map.of(), found(payees, text));
    Path file = Reading.file(folder, "t.csv", text);
    assertEquals("DUPONT Jean", Reading.read(payees, file).rows().get(0).get(0));
  }

  @Test
  void aRequiredColumnFullOfMailAddressesIsRefusedAndTheReasonSaid() throws IOException {
    Contract strict = Reading.contract("label:string!", "n:integer");
    Path file = Reading.file(folder, "t.csv", "label;n\na@exemple.nc;1\nb@exemple.nc;2\n");
    IntakeReport report =
        Intake.check(TableCase.of(strict), Map.of("table", file.toString()), Intake.Options.PLAIN);
    assertEquals(2, report.exit());
    String said = report.refusals().get(0).fr();
    assertTrue(said.contains("adresses de courriel"), said);
    assertFalse(said.contains("a@exemple.nc"), said);
  }

  @Test
  void anAddressThatStrayedIntoAnotherColumnIsNotShown() throws IOException {
    Path file = Reading.file(folder, "t.csv", "code;montant\n1;12\n2;13\n3;jean@exemple.nc\n4;5\n");
    Problem problem = Reading.read(PLACES, file).problems().get(0);
    assertEquals("xxxx@xxxxxxx.xx", problem.value());
  }

  @Test
  void aRecipeOfAnotherMonthDoesNotBringItBack() throws IOException {
    Path clean = Reading.file(folder, "a.csv", "code;nom\n1;Stade\n2;Piscine\n3;Salle\n");
    Recipe recipe = Intake.plan(PLACES, clean.toString()).files().get(0).recipe();
    Path people =
        Reading.file(folder, "b.csv", "code;nom\n1;DUPONT Jean\n2;Marie MARTIN\n3;Anne LEROY\n");
    Plan plan = Intake.plan(PLACES, people.toString(), new LocalSources(), recipe);
    assertNull(plan.files().get(0).recipe().columns().get(1).target());
  }
}
