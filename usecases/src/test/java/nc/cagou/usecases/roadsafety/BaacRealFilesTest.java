package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of ONISR beside the project: every row is read, and none that is sound is refused. */
class BaacRealFilesTest {

  @ParameterizedTest(name = "{1}: {2} rows of {0}")
  @CsvSource({
    "accidents, baac-2024/caract-2024.csv.gz, 54402",
    "places, baac-2024/lieux-2024.csv.gz, 54402",
    "vehicles, baac-2024/vehicules-2024.csv.gz, 92678",
    "persons, baac-2024/usagers-2024.csv.gz, 125187",
    "accidents, baac-2024-nc988/caract-2024-988.csv, 156",
    "places, baac-2024-nc988/lieux-2024-988.csv, 156",
    "vehicles, baac-2024-nc988/vehicules-2024-988.csv, 225",
    "persons, baac-2024-nc988/usagers-2024-988.csv, 474",
    "accidents, baac-2016/caract_5000.csv.gz, 5000",
    "places, baac-2016/places_5000.csv.gz, 5000",
    "vehicles, baac-2016/vehicles_5000.csv.gz, 5000",
    "persons, baac-2016/users_5000.csv.gz, 5000",
    "places, baac-2016/lieux_2016.csv.gz, 59432",
    "vehicles, baac-2016/vehicules_2016.csv.gz, 101924"
  })
  void everyRowIsAccepted(String input, String file, long rows) {
    Reading read = Reading.of(new RoadSafety(), input, Shared.folder("data/road_safety/" + file));
    assertEquals("", read.refusals());
    assertEquals(rows, read.tally().read());
    assertEquals(rows, read.tally().accepted());
  }

  @Test
  void aggregatedFilesOfTheOverseasDepartmentsAreRefusedAndNamed() {
    Path file =
        Shared.folder("data/road_safety/donnees_agregees_de_2005_a_2010_pour_les_DOM.csv.gz");
    Refusal refusal =
        assertThrows(Refusal.class, () -> Reading.of(new RoadSafety(), "accidents", file));
    assertEquals(Refusal.Kind.INPUT, refusal.kind());
    assertTrue(refusal.text().fr().contains("base « agrégée »"), refusal.text().fr());
    assertTrue(refusal.text().en().contains("“aggregated” file"), refusal.text().en());
  }

  @ParameterizedTest(name = "severity {0}: {1} persons of New Caledonia in 2024")
  @CsvSource({"1, 188", "2, 33", "3, 109", "4, 144"})
  void newCaledonia2024(long severity, long persons) {
    Reading read =
        Reading.of(
            new RoadSafety(),
            "persons",
            Shared.folder("data/road_safety/baac-2024-nc988/usagers-2024-988.csv"));
    long counted =
        IntStream.range(0, read.rows().size())
            .filter(i -> read.value(i, "severity").equals(severity))
            .count();
    assertEquals(persons, counted);
  }
}
