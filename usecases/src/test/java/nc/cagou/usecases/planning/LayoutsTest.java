package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {

  @TempDir Path folder;

  private Reading read(String input, String text) throws IOException {
    return Reading.of(new Planning(), input, folder, text);
  }

  @Test
  void aWideTableMayHaveATitleAndYearsAlone() throws IOException {
    Reading wide =
        read(
            "census",
            "Population des communes;;\nCommune;2019;2025\nBélep;867;686\nPoya;2 802;\nTotal;3669;686\n");
    assertEquals(3, wide.rows().size());
    assertEquals("98827", wide.value(2, "commune_code"));
    assertEquals(2802L, wide.value(2, "population"));
    assertEquals("5 commune_code total, 5 commune_code total", wide.refusals());
  }

  @Test
  void rowsOfYearsAreNotAWideTable() throws IOException {
    Reading rows =
        read("census", "commune;annee;population\nMoindou;1989;2025\nFarino;1996;2019\n");
    assertEquals(2, rows.rows().size());
    assertEquals(2025L, rows.value(0, "population"));
  }

  @Test
  void builtUpAreasInHectaresAndSquareMetresBecomeSquareKilometres() throws IOException {
    Reading hectares = read("land_cover", "commune;annee;surface_batie_ha\nNouméa;2019;1 234,5\n");
    assertEquals(12.345, (double) hectares.value(0, "built_up_km2"), 1e-12);
    assertEquals(Set.of("built_up_ha"), hectares.notes());
    Reading metres =
        read("land_cover", "commune;annee;surface_m2\nNouméa;2019;2500000\nPoya;2019;nd\n");
    assertEquals(2.5, (double) metres.value(0, "built_up_km2"), 1e-12);
    assertEquals("3 built_up_km2 required", metres.refusals());
  }

  @Test
  void aWideTableOfBuiltUpAreasKeepsItsUnit() throws IOException {
    Reading wide =
        read(
            "land_cover",
            "code_insee;surface_batie_ha_2014;surface_batie_ha_2019\n98818;1500;1750\n");
    assertEquals(2, wide.rows().size());
    assertEquals(17.5, (double) wide.value(1, "built_up_km2"), 1e-12);
  }

  @Test
  void pointsAreTurnedRoundAndPointsNowhereRefused() throws IOException {
    Reading points =
        read(
            "facilities",
            "id;type;longitude;latitude\na;Mairie;-22,27;166,44\nb;Mairie;0;0\nc;Mairie;166,4;-22,2\nd;Mairie;446000;215000\n");
    assertEquals(166.44, (double) points.value(0, "lon"), 1e-9);
    assertEquals(-22.27, (double) points.value(0, "lat"), 1e-9);
    assertEquals(2, points.rows().size());
    assertTrue(points.refusals().contains("3 lon coordinates_zero"), points.refusals());
    assertTrue(points.refusals().contains("5 lon"), points.refusals());
    assertEquals(Set.of("coordinates_swapped"), points.notes());
  }

  /** The example row of the schema "équipements collectifs publics" of SCDL. */
  @Test
  void theScdlSchemaOfFacilitiesIsReadAsItIs() throws IOException {
    Reading scdl =
        read(
            "facilities",
            "COLL_NOM,COLL_SIRET,EQUIP_UID,EQUIP_THEME,EQUIP_CODE,EQUIP_TYPE,EQUIP_NOM,ADR_NUMERO,ADR_NOMVOIE,ADR_CODEPOSTAL,ADR_COMMUNE,EQUIP_LAT,EQUIP_LONG\n"
                + "Ville de Nouméa,22940028800010,98818-01010401-001,Equipement administratif,01010401-001,Mairie,Hôtel de ville,16,rue du Général Mangin,98800,Nouméa,-22.2711,166.4416\n");
    assertEquals("Mairie", scdl.value(0, "type"));
    assertEquals("Equipement administratif", scdl.value(0, "theme"));
    assertEquals("98818", scdl.value(0, "commune_code"));
    assertEquals(166.4416, (double) scdl.value(0, "lon"), 1e-9);
  }

  @Test
  void pointsOfGeoJsonAreFacilities() throws IOException {
    Reading points =
        read(
            "facilities",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"type\":\"École\",\"nom\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[165.5,-21.5]}}]}");
    assertEquals("École", points.value(0, "type"));
    assertEquals(-21.5, (double) points.value(0, "lat"), 1e-9);
  }

  @Test
  void populationsThatEqualNoCensusAreRefusedWithWhatToDo() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                read(
                    "census",
                    "[{\"code\":\"98801\",\"nom\":\"Belep\",\"departement\":\"988\",\"type\":\"commune-actuelle\",\"population\":12}]"));
    assertTrue(refusal.text().fr().contains("annee"), refusal.text().fr());
  }

  @Test
  void permitsOfSitadelAreRead() throws IOException {
    Reading permits =
        read(
            "permits",
            "NUM_DAU;DATE_REELLE_AUTORISATION;COMM;TYPE_DAU;NB_LGT_TOT_CREES;SURF_HAB_CREEE\nPC1;31/01/2024;98818;PC;4;350,5\n");
    assertEquals(4L, permits.value(0, "dwellings"));
    assertEquals(350.5, (double) permits.value(0, "floor_area_m2"), 1e-9);
  }
}
