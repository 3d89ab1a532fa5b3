package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Usagers" in every layout, and its traps. */
class BaacPersonsTest {

  private static final String UNTIL_2018 =
      """
      Num_Acc,place,catu,grav,sexe,trajet,secu,locp,actp,etatp,an_nais,num_veh
      201800000001,1,1,2,1,5,11,0,0,0,1960,A01
      201800000001,,3,4,2,0,,3,3,1,2001,A01
      """;

  private static final String SAVED_BY_A_DATA_FRAME =
      """
      Num_Acc,place,catu,grav,sexe,trajet,secu,locp,actp,etatp,an_nais,num_veh
      201800000001,1.0,1,2,1,5.0,11.0,0.0,0.0,0.0,1960.0,A01
      201800000001,,3,4,2,0.0,,3.0,3.0,1.0,2001.0,A01
      """;

  private static final String SINCE_2019 =
      """
      "Num_Acc";"id_vehicule";"num_veh";"place";"catu";"grav";"sexe";"an_nais";"trajet";"secu1";"secu2";"secu3";"locp";"actp";"etatp"
      "201800000001";"155 781 758";"A01";"1";"1";"2";"1";"1960";"5";"1";" -1";" -1";"0";"0";"0"
      "201800000001";"155 781 758";"A01";" -1";"3";"4";"2";"2001";"0";" -1";" -1";" -1";"3";"3";"1"
      """;

  private static final String SINCE_2022 =
      """
      grav;Accident_Id;id_usager;id_vehicule;num_veh;place;catu;sexe;an_nais;trajet;secu1;secu2;secu3;locp;actp;etatp
      2;201800000001;203\u00A0988\u00A0581;155\u202F781\u202F758;A01;1;1;1;1960;5;1;-1;-1;0;0;0
      4;201800000001;203\u00A0988\u00A0582;155\u202F781\u202F758;A01;;3;2;2001;0;-1;-1;-1;3;3;1
      """;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"until 2018", "saved by a data frame", "since 2019", "since 2022"})
  void samePersonsInEveryLayout(String layout) throws IOException {
    String text =
        switch (layout) {
          case "until 2018" -> UNTIL_2018;
          case "saved by a data frame" -> SAVED_BY_A_DATA_FRAME;
          case "since 2019" -> SINCE_2019;
          default -> SINCE_2022;
        };
    boolean vehicles = layout.startsWith("since");
    boolean persons = layout.equals("since 2022");
    Reading read = Reading.of(new RoadSafety(), "persons", folder, text);
    assertEquals("", read.refusals());
    assertEquals(
        "[201800000001, "
            + (persons ? "203988581, " : "null, ")
            + (vehicles ? "155781758, " : "null, ")
            + "A01, 1, 1, 2, 1, 1960, 5, 1, null, null, 0, 0, 0]",
        read.rows().get(0).toString());
    assertEquals(
        "[201800000001, "
            + (persons ? "203988582, " : "null, ")
            + (vehicles ? "155781758, " : "null, ")
            + "A01, null, 3, 4, 2, 2001, 0, null, null, null, 3, 3, 1]",
        read.rows().get(1).toString());
  }

  @Test
  void codesWrittenWithDecimalsAreSaid() throws IOException {
    Reading read = Reading.of(new RoadSafety(), "persons", folder, SAVED_BY_A_DATA_FRAME);
    assertTrue(read.notes().contains("decimals_in_whole"), read.notes().toString());
  }

  @ParameterizedTest(name = "secu {0} until 2018 is equipment {1}")
  @CsvSource({
    "11, 1", "12, 0", "13, 8", "21, 2", "31, 3", "41, 4", "91, 9", "93, 8", "1, 8", "03, 8", "0, ",
    "11.0, 1", "2.0, 8"
  })
  void equipmentUntil2018(String secu, Long equipment) throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "persons",
            folder,
            "Num_Acc,catu,grav,secu\n201600000001,1,1," + secu + "\n");
    assertEquals(equipment, read.value(0, "equipment1"));
    assertEquals(Set.of("equipment_two_digits"), read.notes());
  }

  @Test
  void pedestriansOnSkatesUntil2017AreAUserCategory() throws IOException {
    Reading read =
        Reading.of(new RoadSafety(), "persons", folder, "Num_Acc,catu,grav\n201600000001,4,1\n");
    assertEquals(4L, read.value(0, "user_category"));
  }

  @Test
  void lettersOfThePedestrianActionBecomeNumbers() throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "persons",
            folder,
            "Num_Acc;catu;grav;actp\n202400000001;3;1;A\n202400000002;3;1;B\n202400000003;3;1;3\n");
    assertEquals(10L, read.value(0, "pedestrian_action"));
    assertEquals(11L, read.value(1, "pedestrian_action"));
    assertEquals(3L, read.value(2, "pedestrian_action"));
    assertEquals(2, read.tally().notices().get("action_letter").count());
  }

  @Test
  void severityMinusOneIsAPersonWhoFledAndAnythingElseUnknownIsRefused() throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "persons",
            folder,
            """
            Num_Acc;catu;grav
            202200000001;1; -1
            202200000002;1;
            202200000003;1;7
            202200000004;1;N/A
            202200000005;1;2
            """);
    assertEquals(2, read.tally().accepted());
    assertEquals(null, read.value(0, "severity"));
    assertTrue(read.notes().contains("severity_not_recorded"));
    assertEquals("3 severity required, 4 severity enum, 5 severity required", read.refusals());
  }
}
