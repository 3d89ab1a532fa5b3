package nc.cagou.usecases.datacirculation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.datacirculation.DataCirculation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues as portals export them: recognised by what they hold, read into one form. */
class CatalogueFilesTest {

  @TempDir Path folder;

  @Test
  void everyDatasetOfDataGouvFrIsAccepted() {
    Reading read =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            Shared.folder("data/opendata/datagouvfr/datasets_2022-12-02.ndjson.gz"));
    assertEquals("", read.refusals());
    assertEquals(366, read.rows().size());
    long files = 0;
    for (int i = 0; i < read.rows().size(); i++) {
      files += DistributionList.read((String) read.value(i, "distributions")).size();
    }
    assertEquals(1584, files);
    assertEquals("datagouv", read.value(0, "portal"));
    assertTrue(String.valueOf(read.value(0, "publisher")).startsWith("IRDES"));
    assertEquals("1999-01-01/2011-12-31", read.value(0, "temporal"));
    assertNull(read.value(0, "resources"));
  }

  @Test
  void organisationsAreNoDatasets() {
    Reading read =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            Shared.folder("data/opendata/datagouvfr/organizations_2022-12-02.ndjson.gz"));
    assertEquals(0, read.rows().size());
    assertTrue(read.problems().get(0).message().fr().contains("organisations"));
  }

  @Test
  void identifiersAloneAreACatalogueThatSaysNothing() {
    Reading read =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            Shared.folder(
                "data/opendata/data_gouv_nc/catalog_nc-un_stats_sdg_goal_with-headers.csv"));
    assertEquals(427, read.rows().size());
  }

  @ParameterizedTest(name = "{1} datasets in {0}")
  @CsvSource({
    "examples-3.0.0/example-bee-population.ttl, 1",
    "examples-3.0.0/example-bee-population.jsonld, 1",
    "examples-3.0.0/example-bee-population-dataset-frequency.jsonld, 1",
    "examples-3.0.0-hvd/example-ms_catalogue.ttl, 1",
    "examples-3.0.0-hvd/example-ms_catalogue.jsonld, 1",
    "examples-3.0.0-hvd/example-ms_catalogue_hvd.ttl, 1",
    "examples-3.0.0-hvd/example-ms_catalogue_hvd.jsonld, 1"
  })
  void dcatApExamplesAreRead(String file, int datasets) {
    Reading read =
        Reading.of(
            new DataCirculation(), "catalogue", Shared.folder("data/opendata/dcat-ap/" + file));
    assertEquals("", read.refusals());
    assertEquals(datasets, read.rows().size());
    assertEquals("dcat", read.value(0, "portal"));
  }

  @Test
  void turtleAndJsonLdOfOneCatalogueSayTheSame() {
    String place = "data/opendata/dcat-ap/examples-3.0.0-hvd/example-ms_catalogue_hvd.";
    Reading turtle = Reading.of(new DataCirculation(), "catalogue", Shared.folder(place + "ttl"));
    Reading json = Reading.of(new DataCirculation(), "catalogue", Shared.folder(place + "jsonld"));
    assertEquals("MS Environmental Agency", turtle.value(0, "publisher"));
    List<Distribution> files = DistributionList.read((String) turtle.value(0, "distributions"));
    assertEquals(1, files.size());
    assertTrue(files.get(0).format().endsWith("/SHP"));
    assertEquals(true, turtle.value(0, "dcat_ap"));
    assertEquals(turtle.rows().size(), json.rows().size());
    assertEquals(turtle.value(0, "title"), json.value(0, "title"));
    assertEquals(turtle.value(0, "frequency"), json.value(0, "frequency"));
    assertEquals(turtle.value(0, "publisher"), json.value(0, "publisher"));
  }

  @Test
  void aContextOnTheNetworkIsNotFetched() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                Reading.of(
                    new DataCirculation(),
                    "catalogue",
                    folder,
                    "x.jsonld",
                    "{\"@context\": \"https://example.org/own.jsonld\", \"@graph\": []}"));
    assertTrue(refusal.text().fr().contains("https://example.org/own.jsonld"), refusal.text().fr());
  }

  @Test
  void brokenTurtleIsRefusedWithItsLine() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                Reading.of(
                    new DataCirculation(),
                    "catalogue",
                    folder,
                    "x.ttl",
                    "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<http://a> a dcat:Dataset ;;\n ]"));
    assertEquals(Refusal.Kind.INPUT, refusal.kind());
    assertTrue(refusal.text().en().contains("3"), refusal.text().en());
  }

  @Test
  void opendatasoftJsonGivesTheExportsOfThePlatform() throws Exception {
    Reading read =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            folder,
            "catalog.json",
            "{\"total_count\": 2, \"results\": [\n"
                + "{\"dataset_id\": \"prix\", \"has_records\": true, \"features\": [\"analyze\","
                + " \"geo\"], \"attachments\": [{\"mimetype\": \"application/pdf\", \"url\":"
                + " \"odsfile://a.pdf\", \"title\": \"notice.pdf\"}], \"metas\": {\"default\":"
                + " {\"title\": \"Prix\", \"publisher\": \"DAE\", \"theme\": [\"Économie\"],"
                + " \"keyword\": null, \"license\": \"CC BY 4.0\", \"modified\":"
                + " \"2021-06-23T14:59:57+00:00\"}, \"dcat\": {\"accrualperiodicity\": \"mensuelle\"}}},\n"
                + "{\"dataset_id\": \"vide\", \"has_records\": false, \"features\": [],"
                + " \"attachments\": [], \"metas\": {\"default\": {\"title\": \"Vide\"}}}]}");
    assertEquals("", read.refusals());
    assertEquals("opendatasoft", read.value(0, "portal"));
    assertEquals("Économie", read.value(0, "theme"));
    assertEquals("mensuelle", read.value(0, "frequency"));
    List<Distribution> files = DistributionList.read((String) read.value(0, "distributions"));
    assertEquals(
        List.of("csv", "json", "geojson", "shp", "pdf"),
        files.stream().map(Distribution::format).toList());
    assertNull(read.value(1, "distributions"));
    assertNull(read.value(1, "theme"));
  }

  @Test
  void theAnswersOfOlderInterfacesAreRead() throws Exception {
    Reading two =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            folder,
            "v2.json",
            "{\"total_count\": 1, \"links\": [{\"rel\": \"self\", \"href\": \"http://a\"}],"
                + " \"datasets\": [{\"links\": [], \"dataset\": {\"dataset_id\": \"eau\","
                + " \"has_records\": true, \"metas\": {\"default\": {\"title\": \"Eau\","
                + " \"license\": \"ODbL\"}}}}]}");
    assertEquals("eau", two.value(0, "dataset_id"));
    assertEquals("ODbL", two.value(0, "license"));
    Reading one =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            folder,
            "v1.json",
            "{\"nhits\": 1, \"parameters\": {\"rows\": 10}, \"datasets\": [{\"datasetid\":"
                + " \"eau\", \"has_records\": true, \"metas\": {\"title\": \"Eau\", \"publisher\":"
                + " \"Service\"}}]}");
    assertEquals("Service", one.value(0, "publisher"));
    assertEquals("opendatasoft", one.value(0, "portal"));
  }

  @Test
  void anAnswerOnOneLongLineIsNoListOfLines() throws Exception {
    StringBuilder text = new StringBuilder("{\"total_count\": 900, \"results\": [");
    for (int i = 0; i < 900; i++) {
      text.append(i == 0 ? "" : ", ")
          .append("{\"dataset_id\": \"jeu-" + i + "\", \"has_records\": true, \"metas\":")
          .append(" {\"default\": {\"title\": \"Un jeu de données parmi d’autres\"}}}");
    }
    Reading read =
        Reading.of(
            new DataCirculation(), "catalogue", folder, "long.json", text.append("]}").toString());
    assertEquals(900, read.rows().size());
  }

  @Test
  void theCsvOfDataGouvFrCountsFilesAndFormats() throws Exception {
    Reading read =
        Reading.of(
            new DataCirculation(),
            "catalogue",
            folder,
            "export-dataset.csv",
            "id;title;slug;organization;organization_id;description;frequency;license;"
                + "temporal_coverage.start;temporal_coverage.end;spatial.granularity;spatial.zones;"
                + "created_at;last_modified;tags;resources_count;resources_formats\n"
                + "a1;Eaux;eaux;DAVAR;77;Qualité;annual;fr-lo;2020-01-01;2020-12-31;other;;"
                + "2021-01-01T00:00:00;2022-01-01T00:00:00;eau,sante;2;csv,pdf\n"
                + "a2;Rien;rien;;;;unknown;notspecified;;;;;;;;0;\n");
    assertEquals("", read.refusals());
    assertEquals("DAVAR", read.value(0, "publisher"));
    assertEquals(2, DistributionList.read((String) read.value(0, "distributions")).size());
    assertNull(read.value(1, "license"));
    assertTrue(read.notes().contains("license_not_specified"));
  }

  @Test
  void flowsSpeakTheWordsOfPeople() throws Exception {
    Reading read =
        Reading.of(
            new DataCirculation(),
            "flows",
            folder,
            "flux.csv",
            "producteur;destinataire;données;état;blocage\n"
                + "Cadastre;Communes;Parcelles;Bloqué;Juridique\n"
                + "Cadastre;Eau;Parcelles;ouvert;technique\n"
                + "Cadastre;Routes;Parcelles;à l’étude;\n"
                + "Cadastre;Routes;Plans;bizarre;\n"
                + "Cadastre;Routes;Plans;bloqué;mystère\n"
                + "Cadastre;cadastre;Plans;ouvert;\n");
    assertEquals("5 status status, 6 blocker blocker, 7 consumer to_itself", read.refusals());
    assertEquals("blocked", read.value(0, "status"));
    assertEquals("legal", read.value(0, "blocker"));
    assertNull(read.value(1, "blocker"));
    assertEquals("planned", read.value(2, "status"));
  }
}
