package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Lieux" and "véhicules" in every layout, and their traps. */
class BaacPlacesAndVehiclesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Num_Acc,catr,voie,v1,v2,circ,nbv,pr,pr1,vosp,prof,plan,lartpc,larrout,surf,infra,situ,env1
        201800000001,3,39,,,2,02,,,0,1,3,000,058,1,0,1,00
        """,
        """
        Num_Acc,catr,voie,v1,v2,circ,nbv,pr,pr1,vosp,prof,plan,lartpc,larrout,surf,infra,situ,env1
        201800000001,3,39,,,2.0,2.0,,,0.0,1.0,3.0,0.0,58.0,1.0,0.0,1.0,0.0
        """,
        """
        "Num_Acc";"catr";"voie";"v1";"v2";"circ";"nbv";"vosp";"prof";"pr";"pr1";"plan";"lartpc";"larrout";"surf";"infra";"situ";"vma"
        "201800000001";"3";"39";" -1";"N/A";"2";"2";"0";"1";" -1";" -1";"3";"";"5,8";"1";"0";"1";" -1"
        """
      })
  void samePlaceInEveryLayout(String text) throws IOException {
    assertEquals(
        "[[201800000001, 3, 39, 2, 2, 0, 1, 3, 1, 0, 1, null]]",
        Reading.of(new RoadSafety(), "places", folder, text).rows().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Num_Acc,senc,catv,occutc,obs,obsm,choc,manv,num_veh\n"
            + "201800000001,1,07,000,13,0,1,01,A01\n",
        "Num_Acc,senc,catv,occutc,obs,obsm,choc,manv,num_veh\n"
            + "201800000001,1.0,7,0,13.0,0.0,1.0,1.0,A01\n",
        "Accident_Id;num_veh;senc;catv;obs;obsm;choc;manv;motor;occutc\n"
            + "201800000001;A01;1;7;13;0;1;1;-1;0\n"
      })
  void sameVehicleInEveryLayout(String text) throws IOException {
    assertEquals(
        "[[201800000001, null, A01, 1, 7, 13, 0, 1, 1, null, 0]]",
        Reading.of(new RoadSafety(), "vehicles", folder, text).rows().toString());
  }

  @Test
  void spacesInVehicleIdentifiersAreTakenOut() throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "vehicles",
            folder,
            "Num_Acc;id_vehicule;num_veh;catv\n"
                + "202400000001;155\u00A0781\u00A0758;A01;7\n"
                + "202400000001;155\u202F781\u202F759;B01;7\n"
                + "202400000001;155 781 760;C01;7\n");
    assertEquals("155781758", read.value(0, "vehicle_id"));
    assertEquals("155781759", read.value(1, "vehicle_id"));
    assertEquals("155781760", read.value(2, "vehicle_id"));
    assertEquals(Set.of("id_spaces"), read.notes());
  }

  @Test
  void severalPlacesOfAnAccidentAreNormalAndALimitAbove130IsLeftOut() throws IOException {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "places",
            folder,
            "Num_Acc;catr;nbv;vma\n202400000001;3;2;500\n202400000001;4;#VALEURMULTI;130\n");
    assertEquals("", read.refusals());
    assertEquals(null, read.value(0, "speed_limit"));
    assertEquals(130L, read.value(1, "speed_limit"));
    assertEquals(null, read.value(1, "lanes"));
    assertEquals(Set.of("speed_limit_impossible"), read.notes());
  }
}
