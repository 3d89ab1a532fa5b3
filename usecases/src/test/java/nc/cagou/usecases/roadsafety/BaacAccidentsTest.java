package nc.cagou.usecases.roadsafety;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same five accidents, in every layout of "caractéristiques" since 2005. */
class BaacAccidentsTest {

  private static final String UNTIL_2018 =
      """
      Num_Acc,an,mois,jour,hrmn,lum,agg,int,atm,col,com,adr,gps,lat,long,dep
      201800000001,18,02,01,1445,1,2,1,8,3,005,"46, rue de l'église",M,5063570,306030,590
      201800000002,18,03,16,0005,3,1,1,1,6,004,,M,4192000,873000,201
      201800000003,18,07,13,0705,1,1,1,1,6,053,,M,4620000,522000,010
      201800000004,18,09,02,2359,5,2,3,2,2,111,,A,0,0,971
      201800000005,18,12,31,1200,1,2,1,1,1,411,,R,-2090000,5545000,974
      """;

  private static final String SAVED_BY_A_DATA_FRAME =
      """
      Num_Acc,an,mois,jour,hrmn,lum,agg,int,atm,col,com,adr,gps,lat,long,dep
      201800000001,18,2,1,1445,1,2,1,8.0,3.0,5.0,"46, rue de l'église",M,5063570.0,306030.0,590
      201800000002,18,3,16,5,3,1,1,1.0,6.0,4.0,,M,4192000.0,873000.0,201
      201800000003,18,7,13,705,1,1,1,1.0,6.0,53.0,,M,4620000.0,522000.0,10
      201800000004,18,9,2,2359,5,2,3,2.0,2.0,11.0,,A,0.0,0.0,971
      201800000005,18,12,31,1200,1,2,1,1.0,1.0,11.0,,R,-2090000.0,5545000.0,974
      """;

  private static final String SINCE_2019 =
      """
      "Num_Acc";"jour";"mois";"an";"hrmn";"lum";"dep";"com";"agg";"int";"atm";"col";"adr";"lat";"long"
      "201800000001";"1";"2";"2019";"14:45";"1";"59";"59005";"2";"1";"8";"3";"46, rue de l'église";"50,6357000";"3,0603000"
      "201800000002";"16";"3";"2019";"00:05";"3";"2A";"2A004";"1";"1";"1";"6";"N/A";"41,9200000";"8,7300000"
      "201800000003";"13";"7";"2019";"07:05";"1";"01";"01053";"1";"1";"1";"6";"N/A";"46,2000000";"5,2200000"
      "201800000004";"2";"9";"2019";"23:59";"5";"971";"97111";"2";"3";"2";"2";"";"0,00000000";"0,00000000"
      "201800000005";"31";"12";"2019";"12:00";"1";"974";"97411";"2";"1";"1";"1";" -1";"-20,9000000";"55,4500000"
      """;

  /** Columns in another order, the key of 2022, no quotes, upper case, one digit in the hour. */
  private static final String SHUFFLED_2022 =
      """
      LAT;LONG;COM;DEP;ACCIDENT_ID;JOUR;MOIS;AN;HRMN;LUM;AGG;INT;ATM;COL;ADR
      50,6357;3,0603;59005;59;201800000001;1;2;2022;14:45;1;2;1;8;3;46, rue de l'église
      41,92;8,73;2A004;2A;201800000002;16;3;2022;0:05;3;1;1;1;6;
      46,2;5,22;1053;1;201800000003;13;7;2022;7:05;1;1;1;1;6;
      ;;97111;971;201800000004;2;9;2022;23:59;5;2;3;2;2;
      -20,9;55,45;97411;974;201800000005;31;12;2022;12:00;1;2;1;1;1;
      """;

  @TempDir Path folder;

  @Test
  void layoutUntil2018() throws IOException {
    Path file = Reading.file(folder, "caracteristiques_2018.csv", UNTIL_2018, ISO_8859_1);
    Reading read = Reading.of(new RoadSafety(), "accidents", file);
    assertEquals(expected(2018), read.rows());
    assertTrue(
        read.notes()
            .containsAll(
                Set.of(
                    "year_two_digits",
                    "time_without_colon",
                    "department_code",
                    "commune_completed",
                    "coordinates_scaled",
                    "coordinates_zero")),
        read.notes().toString());
  }

  @Test
  void layoutUntil2018SavedByADataFrame() throws IOException {
    assertEquals(
        expected(2018),
        Reading.of(new RoadSafety(), "accidents", folder, SAVED_BY_A_DATA_FRAME).rows());
  }

  @Test
  void layoutSince2019() throws IOException {
    assertEquals(
        expected(2019), Reading.of(new RoadSafety(), "accidents", folder, SINCE_2019).rows());
  }

  @Test
  void layoutSince2019InLatin1() throws IOException {
    Path file = Reading.file(folder, "caract.csv", SINCE_2019, ISO_8859_1);
    assertEquals(expected(2019), Reading.of(new RoadSafety(), "accidents", file).rows());
  }

  @Test
  void layoutOf2022WithColumnsInAnotherOrder() throws IOException {
    assertEquals(
        expected(2022), Reading.of(new RoadSafety(), "accidents", folder, SHUFFLED_2022).rows());
  }

