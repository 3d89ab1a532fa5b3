package nc.cagou.usecases.employment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import nc.cagou.Findings;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.Sheet;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The six complementary indicators, against hand-made markets and the classes of Dares. */
class CausesTest {

  private static final String[] DOMAINS = {"A", "D", "F", "G", "I", "J"};

  private static Table profiles(double[] employment, double[] conditions, double[] training) {
    Sheet sheet =
        new Sheet("profiles")
            .text("occupation")
            .number("employment", "working_conditions", "training_link");
    for (int i = 0; i < DOMAINS.length; i++) {
      sheet.row(DOMAINS[i], employment[i], conditions[i], training[i]);
    }
    return sheet.table();
  }

  private static long[] classes(Findings findings, String cause) {
    List<Long> classes = new ArrayList<>();
    for (Row row : findings.tables().get("causes")) {
      if (row.getString("period").equals("2025")) {
        double value = Cells.number(row, cause);
        classes.add(Double.isNaN(value) ? 0 : (long) value);
      }
    }
    return classes.stream().mapToLong(Long::longValue).toArray();
  }

  private static boolean says(Findings findings, String beginning) {
    return findings.notComputed().stream().anyMatch(t -> t.en().startsWith(beginning));
  }

  @Test
  void profilesOfOccupationsGiveTheSixCauses() {
    double[] employment = {3000, 1500, 3000, 900, 800, 1100};
    Table profiles =
        profiles(
            employment,
            new double[] {60, 10, 90, 30, 50, 70},
            new double[] {1, 2, 3, 4, 5, Double.NaN});
    Findings findings = Register.market().with(profiles).findings();
    // positions 90, 150, 240, 270, 240, 330 over employment: .03 .1 .08 .3 .3 .3
    assertArrayEquals(new long[] {1, 2, 1, 3, 3, 3}, classes(findings, "hiring_intensity"));
    assertArrayEquals(new long[] {3, 1, 5, 1, 2, 4}, classes(findings, "working_conditions"));
    assertArrayEquals(new long[] {1, 2, 3, 4, 5, 0}, classes(findings, "training_link"));
    assertFalse(says(findings, "Without employment by occupation"));
    assertFalse(says(findings, "Working conditions"));
  }

  @Test
  void withoutProfilesWhatIsMissingIsSaidCauseByCause() {
    Findings findings = Register.market().findings();
    assertArrayEquals(new long[6], classes(findings, "hiring_intensity"));
    assertTrue(says(findings, "Without employment by occupation"));
    assertTrue(says(findings, "Working conditions and the link between training and job come"));
  }

  @Test
  void aFamilyBorrowsTheClassesThatDaresPublishedForIt() {
    Sheet crosswalk = new Sheet("nomenclature").text("rome_code", "occupation").number("share");
    String[] rome = {"A1203", "D1106", "F1703", "G1602", "I1604", "J1506"};
    String[] fap = {"A1Z", "R1Z", "B2Z", "S1Z", "G0B", "V1Z"};
    for (int i = 0; i < rome.length; i++) {
      crosswalk.row(rome[i], fap[i], 1);
    }
    Table published =
        Reading.of(
                new Employment(),
                "published_tension",
                Shared.root().resolve("data-samples/employment/tensions-dares-2019.csv"))
            .table("published");
    Findings findings =
        Register.market().with(crosswalk.table()).with(published).set("level", "group").findings();
    Map<String, Row> borrowed = new HashMap<>();
    for (Row row : findings.tables().get("causes")) {
      if (row.getString("period").equals("2025")) {
        borrowed.put(row.getString("occupation"), row);
        double nurses = Cells.number(row, "training_link");
        if (row.getString("occupation").equals("V1Z")) {
          assertEquals(5, nurses);
        }
        if (row.getString("occupation").equals("A1Z")) {
          assertEquals(4, Cells.number(row, "working_conditions"));
          assertEquals(2, nurses);
        }
      }
    }
    assertEquals(Set.of(fap), borrowed.keySet());
    assertTrue(says(findings, "Working conditions and the link between training and job: classes"));
  }

  @Test
  void aProfileInAnotherNomenclatureIsCountedAndLeftOut() {
    Sheet sheet =
        new Sheet("profiles")
            .text("occupation")
            .number("employment", "working_conditions", "training_link");
    sheet.row("V1Z", 100, 1, 1);
    assertTrue(
        says(
            Register.market().with(sheet.table()).findings(),
            "1 line of the profiles of occupations could not be used"));
  }

  /** Jobseekers of category A over employment, 2019, as published: 71 of 77 classes found again. */
  @Test
  void theLackOfLabourOf2019FallsInTheClassThatDaresPublished() throws IOException {
    Path folder = Shared.folder("data/employment/dares");
    Map<String, Double> seekers = seekers(folder.resolve("defm_A_ABC_fap_annuel_1997_2020.csv.gz"));
    List<Double> scarcity = new ArrayList<>();
    List<Integer> theirs = new ArrayList<>();
    Table published =
        Reading.of(
                new Employment(), "published_tension", folder.resolve("dares_tensions_2019.csv.gz"))
            .table("published");
    for (Row row : published) {
      String occupation = row.getString("occupation");
      boolean national = row.getString("territory").equals("FR") && occupation.length() == 3;
      if (national && seekers.containsKey(occupation)) {
        scarcity.add(
            Causes.scarcity(Cells.number(row, "employment"), 1000 * seekers.get(occupation)));
        theirs.add((int) Cells.number(row, "labour_shortage"));
      }
    }
    assertEquals(77, theirs.size());
    Integer[] ours = Causes.classes(scarcity.stream().mapToDouble(v -> v).toArray());
    int same = 0;
    for (int i = 0; i < ours.length; i++) {
      assertTrue(Math.abs(ours[i] - theirs.get(i)) <= 1, "two classes apart");
      same += ours[i].equals(theirs.get(i)) ? 1 : 0;
    }
    assertEquals(71, same);
  }

  /** Thousands of jobseekers of category A in 2019 by family. */
  private static Map<String, Double> seekers(Path file) throws IOException {
    Map<String, Double> seekers = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)),
                Charset.forName("windows-1252")))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.replace("\"", "").split(",");
        boolean wanted = cells[1].equals("2019") && cells[3].equals("Catégorie A");
        if (wanted && !cells[2].equals("NA")) {
          seekers.put(cells[0], Double.parseDouble(cells[2]));
        }
      }
    }
    return seekers;
  }
}
