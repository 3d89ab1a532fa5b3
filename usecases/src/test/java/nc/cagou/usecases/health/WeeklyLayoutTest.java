package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weeks in every way that networks write them. */
class WeeklyLayoutTest {

  @TempDir Path folder;

  private Reading read(String text) throws IOException {
    return Reading.of(new Health(), "weekly_counts", folder, text);
  }

  private static List<String> weeks(Reading read) {
    return IntStream.range(0, read.rows().size())
        .mapToObj(
            i ->
                read.value(i, "year")
                    + " "
                    + read.value(i, "week")
                    + " "
                    + LocalDate.ofEpochDay((Integer) read.value(i, "week_start"))
                    + " "
                    + read.value(i, "cases"))
        .toList();
  }

  @Test
  void twoColumnsLabelsAndStartingDaysAreTheSameWeek() throws IOException {
    List<String> expected = List.of("2023 5 2023-01-30 12", "2020 53 2020-12-28 3");
    for (String file :
        List.of(
            "annee;semaine;maladie;territoire;cas\n2023;5;Dengue;988;12\n2020;53;Dengue;988;3\n",
            "annee;semaine;maladie;territoire;cas\n2023;S05;Dengue;988;12\n2020;S53;Dengue;988;3\n",
            "semaine;maladie;territoire;cas\n2023-W05;Dengue;988;12\n2020-W53;Dengue;988;3\n",
            "semaine;maladie;territoire;cas\n2023S05;Dengue;988;12\n2020S53;Dengue;988;3\n",
            "semaine;maladie;territoire;cas\n202305;Dengue;988;12\n202053;Dengue;988;3\n",
            "semaine;maladie;territoire;cas\nS05-2023;Dengue;988;12\nS53-2020;Dengue;988;3\n",
            "debut_semaine;maladie;territoire;cas\n30/01/2023;Dengue;988;12\n28/12/2020;Dengue;988;3\n",
            "week_start,disease,territory,cases\n2023-01-30,dengue,988,12\n2020-12-28,dengue,988,3\n",
            "semaine;maladie;territoire;cas\n30/01/2023;Dengue;988;12\n28/12/2020;Dengue;988;3\n")) {
      Reading read = read(file);
      assertEquals("", read.refusals(), file);
      assertEquals(expected, weeks(read), file);
      assertEquals("dengue", read.value(0, "disease"));
      assertEquals("988", read.value(0, "territory"));
    }
  }

  @Test
  void theMondayBeforeNewYearBelongsToTheIsoYearThatFollows() throws IOException {
    Reading read =
        read(
            "week_start,disease,territory,cases\n2024-12-30,dengue,988,4\n2024-12-23,dengue,988,5\n");
    assertEquals(List.of("2025 1 2024-12-30 4", "2024 52 2024-12-23 5"), weeks(read));
  }

  @Test
  void aWeekFromSundayBelongsToTheYearInWhichItStarts() throws IOException {
    Reading read =
        read(
            "week_start,disease,territory,cases\n2012-12-30,dengue,988,83\n2012-01-01,dengue,988,0\n");
    assertEquals(List.of("2012 53 2012-12-30 83", "2012 1 2012-01-01 0"), weeks(read));
    assertTrue(read.notes().contains("week_not_iso"));
  }

  @Test
  void weeksThatDoNotExistAreRefusedWithTheirLine() throws IOException {
    Reading read =
        read(
            "annee;semaine;maladie;territoire;cas\n"
                + "2023;53;Dengue;988;1\n"
                + "2023;0;Dengue;988;1\n"
                + "2022;2023-W05;Dengue;988;1\n"
                + ";S05;Dengue;988;1\n"
                + "2023;mai;Dengue;988;1\n"
                + "2023;;Dengue;988;1\n"
                + "2023;6;Dengue;988;nd\n"
                + "2023;6;Dengue;Atlantide;2\n"
                + "2023;7;Dengue;Lifou;0\n");
    assertEquals(1, read.rows().size());
    assertEquals("98814", read.value(0, "territory"));
    assertEquals(0L, read.value(0, "cases"));
    assertEquals(
        "2 week week, 3 week week, 4 week week, 5 week week, 6 week week, 7 week week,"
            + " 8 cases required, 9 territory territory",
        String.join(", ", read.refusals().split(", ")).replaceAll(", 5 year required", ""));
  }

  @Test
  void openDengueKeepsWeeksMonthsYearsAndCountriesApart() throws IOException {
    Reading read =
        read(
            "adm_0_name,adm_1_name,adm_2_name,full_name,ISO_A0,calendar_start_date,"
                + "calendar_end_date,Year,dengue_total,case_definition_standardised,S_res,T_res\n"
                + "\"NEW CALEDONIA\",NA,NA,\"NEW CALEDONIA\",\"NCL\",2012-12-30,2013-01-05,2012,83,Total,Admin0,Week\n"
                + "\"NEW CALEDONIA\",NA,NA,\"NEW CALEDONIA\",\"NCL\",2019-01-01,2019-12-31,2019,3900,Total,Admin0,Year\n"
                + "\"NEW CALEDONIA\",NA,NA,\"NEW CALEDONIA\",\"NCL\",2025-01-01,2025-01-31,2025,2,Total,Admin0,Month\n"
                + "\"FRENCH POLYNESIA\",NA,NA,\"FRENCH POLYNESIA\",\"PYF\",2012-01-01,2012-01-07,2012,4,Total,Admin0,Week\n"
                + "\"BRAZIL\",ACRE,NA,\"BRAZIL, ACRE\",\"BRA\",2012-01-01,2012-12-31,2012,1e+05,Total,Admin1,Year\n");
    assertEquals("", read.refusals());
    assertEquals(
        List.of(
            "988 week 53", "988 year null", "988 month null", "987 week 1", "BRA/acre year null"),
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    read.value(i, "territory")
                        + " "
                        + read.value(i, "resolution")
                        + " "
                        + read.value(i, "week"))
            .toList());
    assertEquals("dengue", read.value(0, "disease"));
    assertEquals(2012L, read.value(0, "year"));
    assertEquals(100_000L, read.value(4, "cases"));
  }

  @Test
  void openCovidIsCumulativeAndKeepsRowsWithoutACount() throws IOException {
    Reading read =
        read(
            "date,granularite,maille_code,maille_nom,cas_confirmes,deces,source_type\n"
                + "2020-03-21,collectivite-outremer,COM-988,Nouvelle-Calédonie,4,,agences\n"
                + "2020-03-22,collectivite-outremer,COM-988,Nouvelle-Calédonie,5,,agences\n"
                + "2020-03-22,collectivite-outremer,COM-988,Nouvelle-Calédonie,5,,prefectures\n"
                + "2020-03-22,departement,DEP-2A,Corse-du-Sud,,3,sante\n");
    assertEquals("", read.refusals());
    assertEquals(
        List.of("988 cumulative 4", "988 cumulative 5", "988 cumulative 5", "2A cumulative null"),
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    read.value(i, "territory")
                        + " "
                        + read.value(i, "resolution")
                        + " "
                        + read.value(i, "cases"))
            .toList());
  }

  @Test
  void rowsOfTotalsAreRefused() throws IOException {
    Reading read =
        read(
            "annee;semaine;maladie;territoire;cas\n2023;5;Dengue;988-S;12\n2023;5;Dengue;Total;12\n");
    assertEquals(1, read.rows().size());
    assertTrue(read.refusals().contains("total"), read.refusals());
  }
}