  @Test
  void compressed() throws IOException {
    Path file = folder.resolve("caract-2024.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(SINCE_2019.replace("2019", "2024").getBytes(UTF_8));
    }
    assertEquals(expected(2024), Reading.of(new RoadSafety(), "accidents", file).rows());
  }

  @Test
  void yearsOfAFolderAreReadTogetherAndOtherTablesLeftOut() throws IOException {
    Reading.file(folder, "caract-2018.csv", UNTIL_2018, ISO_8859_1);
    Reading.file(folder, "caract-2019.csv", SINCE_2019, UTF_8);
    Reading.file(folder, "usagers-2019.csv", "Num_Acc;catu;grav\n201800000001;1;1\n", UTF_8);
    Reading read = Reading.of(new RoadSafety(), "accidents", folder);
    assertEquals(10, read.tally().accepted());
    assertEquals(0, read.tally().quarantined());
  }

  @ParameterizedTest(name = "{0} {1},{2} is {3},{4} with {5}")
  @CsvSource({
    "988, '-22,2744', '166,4454', -22.2744, 166.4454, ",
    "988, '166,4454', '-22,2744', -22.2744, 166.4454, coordinates_swapped",
    "75, '2,35', '48,85', 48.85, 2.35, coordinates_swapped",
    "2A, '46,6', '1,4', , , coordinates_impossible",
    "988, '48,85', '2,35', , , coordinates_impossible",
    "987, '-149,5', '-17,6', -17.6, -149.5, coordinates_swapped",
    "986, '-13,3', '-176,2', -13.3, -176.2, ",
    "975, '46,77', '-56,18', 46.77, -56.18, ",
    "976, '0', '0', , , coordinates_zero",
    "973, '4,9', '', , , coordinates_zero",
    "971, '-61,5', '16,2', 16.2, -61.5, coordinates_swapped"
  })
  void pointsAreJudgedByTheBoxOfTheirTerritory(
      String department, String lat, String lon, Double north, Double east, String note)
      throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "accidents",
            folder,
            "Num_Acc;an;dep;lat;long\n202400000001;2024;"
                + (department + ";" + lat + ";" + lon)
                + "\n");
    assertEquals(north, read.value(0, "lat"));
    assertEquals(east, read.value(0, "lon"));
    assertEquals(note == null ? Set.of() : Set.of(note), read.notes());
  }

  @ParameterizedTest(name = "until 2018 dep {0} com {1} is {2} {3}")
  @CsvSource({
    "590, 5, 59, 59005",
    "10, 53, 01, 01053",
    "70, 19, 07, 07019",
    "201, 4, 2A, 2A004",
    "202, 033, 2B, 2B033",
    "971, 111, 971, 97111",
    "971, 11, 971, 97111",
    "974, 401, 974, 97401",
    "971, 223, 971, ",
    "750, 115, 75, 75115"
  })
  void departmentsAndCommunesUntil2018(String dep, String com, String department, String commune)
      throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "accidents",
            folder,
            "Num_Acc,an,dep,com\n201600000001,16," + dep + "," + com + "\n");
    assertEquals(department, read.value(0, "department"));
    assertEquals(commune, read.value(0, "commune_code"));
  }

  @Test
  void departmentMissingIsTakenFromTheCommune() throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "accidents",
            folder,
            "Num_Acc;an;com\n202400000001;2024;98818\n202400000002;2024;75101\n");
    assertEquals("988", read.value(0, "department"));
    assertEquals("75", read.value(1, "department"));
    assertEquals(Set.of("department_from_commune"), read.notes());
  }

  @Test
  void brokenRowsAreRefusedWithLineFieldAndRule() throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "accidents",
            folder,
            """
            Num_Acc;jour;mois;an;hrmn;dep;lum
            202400000001;30;2;2024;10:00;75;1
            ;1;2;2024;10:00;75;1
            202400000003;1;13;2024;10:00;75;1
            202400000004;1;1;2024;25:00;75;1
            202400000005;1;1;2024;10:00;75;8
            2,024E+11;1;1;2024;10:00;75;1
            202400000007;29;2;2024;10:00;75;1
            """);
    assertEquals(
        "2 day date, 3 accident_id required, 4 month maximum, 5 time type, 6 light enum,"
            + " 7 accident_id pattern",
        read.refusals());
    assertEquals(1, read.tally().accepted());
  }

  private static List<List<Object>> expected(long year) {
    return List.of(
        row(
            "201800000001",
            year,
            2,
            1,
            "14:45",
            1,
            "59",
            "59005",
            2,
            1,
            8,
            3,
            "46, rue de l'église",
            50.6357,
            3.0603),
        row("201800000002", year, 3, 16, "00:05", 3, "2A", "2A004", 1, 1, 1, 6, null, 41.92, 8.73),
        row("201800000003", year, 7, 13, "07:05", 1, "01", "01053", 1, 1, 1, 6, null, 46.2, 5.22),
        row("201800000004", year, 9, 2, "23:59", 5, "971", "97111", 2, 3, 2, 2, null, null, null),
        row(
            "201800000005",
            year,
            12,
            31,
            "12:00",
            1,
            "974",
            "97411",
            2,
            1,
            1,
            1,
            null,
            -20.9,
            55.45));
  }

  private static List<Object> row(Object... values) {
    return Arrays.stream(values).map(v -> v instanceof Integer i ? (Object) (long) i : v).toList();
  }
}
