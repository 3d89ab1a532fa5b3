package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nc.cagou.testkit.Shared;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door: verbs, exit codes, languages, and a run from samples to a published edition. */
class LauncherIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  private Launcher french() {
    return new Launcher(temp.resolve("store"), "fr_FR.UTF-8");
  }

  private Launcher english() {
    return new Launcher(temp.resolve("store"), "en_GB.UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "list",
        "check",
        "run",
        "serve",
        "editions",
        "compare",
        "audit",
        "publish",
        "withdraw",
        "generate",
        "territory",
        "brief",
        "risk",
        "twin",
        "notebook"
      })
  void everyVerbExplainsItself(String verb) throws Exception {
    Launcher.Answer fr = french().run(verb, "--help");
    assertEquals(0, fr.exit(), fr.err());
    assertTrue(fr.out().contains("Usage : cagou " + verb), fr.out());
    Launcher.Answer en = english().run(verb, "--help");
    assertTrue(en.out().contains("Usage: cagou " + verb), en.out());
    assertFalse(en.out().equals(fr.out()));
  }

  @Test
  void wrongUsageIsASentenceAndExitCode64() throws Exception {
    Launcher.Answer answer = french().run("danse");
    assertEquals(64, answer.exit());
    assertTrue(answer.err().contains("Le verbe « danse » n’existe pas"), answer.err());
    assertEquals(64, english().run("list", "no-such-case").exit());
    assertEquals(64, english().run("run", "road-safety", "--frobnicate").exit());
  }

  @Test
  void anInputThatIsNotThereIsRefusedWithoutAStackTrace() throws Exception {
    Launcher.Answer answer =
        french().run("run", "road-safety", "--input", "accidents=" + temp.resolve("absent.csv"));
    assertEquals(2, answer.exit(), answer.err());
    assertTrue(answer.err().contains("absent.csv"), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
    assertFalse(answer.err().contains("\tat "), answer.err());
  }

  @Test
  void listSaysAllAboutAUseCaseAsJson() throws Exception {
    JsonNode list = JSON.readTree(english().run("list", "road-safety", "--json").out());
    assertEquals("accidents", list.at("/inputs/0/name").asText());
    assertTrue(list.get("parameters").size() > 1);
    assertTrue(list.at("/levers/0/params/0").has("example"));
  }

  @Test
  void theDemoPublishesSixUseCasesWithBriefsOfTwoPagesAndLightPages() throws Exception {
    Launcher.Answer answer = french().run("demo", "--no-serve");
    assertEquals(0, answer.exit(), answer.err());
    List<String> editions = answer.out().lines().toList();
    assertEquals(6, editions.size(), answer.out());
    for (String edition : editions) {
      DemoTwin.keepsItsContract(Path.of(edition), temp);
      for (String lang : List.of("fr", "en")) {
        Path brief = Path.of(edition, "brief." + lang + ".pdf");
        try (PDDocument pdf = Loader.loadPDF(brief.toFile())) {
          assertTrue(pdf.getNumberOfPages() <= 2, brief + ": " + pdf.getNumberOfPages());
        }
      }
      EditionPapers.lineageIsWhole(Path.of(edition));
      EditionPapers.everyFigureHasItsPath(Path.of(edition));
      EditionPapers.packageIsTrue(Path.of(edition));
    }
    try (DemoPages pages = new DemoPages(temp.resolve("store"))) {
      pages.homeShowsSixCardsAndSearchFinds();
      pages.portraitsAgreeWithTables();
      pages.dashboardsStayLight();
    }
    OwnCatalogue.scores(french(), temp.resolve("store"), temp.resolve("catalog.jsonld"));
  }

  @Test
  void samplesBecomeAPublishedEditionThatIsComplete() throws Exception {
    Path samples = Shared.root().resolve("data-samples/road-safety");
    Launcher.Answer answer =
        english()
            .run(
                "run",
                "road-safety",
                "--input",
                "accidents=" + samples,
                "--input",
                "places=" + samples,
                "--input",
                "vehicles=" + samples,
                "--input",
                "persons=" + samples,
                "--publish",
                "--json");
    assertEquals(0, answer.exit(), answer.err());
    JsonNode result = JSON.readTree(answer.out());
    for (JsonNode input : result.get("inputs")) {
      long read = input.get("read").asLong();
      assertTrue(read > 0);
      assertEquals(read, input.get("accepted").asLong() + input.get("quarantined").asLong());
    }
    Path edition = Path.of(result.get("edition").asText());
    for (String file :
        new String[] {
          "manifest.json",
          "indicators.json",
          "intake.json",
          "disclosure.json",
          "passport.json",
          "lineage.jsonl",
          "datapackage.json",
          "brief.fr.pdf",
          "brief.en.pdf",
          "tables/summary.parquet",
          "tables/summary.csv",
          "tables/who.csv"
        }) {
      assertTrue(Files.isRegularFile(edition.resolve(file)), file);
    }
    try (Stream<Path> charts = Files.list(edition.resolve("charts"))) {
      assertTrue(charts.filter(c -> c.toString().endsWith(".fr.svg")).count() >= 8);
    }
    String id = "road-safety/" + result.get("id").asText();
    assertTrue(french().run("editions").out().contains(id + "  publiée"));
    assertTrue(french().run("passport", id).out().startsWith("Vert\u00a0: partage avec tous"));
    Path sharing = edition.resolveSibling("partage.pdf");
    assertEquals(
        0, french().run("passport", id, "--sheet", "sharing", "--out", sharing.toString()).exit());
    assertTrue(Files.size(sharing) > 10_000);
    assertEquals(0, french().run("withdraw", id, "--reason", "essai").exit());
    assertTrue(french().run("editions").out().contains(id + "  retirée"));
  }
}
