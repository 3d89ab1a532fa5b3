package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nc.cagou.UseCases;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is refused says where it belongs, and the line that is its header. */
class WhereFilesBelongTest {

  private static final String JOBSEEKERS =
      "id_personne;date_inscription;date_sortie;code_rome;commune;sexe\n"
          + "D1;05/01/2020;07/04/2020;H2102;Nouméa;M\n";

  @TempDir Path folder;

  private String refusal(String useCase, String input, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("fichier.csv"), content);
    return refusal(useCase, input, file);
  }

  private static String refusal(String useCase, String input, Path file) {
    IntakeReport report =
        Intake.check(UseCases.named(useCase), Map.of(input, file.toString()), Intake.Options.PLAIN);
    return report.inputs().get(0).problems().get(0).message().fr();
  }

  @Test
  void aFileOfAnotherInputOfTheUseCaseNamesIt() throws IOException {
    String said = refusal("employment", "offers", JOBSEEKERS);
    assertTrue(said.contains("--input jobseekers=…"), said);
  }

  @Test
  void aFileOfAnotherUseCaseNamesIt() throws IOException {
    String said = refusal("health", "professionals", JOBSEEKERS);
    assertTrue(
        said.replace('\u00a0', ' ').contains("« jobseekers » du cas d’usage « employment »"), said);
  }

  @Test
  void aFileThatNobodyKnowsIsSentNowhere() throws IOException {
    String said = refusal("health", "weekly_counts", "couleur;forme\nrouge;rond\n");
    assertFalse(said.contains("cas d’usage"), said);
    assertTrue(said.contains("couleur, forme"), said);
  }

  @Test
  void aWordOfTheDataThatIsAFieldByChanceIsNoHeader() throws IOException {
    String said =
        refusal(
            "road-safety",
            "accidents",
            "table;champ;code;groupe;libelle\ncaract;lum;1;;Plein jour\nlieux;catr;2;;Route\n");
    assertTrue(said.contains("table, champ, code, groupe, libelle"), said);
    assertFalse(said.contains("Plein jour"), said);
  }

  @Test
  void theExportOfResourcesOfDataGouvIsNoCatalogue() throws IOException {
    String said =
        refusal(
            "data-circulation",
            "catalogue",
            "dataset.id;dataset.title;dataset.url;id;url;title;format\n"
                + "1;Prix;https://a;r1;https://a/1;un.csv;csv\n"
                + "1;Prix;https://a;r2;https://a/2;deux.csv;csv\n");
    assertTrue(said.contains("export des ressources de data.gouv.fr"), said);
  }

  @Test
  void analysesOfBathingWaterAreNamed() {
    Path water = Shared.folder("data/health/noumea-eaux-baignade-2016-2017.geojson");
    String said = refusal("health", "weekly_counts", water);
    assertTrue(said.startsWith("Ce fichier porte des analyses d’eau de baignade"), said);
    assertTrue(said.contains("Il porte"), said);
  }

  @Test
  void aSlashInAShortNameOfTurtleIsSaidWithItsPlace() {
    Path turtle =
        Shared.folder(
            "data/opendata/dcat-ap/examples-3.0.0/example-bee-population-dataset-series-api.ttl");
    String said = refusal("data-circulation", "catalogue", turtle);
    assertTrue(said.contains("ligne 20, colonne 31"), said);
    assertTrue(said.contains("\\/"), said);
  }
}
