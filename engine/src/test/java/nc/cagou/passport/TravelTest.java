package nc.cagou.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Parameters;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.disclosure.Protected;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.EditionWriter;
import nc.cagou.passport.Licence.Freedom;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What inputs allow travels with what is made from them. */
class TravelTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @TempDir Path folder;

  private Path file(String where, String name, String pack) throws IOException {
    Path dir = Files.createDirectories(folder.resolve(where));
    if (!pack.isEmpty()) {
      Files.writeString(dir.resolve("datapackage.json"), pack);
    }
    return Files.writeString(dir.resolve(name), "a\n1\n");
  }

  private static Rights rights(Provenance provenance, Map<String, String> said) {
    List<TableSpec> tables =
        List.of(new TableSpec("rates", Text.same("Rates"), Text.EMPTY, "health", List.of()));
    return Rights.of(provenance, Declaration.of(said), tables, DAY);
  }

  private Provenance two() throws IOException {
    Path care =
        file(
            "care",
            "cases.csv",
            """
            {"title": "Cas", "contributors": [{"title": "DASS-NC"}], "personal_data": "special",
             "licenses": [{"name": "Convention 2024-12"}], "recipients": ["ISEE", "Province Sud"],
             "retention": "2030-12-31", "legal_basis": "public-task", "authorisation": "CNIL 24-07",
             "update": "annual", "limits": ["Les cas non déclarés manquent."]}
            """);
    Path people =
        file(
            "people",
            "people.csv",
            """
            {"title": "Population", "producer_fr": "ISEE", "producer_en": "ISEE",
             "personal_data": "none", "licenses": [{"name": "etalab-2.0"}],
             "recipients": "Isee; DASS-NC", "retention": "2028-06-30"}
            """);
    return Provenance.of(List.of(care.toString(), people.toString()));
  }

  @Test
  void ofEveryRightTheNarrowest() throws Exception {
    Rights rights = rights(two(), Map.of());
    assertEquals("Convention 2024-12", rights.licence().name());
    assertEquals(List.of("ISEE"), rights.recipients().names());
    assertEquals(LocalDate.of(2028, 6, 30), rights.retention());
    assertEquals("special", rights.inputsPersonal());
    assertEquals("none", rights.personal(), "the profile of the table lowers it");
    assertEquals("mission d’intérêt public (RGPD, art.\u00a06-1 e)", rights.legalBasis().fr());
    assertEquals("CNIL 24-07", rights.authorisation());
    assertEquals(
        "Oui, à ISEE seulement, dans les termes de « Convention 2024-12 ».",
        Verdicts.of(rights).reason().fr().replace('\u00a0', ' '));
  }

  @Test
  void whatTheRunSaysBindsAndNeverFrees() throws Exception {
    Rights bound =
        rights(
            two(), Map.of("recipients", "public", "retention", "2026-01-01", "licence", "interne"));
    assertEquals(List.of("ISEE"), bound.recipients().names());
    assertEquals(LocalDate.of(2026, 1, 1), bound.retention());
    assertEquals(Freedom.RESTRICTED, bound.licence().freedom());
    Rights asked = rights(two(), Map.of("licence", "CC0-1.0"));
    assertEquals("Convention 2024-12", asked.licence().name());
    assertTrue(
        Verdicts.of(asked)
            .reason()
            .en()
            .endsWith("“CC0-1.0”, would be freer than that of an input: that of the input holds."),
        Verdicts.of(asked).reason().en());
  }

  @Test
  void whatTheRunSaysFillsWhatNobodyDeclares() throws Exception {
    Path bare = file("bare", "x.csv", "");
    Provenance provenance = Provenance.of(List.of(bare.toString()));
    assertEquals(
        "licences",
        Verdicts.of(rights(provenance, Map.of("personal_data", "none"))).missing().get(0));
    Rights full =
        rights(
            provenance,
            Map.of(
                "personal_data", "none", "licence", "etalab-2.0", "producer", "Ville de Nouméa"));
    assertEquals(Passport.Colour.GREEN, Verdicts.of(full).colour());
    assertEquals("Ville de Nouméa", full.sources().get(0).producer().fr());
  }

  @Test
  void aRetentionThatIsNoDayIsRefusedWithItsPlace() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> Declaration.of(Map.of("retention", "2030")));
    assertEquals(Refusal.Kind.USAGE, refusal.kind());
    assertTrue(refusal.text().en().contains("“2030” is not a day (--param retention)"));
  }

  @Test
  void aResourceSpeaksForItsOwnFile() throws Exception {
    String pack =
        """
        {"title": "Deux fichiers", "licenses": [{"name": "etalab-2.0"}], "personal_data": "none",
         "synthetic": true,
         "resources": [{"name": "a", "path": "a.csv"},
                       {"name": "b", "path": "b.csv", "personal_data": "personal",
                        "synthetic": false, "licenses": [{"name": "interne"}],
                        "title": "Le second", "contributors": [{"title": "ISEE"}]}]}
        """;
    Path a = file("both", "a.csv", pack);
    Path b = file("both", "b.csv", "");
    Provenance provenance =
        Provenance.ofInputs(
            Map.of("first", List.of(a.toString()), "second", List.of(b.toString())));
    assertEquals("none", provenance.byInput().get("first").get(0).personalData());
    assertEquals("personal", provenance.byInput().get("second").get(0).personalData());
    assertEquals("interne", provenance.byInput().get("second").get(0).licence());
    assertEquals(false, provenance.byInput().get("second").get(0).synthetic());
    assertEquals(
        Set.of(
            Text.same("ISEE, Le second, licence interne"),
            Text.same("Deux fichiers, licence etalab-2.0")),
        Set.copyOf(provenance.lines()));
    Declaration silent = Declaration.of(Map.of());
    Rights ofFirst = Rights.of(provenance, silent, List.of(table("first.a", "reference.x")), DAY);
    assertEquals(List.of(), ofFirst.unprotected(), "this table does not rest on persons");
    assertEquals("none", ofFirst.personal());
    assertEquals("personal", ofFirst.inputsPersonal());
    Rights ofBoth = Rights.of(provenance, silent, List.of(table("first.a", "second.a")), DAY);
    assertEquals(List.of(Text.same("T")), ofBoth.unprotected());
    assertEquals("personal", ofBoth.personal());
    Rights untold = Rights.of(provenance, silent, List.of(table()), DAY);
    assertEquals(List.of(Text.same("T")), untold.unprotected(), "not told: it may rest on all");
  }

  private static TableSpec table(String... from) {
    TableSpec.Column column =
        new TableSpec.Column(
            "v",
            TableSpec.Type.NUMBER,
            TableSpec.Role.MEASURE,
            Text.same("V"),
            Text.EMPTY,
            Text.EMPTY,
            0,
            null,
            null,
            List.of(from));
    return new TableSpec("t", Text.same("T"), Text.EMPTY, "open", List.of(column));
  }

  @Test
  void thePassportOfAnEditionTravelsWithItsTables() throws Exception {
    Edition edition = edition(two(), Map.of("contact", "sante@exemple.nc"));
    Path table = Path.of(edition.folder()).resolve("tables/sightings.csv");
    Provenance again = Provenance.of(List.of(table.toString()));
    assertEquals(
        List.of("DASS-NC", "ISEE"),
        again.sources().stream().map(s -> s.producer().fr()).toList(),
        "both producers are still named");
    Rights rights = rights(again, Map.of());
    assertEquals("Convention 2024-12", rights.licence().name());
    assertEquals(List.of("ISEE"), rights.recipients().names());
    assertEquals(LocalDate.of(2028, 6, 30), rights.retention());
    assertEquals("special", rights.inputsPersonal(), "a table of that edition is not protected");
    assertEquals("CNIL 24-07", rights.authorisation());
    assertEquals(
        List.of("Les cas non déclarés manquent."),
        again.sources().get(0).terms().limits().stream()
            .map(Text::fr)
            .filter(l -> l.startsWith("Les cas"))
            .toList());
  }

  @Test
  void aPassportWrittenByHandIsRead() throws Exception {
    Path file = file("hand", "x.csv", "");
    Files.writeString(
        file.resolveSibling("passport.json"),
        """
        {"title": "Offres", "producer": "DTEFP", "licence": "CC-BY-NC-4.0",
         "personal_data_class": "none", "recipients": ["public"], "retention": "2031-01-01"}
        """);
    Provenance.Source source = Provenance.of(List.of(file.toString())).sources().get(0);
    assertEquals("DTEFP, Offres, licence CC-BY-NC-4.0", source.line().en());
    assertEquals("none", source.personalData());
    assertEquals(LocalDate.of(2031, 1, 1), source.terms().retention());
  }

  @Test
  void anUnreadableDescriptionOrDayIsRefused() throws Exception {
    Path file = file("bad", "x.csv", "[1]");
    assertThrows(Refusal.class, () -> Provenance.of(List.of(file.toString())));
    Path late = file("late", "x.csv", "{\"retention\": \"bientôt\"}");
    Refusal refusal = assertThrows(Refusal.class, () -> Provenance.of(List.of(late.toString())));
    assertEquals(Refusal.Kind.INPUT, refusal.kind());
    assertTrue(refusal.text().fr().contains("bientôt"), refusal.text().fr());
  }

  private Edition edition(Provenance provenance, Map<String, String> said) {
    SampleUseCase usecase = new SampleUseCase();
    Map<String, String> parameters = new HashMap<>(Map.of("height", "2"));
    parameters.putAll(said);
    Evidence.Context context =
        new Evidence.Context(
            Set.of("records"), Parameters.recorded(parameters), false, provenance.lines(), DAY);
    EditionStore store = EditionStore.at(folder.resolve("store").toString());
    try (EditionWriter writer = store.begin(usecase, context, SampleEdition.inputs())) {
      Protected findings = Disclosure.protect(usecase.decide(null, context), usecase.tables());
      writer.tables(findings);
      Story story = usecase.show(findings.evidence(context), Selection.NONE);
      writer.story(story);
      Passports.write(writer, usecase, story, provenance);
      return writer.commit();
    }
  }
}
