package nc.cagou.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Lang;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class TerritoryImportTest {

  @TempDir Path folder;

  @AfterEach
  void backToTiles() {
    Outlines.use(folder.resolve("no pack"));
  }

  @Test
  void outlines_named_by_code_or_by_any_spelling_become_the_pack_in_use() throws IOException {
    Path pack = folder.resolve("store/.territory");
    assertTrue(Outlines.use(pack).isEmpty());
    for (String property : new String[] {"{\"code_insee\":\"%s\"}", "{\"id\":7,\"nom\":\"%s\"}"}) {
      boolean code = property.contains("code");
      Path file =
          SquareCommunes.with(
                  c ->
                      property.formatted(
                          code ? c : Territories.name(c).fr().toUpperCase().replace("’", "'")))
              .in(folder);
      TerritoryImport.Report report = TerritoryImport.run(file, pack);
      assertEquals(33 * 41, report.pack().pointsBefore());
      assertEquals(1, report.pack().areaKept(), 0.001);
      assertTrue(Outlines.use(pack).isPresent());
      assertEquals(33, Outlines.communes().size());
      assertTrue(report.notices().get(0).fr().contains(code ? "code_insee" : "nom"));
    }
    assertTrue(TerritoryImport.show(pack).fr().contains("contours.geojson"));
  }

  @Test
  void simplified_neighbours_still_share_every_border_point() {
    Map<String, Geometry> land = squares();
    SharedBorders borders = SharedBorders.of(land);
    assertTrue(borders.isValid());
    Simplified light = Simplified.of(borders.communes(), 700);
    assertTrue(light.points() <= 700, "" + light.points());
    Map<String, Geometry> after = new TreeMap<>();
    light.communes().forEach((code, shapes) -> after.put(code, TestGeometry.of(shapes)));
    assertTrue(new SharedBorders(after, 0, 0, 0).isValid());
    double before = land.values().stream().mapToDouble(Geometry::getArea).sum();
    double kept = after.values().stream().mapToDouble(Geometry::getArea).sum();
    assertEquals(1, kept / before, 0.01);
  }

  @Test
  void a_gap_between_two_communes_is_filled_and_said() throws IOException {
    SquareCommunes squares = SquareCommunes.with(c -> "{\"code\":\"" + c + "\"}");
    String first = squares.features().get(0);
    squares.features().set(0, first.replace("[164.198000,-21.980000]", "[164.196000,-21.980000]"));
    TerritoryImport.Report report = TerritoryImport.run(squares.in(folder), folder);
    assertTrue(
        report.notices().stream().anyMatch(n -> n.fr().contains("un vide comblé")),
        report.notices().toString());
  }

  @Test
  void a_trailing_comma_is_named_by_line_and_column_and_the_pack_in_place_stays()
      throws IOException {
    SquareCommunes squares = SquareCommunes.with(c -> "{\"code\":\"" + c + "\"}");
    TerritoryImport.run(squares.in(folder), folder);
    byte[] before = Files.readAllBytes(folder.resolve("communes.geojson"));
    Path bad = folder.resolve("virgule.geojson");
    Files.writeString(bad, "{\n \"type\": \"FeatureCollection\",\n \"features\": [ {} , \n ]\n}");
    Refusal refusal = assertThrows(Refusal.class, () -> TerritoryImport.run(bad, folder));
    assertEquals(2, refusal.kind().exit());
    assertEquals(
        "« virgule.geojson », ligne 3, colonne 19 : une virgule est de trop devant « ] »."
            + " La supprimer, puis relancer l’import. Rien n’a été changé.",
        refusal.text().fr());
    assertEquals(
        new String(before), new String(Files.readAllBytes(folder.resolve("communes.geojson"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\"|tronqué",
        "{\"type\":\"FeatureCollection\" \"features\":[]}|ligne 1, colonne 29",
        "{\"a\":1,}|colonne 7",
        "{\"type\":\"Topology\",\"objects\":{}}|TopoJSON",
        "{\"type\":\"FeatureCollection\",\"features\":[]}|collection",
        "[1, 2]|GeoJSON",
        "PK\u0003\u0004|GeoJSON"
      })
  void a_file_that_is_no_geojson_is_refused_in_a_sentence(String content, String said)
      throws IOException {
    Path file = Files.writeString(folder.resolve("x.geojson"), content);
    Refusal refusal = assertThrows(Refusal.class, () -> TerritoryImport.run(file, folder));
    assertEquals(Refusal.Kind.INPUT, refusal.kind());
    assertTrue(refusal.text().fr().contains(said), refusal.text().fr());
  }

  @Test
  void a_missing_or_an_empty_file_is_refused_in_a_sentence() throws IOException {
    Path empty = Files.writeString(folder.resolve("vide.geojson"), "");
    for (Path file : new Path[] {folder.resolve("absent.geojson"), empty, folder}) {
      Refusal refusal = assertThrows(Refusal.class, () -> TerritoryImport.run(file, folder));
      assertEquals(2, refusal.kind().exit());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400000, 20000, 166, 300000, 20000, -21, EPSG:3163",
    "500000, 100000, 165, 7650000, 100000, -21, EPSG:32758",
    "18400000, 111000, 165.3, -2400000, 118000, -21, EPSG:3857",
    "9000000, 10, 165, 50, 10, -21, pas reconnue",
    "-21, 1, 165, 165, 1, -21, latitude avant la longitude",
    "2, 1, 165, 48, 1, -21, pas en Nouvelle-Calédonie"
  })
  void a_foreign_projection_is_recognised_and_the_way_back_is_told(
      double x0, double kx, double lon, double y0, double ky, double lat, String said)
      throws IOException {
    Path file =
        SquareCommunes.with(
                c -> "{\"code\":\"" + c + "\"}", x -> x0 + kx * (x - lon), y -> y0 + ky * (y - lat))
            .in(folder);
    Refusal refusal = assertThrows(Refusal.class, () -> TerritoryImport.run(file, folder));
    assertEquals(2, refusal.kind().exit());
    assertTrue(refusal.text().fr().contains(said), refusal.text().fr());
  }

  @Test
  void missing_communes_are_named_and_so_are_features_that_are_none() throws IOException {
    SquareCommunes squares =
        SquareCommunes.with(
            c -> "{\"nom\":\"" + (c.equals("98832") ? "Lagon" : Territories.name(c).fr()) + "\"}");
    squares.features().remove(0);
    Refusal refusal =
        assertThrows(Refusal.class, () -> TerritoryImport.run(squares.in(folder), folder));
    assertTrue(refusal.text().fr().contains("2 communes manquent"), refusal.text().fr());
    assertTrue(refusal.text().fr().contains("Bélep, Yaté"), refusal.text().fr());
    assertTrue(refusal.text().fr().contains("Lagon"), refusal.text().fr());
  }

  @Test
  void a_commune_in_pieces_is_put_together_and_one_that_is_there_twice_is_refused()
      throws IOException {
    SquareCommunes squares = SquareCommunes.with(c -> "{\"code\":\"" + c + "\"}");
    String islet = SquareCommunes.ring(166.4, -22, x -> x, y -> y);
    squares.features().add(SquareCommunes.feature("{\"code\":\"98832\"}", islet));
    TerritoryImport.Report report = TerritoryImport.run(squares.in(folder), folder);
    assertEquals(2, report.pack().communes().get("98832").size());

    squares.features().add(squares.features().get(0));
    Refusal refusal =
        assertThrows(Refusal.class, () -> TerritoryImport.run(squares.in(folder), folder));
    assertTrue(refusal.text().fr().contains("Bélep y figure deux fois"), refusal.text().fr());
  }

  @Test
  void postcodes_are_not_read_as_commune_codes() throws IOException {
    Path file = SquareCommunes.with(c -> "{\"code_postal\":\"" + postcode(c) + "\"}").in(folder);
    TerritoryImport.Report report = TerritoryImport.run(file, folder);
    assertEquals(164, report.pack().communes().get("98801").get(0).rings().get(0).lon()[0], 0.21);
  }

  @Test
  void a_pack_that_was_damaged_is_refused_in_a_sentence() throws IOException {
    Files.writeString(folder.resolve("communes.geojson"), "{\"features\":[");
    Refusal refusal = assertThrows(Refusal.class, () -> Outlines.use(folder));
    assertTrue(refusal.text().en().contains("Import them again"), refusal.text().en());
  }

  @Test
  void the_pack_of_a_local_store_lies_in_it() {
    assertEquals(Path.of("/data/store/.territory"), TerritoryPack.folder("/data/store"));
    assertEquals(Path.of("/data/store/.territory"), TerritoryPack.folder("file:///data/store"));
    assertTrue(TerritoryPack.folder("hdfs://name/store").endsWith("cagou/territory"));
  }

  @Test
  void every_sentence_exists_in_both_languages() {
    Words words = Words.beside(TerritoryImport.class, "territory");
    assertEquals(words.keys(Lang.FR), words.keys(Lang.EN));
  }

  @Test
  void the_outlines_with_a_trailing_comma_are_refused_at_line_8509() {
    Path file = Shared.folder("data/planning/nc-communes.brut-json-invalide.geojson");
    Refusal refusal = assertThrows(Refusal.class, () -> TerritoryImport.run(file, folder));
    assertEquals(2, refusal.kind().exit());
    assertTrue(refusal.text().fr().contains("ligne 8509, colonne 12"), refusal.text().fr());
  }

  @Test
  void the_outlines_of_the_government_are_accepted_and_stay_true() throws IOException {
    Path file = Shared.folder("data/planning/nc-communes.corrige.geojson");
    TerritoryPack pack = TerritoryImport.run(file, folder).pack();
    assertEquals(16016, pack.pointsBefore());
    assertTrue(pack.pointsAfter() <= Simplified.MOST_POINTS, "" + pack.pointsAfter());
    assertEquals(1, pack.areaKept(), 0.002);
    assertTrue(Files.size(folder.resolve("communes.geojson")) < 200_000);
    Map<String, Geometry> after = new TreeMap<>();
    pack.communes().forEach((code, shapes) -> after.put(code, TestGeometry.of(shapes)));
    assertTrue(new SharedBorders(after, 0, 0, 0).isValid());
    assertEquals(5, Panel.of(pack.communes()).size());
  }

  private static String postcode(String commune) {
    return Commune.ALL.stream()
        .filter(c -> c.code().equals(commune))
        .findFirst()
        .orElseThrow()
        .postcodes()
        .get(0);
  }

  private static Map<String, Geometry> squares() {
    Map<String, Geometry> land = new TreeMap<>();
    int i = 0;
    for (Territory commune : Territories.communes()) {
      String ring = SquareCommunes.ring(164 + 0.2 * (i % 6), -22 + 0.2 * (i / 6), x -> x, y -> y);
      land.put(commune.code(), TestGeometry.of(ring));
      i++;
    }
    return land;
  }
}
