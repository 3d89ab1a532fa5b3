package nc.cagou.usecases.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Population, professionals, ways and notified cases in the words that registers use. */
class HealthLayoutsTest {

  @TempDir Path folder;

  private static List<Object> values(Reading read, String field) {
    return IntStream.range(0, read.rows().size()).mapToObj(i -> read.value(i, field)).toList();
  }

  @Test
  void agesAndSexesInManyWordings() throws IOException {
    Reading read =
        Reading.of(
            new Health(),
            "population",
            folder,
            "code_commune;annee;tranche_age;sexe;population\n"
                + "98818;2019;0-4 ans;F;10\n"
                + "98818;2019;05-09;Hommes;10\n"
                + "98818;2019;10 à 14 ans;2;10\n"
                + "98818;2019;moins de 15 ans;1;10\n"
                + "98818;2019;75 ans et plus;femme;10\n"
                + "98818;2019;75+;M;10\n"
                + "98818;2019;Y15T19;masculin;10\n"
                + "98818;2019;7;F;10\n"
                + "98818;2020;tous;Ensemble;10\n"
                + "98818;2019;vieux;F;10\n"
                + "98818;2019;20-24;X;10\n");
    assertEquals(
        "10 null total, 11 age_group age_group, 12 sex sex",
        read.refusals().replace("10 sex total", "10 null total"));
    assertEquals(
        List.of("0-4", "5-9", "10-14", "0-14", "75+", "75+", "15-19", "7"),
        values(read, "age_group"));
    assertEquals(
        List.of("female", "male", "female", "male", "female", "male", "male", "female"),
        values(read, "sex"));
  }

  @Test
  void populationWithoutAgesIsAcceptedAsItIsPublished() throws IOException {
    Reading read =
        Reading.of(
            new Health(),
            "population",
            folder,
            "code_insee;commune;province;annee;population_municipale;source\n"
                + "98801;Belep;Nord;1989;745;senat\n");
    assertEquals("", read.refusals());
    assertEquals(745.0, read.value(0, "population"));
    assertNull(read.value(0, "age_group"));
  }

  @Test
  void professionsTimesAndPlaces() throws IOException {
    Reading read =
        Reading.of(
            new Health(),
            "professionals",
            folder,
            "rpps;profession;commune_exercice;longitude;latitude;etp\n"
                + "1;Médecin généraliste;Nouméa;166,45;-22,27;0,8\n"
                + "2;Infirmière;Mont-Dore (Le);-22,26;166,52;80 %\n"
                + "3;Sage-femme;98814;2,35;48,85;\n"
                + "4;Ostéopathe;Koné;;;1\n"
                + "5;MG;Koné;;;3\n"
                + "1;MG;Koné;;;1\n");
    assertEquals("6 fte maximum", read.refusals());
    assertEquals(
        List.of("general_practitioner", "nurse", "midwife", "osteopathe", "general_practitioner"),
        values(read, "profession"));
    assertEquals(0.8, read.value(1, "fte"));
    assertEquals(1.0, read.value(2, "fte"));
    assertEquals(166.52, read.value(1, "lon"));
    assertNull(read.value(2, "lon"));
    assertTrue(
        read.notes()
            .containsAll(
                List.of(
                    "coordinates_swapped",
                    "coordinates_impossible",
                    "fte_percent",
                    "full_time_assumed")));
  }

  @Test
  void waysInMinutesAndHours() throws IOException {
    Reading read =
        Reading.of(
            new Health(),
            "travel_times",
            folder,
            "origine;destination;mode;duree\n"
                + "Nouméa;Dumbéa;route;22\n"
                + "98818;98814;avion;1 h 50\n"
                + "98818;98809;bateau;02:30\n"
                + "98818;98813;;95 min\n"
                + "98818;98813;téléporteur;1\n");
    assertEquals("6 mode mode", read.refusals());
    assertEquals(List.of(22.0, 110.0, 150.0, 95.0), values(read, "minutes"));
    assertEquals(List.of("road", "plane", "ferry", "road"), values(read, "mode"));
  }

  @Test
  void notifiedCases() throws IOException {
    Reading read =
        Reading.of(
            new Health(),
            "notifications",
            folder,
            "id_cas;maladie;date_debut_signes;commune_residence;age;sexe\n"
                + "A1;DENGUE ;03/02/2024;Bouloupari;12 ans;F\n"
                + "A2;Lepto;2024-02-04;;8 mois;H\n"
                + "A3;Fièvre Q;04/02/2024;inconnue;;inconnu\n"
                + "A4;dengue;31/02/2024;98818;40;F\n"
                + "A5;dengue;04/02/2024;98818;140;F\n"
                + "A6;;04/02/2024;98818;40;F\n");
    assertEquals("5 onset_on type, 6 age maximum, 7 disease required", read.refusals());
    assertEquals(List.of("dengue", "leptospirosis", "fievre_q"), values(read, "disease"));
    assertEquals(12L, read.value(0, "age"));
    assertEquals(0L, read.value(1, "age"));
    assertEquals("98802", read.value(0, "commune_code"));
    assertNull(read.value(2, "commune_code"));
    assertNull(read.value(2, "sex"));
  }
}
