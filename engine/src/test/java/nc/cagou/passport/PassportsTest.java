package nc.cagou.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.Json;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassportsTest {

  @TempDir Path folder;

  private static Passport.Verdict verdict(Provenance provenance) {
    return Verdicts.of(
        Rights.of(
            provenance,
            Declaration.of(Map.of()),
            new SampleUseCase().tables(),
            LocalDate.of(2025, 6, 30)));
  }

  private JsonNode json(Edition edition, String file) throws Exception {
    try (InputStream in = edition.file(file)) {
      return Json.mapper().readTree(in);
    }
  }

  @Test
  void thePassportSaysWhatIsKnownAndNamesWhatIsMissing() throws Exception {
    Edition edition = SampleEdition.draft(EditionStore.at(folder.toString()));
    JsonNode passport = json(edition, "passport.json");
    assertEquals("Observations d’oiseaux", passport.at("/title/fr").asText());
    assertEquals(new SampleUseCase().decision().en(), passport.at("/purpose/en").asText());
    assertEquals("none", passport.get("personal_data_class").asText());
    assertEquals(SampleEdition.CHECKSUM, passport.at("/inputs/0/files/0/sha256").asText());
    assertEquals("GREEN", passport.at("/verdict/colour").asText());
    assertTrue(passport.at("/verdict/reason/fr").asText().contains("synthétiques"));
    assertEquals(
        List.of("contact", "update"),
        Json.mapper().convertValue(passport.get("missing"), List.class));
    assertEquals(2, passport.get("limits").size(), "one thing not said, one not computed");
  }

  @Test
  void theDataPackageDescribesEveryTableAsItLiesOnTheDisk() throws Exception {
    Edition edition = SampleEdition.draft(EditionStore.at(folder.toString()));
    JsonNode pack = json(edition, "datapackage.json");
    assertEquals("tabular-data-package", pack.get("profile").asText());
    assertTrue(pack.get("synthetic").asBoolean());
    JsonNode resource = pack.at("/resources/0");
    Path table = Path.of(edition.folder()).resolve(resource.get("path").asText());
    assertEquals(Files.size(table), resource.get("bytes").asLong());
    String[] lines = Files.readString(table).split("\n");
    assertEquals("territory,year,sightings,rate", lines[0]);
    assertEquals("98818,2022,41,5.857142857142857", lines[1]);
    assertEquals("98812,2023,0,", lines[8], "an undefined value is empty");
    assertEquals(12, resource.get("rows").asInt());
    assertEquals("year", resource.at("/schema/fields/1/name").asText());
    assertEquals("integer", resource.at("/schema/fields/1/type").asText());
    assertEquals("Année", resource.at("/schema/fields/1/title_fr").asText());
    assertEquals("Year", resource.at("/schema/fields/1/title_en").asText());
  }

  @Test
  void aDataPackageBesideAFileIsItsProvenance() throws Exception {
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"title": "Accidents", "contributors": [{"title": "ONISR", "role": "publisher"}],
         "licenses": [{"name": "etalab-2.0"}], "personal_data": "none"}
        """);
    Path file = Files.writeString(folder.resolve("accidents.csv"), "a\n1\n");
    Provenance provenance = Provenance.of(List.of(file.toString(), folder.toString()));
    assertEquals(1, provenance.sources().size(), "one package, told once");
    assertFalse(provenance.synthetic());
    assertEquals("ONISR, Accidents, licence etalab-2.0", provenance.lines().get(0).fr());
    assertEquals(Passport.Colour.GREEN, verdict(provenance).colour());
  }

  @Test
  void aRealFileOfASyntheticPackageIsNotInvented() throws Exception {
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"title": "Aménagement", "synthetic": true, "licenses": [{"name": "etalab-2.0"}],
         "resources": [{"name": "census", "path": "recensements.csv", "synthetic": false},
                       {"name": "permits", "path": "permis.csv"}]}
        """);
    List<String> census = List.of(folder.resolve("recensements.csv").toString());
    List<String> permits = List.of(folder.resolve("permis.csv").toString());
    Provenance both = Provenance.ofInputs(Map.of("census", census, "permits", permits));
    assertEquals(Set.of("permits"), both.invented());
    assertTrue(both.synthetic());
    assertEquals(1, both.lines().size(), "one package, one line");
    Provenance real = Provenance.ofInputs(Map.of("census", census));
    assertFalse(real.synthetic());
    assertEquals(Set.of(), real.invented());
  }

  @Test
  void aFileWithoutADeclaredLicenceIsToBeCheckedBeforeSharing() throws Exception {
    Path file = Files.writeString(folder.resolve("accidents.csv"), "a\n1\n");
    Provenance provenance = Provenance.of(List.of(file.toString()));
    assertEquals(
        "accidents.csv : producteur et licence non déclarés", provenance.lines().get(0).fr());
    Passport.Verdict verdict = verdict(provenance);
    assertEquals(Passport.Colour.AMBER, verdict.colour());
    assertEquals(List.of("personal_data_class"), verdict.missing());
    assertTrue(verdict.reason().en().contains("“accidents.csv”"), verdict.reason().en());
  }

  @Test
  void aPassportOfAnOlderProgramIsRead() throws Exception {
    String old =
        """
        {"usecase": "sample", "edition": "1", "title": {"fr": "Oiseaux", "en": "Birds"},
         "producers": [], "contact": "", "purpose": {"fr": "a", "en": "b"}, "legal_basis": "",
         "authorisation": "", "personal_data_class": "none", "synthetic": false,
         "licences": ["etalab-2.0", "CC-BY-NC-4.0"], "coverage": {"periods": [], "territories": []},
         "update": "chaque mois", "sources": [], "collection": [], "limits": [],
         "disclosure_profiles": ["open"], "retention": "", "inputs": [], "code_version": "1",
         "lineage": "lineage.jsonl", "missing": ["contact"],
         "verdict": {"colour": "GREEN", "reason": {"fr": "Oui", "en": "Yes"}}}
        """;
    Passport passport =
        Json.read(new ByteArrayInputStream(old.getBytes(StandardCharsets.UTF_8)), Passport.class);
    assertEquals(Text.EMPTY, passport.legalBasis());
    assertEquals(Text.same("chaque mois"), passport.update());
    assertEquals("CC-BY-NC-4.0", passport.licence(), "the most bound of the two");
    assertEquals(List.of(), passport.verdict().recipients());
    assertTrue(PassportFacts.of(passport).stream().anyMatch(f -> f.field().equals("contact")));
  }
}
