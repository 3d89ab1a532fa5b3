package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as their producers publish them, and the traps in them. */
class EmploymentReadingTest {

  @TempDir Path folder;

  @Test
  void vacancyNoticesOf45ColumnsAreReadAsTheyAre() {
    Reading read =
        Reading.of(
            new Employment(),
            "offers",
            Shared.folder("data/employment/nc/avp_drhfpnc_extrait_ods.csv"));
    assertEquals(5, read.rows().size());
    assertEquals(0, read.problems().size());
    assertNull(read.value(0, "rome_code"));
    assertEquals(1L, read.value(0, "positions"));
    assertTrue(read.notes().containsAll(Set.of("rome_outside", "positions_zero")));
  }

  @Test
  void jobPostingsAreReadWithOccupationAndCommune() {
    Reading read =
        Reading.of(
            new Employment(),
            "offers",
            Shared.folder("data/employment/nc/avp_opt_nc_jobposting.ndjson"));
    assertEquals(38, read.rows().size());
    assertEquals("3134-26-0438/SR", read.value(0, "offer_id"));
    assertEquals("C1201", read.value(0, "rome_code"));
    assertEquals("98811", read.value(0, "commune_code"));
    assertTrue(read.notes().contains("commune_from_place"));
  }

  @Test
  void tensionsOfDaresLoseNoRowAndKeepTheirDigits() {
    Reading read =
        Reading.of(
            new Employment(),
            "published_tension",
            Shared.folder("data/employment/dares/dares_tensions_2019.csv.gz"));
    assertEquals(31_034, read.rows().size());
    assertEquals(0, read.problems().size());
    assertEquals(-0.006062928049646171, read.value(0, "index"));
    assertEquals("FR", read.value(0, "territory"));
    Set<Object> territories = new java.util.HashSet<>();
    int territory = read.contract().index("territory");
    read.rows().forEach(r -> territories.add(r.get(territory)));
    assertTrue(territories.containsAll(Set.of("FR", "R01", "R84", "01", "2A", "974")));
  }

  @Test
  void theCrosswalkOfDaresKeepsFamiliesWithoutRome() {
    Reading read =
        Reading.of(
            new Employment(),
            "nomenclature",
            Shared.folder("data/employment/dares/fap225_rome.csv"));
    assertEquals(765, read.rows().size());
    assertNull(read.value(0, "rome_code"));
    assertEquals("A0Z00", read.value(0, "occupation"));
  }

  @Test
  void seriesWithOneColumnASeriesAreRead() {
    Reading unemployment =
        Reading.of(
            new Employment(),
            "monthly_series",
            Shared.folder("data/employment/series/UNRATENSA.csv"));
    assertEquals(911, unemployment.rows().size());
    assertEquals("UNRATENSA", unemployment.value(0, "series"));
    assertEquals("1948-01", unemployment.value(0, "month"));
    Reading openings =
        Reading.of(
            new Employment(), "monthly_series", Shared.folder("data/employment/series/JTSJOL.csv"));
    assertEquals(247, openings.rows().size());
    assertEquals("2001-02", openings.value(1, "month"));
    assertEquals(5097.0, openings.value(1, "value"));
    assertEquals(
        121,
        Reading.of(
                new Employment(),
                "monthly_series",
                Shared.folder("data/employment/series/JTUJOL.csv"))
            .rows()
            .size());
  }

  @Test
  void swappedCodeAndLabelArePutBack() throws IOException {
    Reading read =
        Reading.of(
            new Employment(),
            "offers",
            folder,
            "numero,libelle_emploi_rome,code_emploi_rome,date_mis_en_ligne\n"
                + "1,M1805,Études et développement informatique,2026-03-26\n"
                + "2,Comptabilité,m 1203,2026-03-26\n");
    assertEquals("M1805", read.value(0, "rome_code"));
    assertEquals("Études et développement informatique", read.value(0, "occupation_label"));
    assertEquals("M1203", read.value(1, "rome_code"));
    assertTrue(read.notes().containsAll(Set.of("rome_swapped", "rome_written")));
  }

  @Test
  void aCodeOutsideRomeIsRefusedWithItsLine() throws IOException {
    Reading read =
        Reading.of(
            new Employment(),
            "jobseekers",
            folder,
            "id_personne;date_inscription;code_rome;sexe\n"
                + "A;01/02/2024;P1805;1\nB;01/02/2024;K2204;Femme\nC;31/02/2024;K2204;X\n");
    assertEquals("2 rome_code pattern, 4 registered_on type, 4 sex enum", read.refusals());
    assertEquals("F", read.value(0, "sex"));
  }

  @Test
  void quartersAreReadInAnyOrder() throws IOException {
    Reading read =
        Reading.of(
            new Employment(),
            "employees",
            folder,
            "periode;secteur;territoire;salaries;chomeurs\nT1 2024;;988;67000;9000\n"
                + "2024T2;;Nouvelle-Calédonie;66000;\n");
    assertEquals("2024-Q1", read.value(0, "period"));
    assertEquals("2024-Q2", read.value(1, "period"));
    assertEquals("988", read.value(1, "territory"));
  }
}
