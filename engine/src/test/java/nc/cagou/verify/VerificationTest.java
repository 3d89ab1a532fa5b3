package nc.cagou.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nc.cagou.testkit.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every method equals its reference numbers, and nothing passes unseen. */
class VerificationTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseIsWithinItsTolerance() {
    List<CaseResult> results = Verification.of(Shared.folder("reference"));
    return results.stream()
        .map(
            r ->
                DynamicTest.dynamicTest(
                    r.method() + "/" + r.name(), () -> assertTrue(r.ok(), r.worst())));
  }

  @Test
  void aWrongNumberFailsItsCaseAndNoOther() throws IOException {
    write("2,1,true,1", 3);
    List<CaseResult> results = Verification.of(folder);
    assertEquals(1, results.size());
    assertTrue(results.get(0).ok(), results.get(0).worst());
    write("2,0,false,0", 3);
    assertFalse(Verification.of(folder).get(0).ok());
  }

  @Test
  void aNumberThatNobodyComparesFails() throws IOException {
    write("2,1,true,1", 3);
    Path expected = folder.resolve("spatial_dbscan/two_expected.csv");
    Files.writeString(
        expected, Files.readString(expected).replace("NoBorder_a\n", "NoBorder_a,more\n"));
    CaseResult result = Verification.of(folder).get(0);
    assertFalse(result.ok());
  }

  @Test
  void aFileAndAFolderThatNobodyKnowsFail() throws IOException {
    write("2,1,true,1", 3);
    Files.writeString(folder.resolve("spatial_dbscan/other_input.txt"), "?");
    Files.createDirectories(folder.resolve("astrology"));
    List<CaseResult> results = Verification.of(folder);
    assertEquals(3, results.size());
    assertEquals(2, results.stream().filter(r -> !r.ok() && r.skipped()).count());
  }

  /** Two points within each other's reach. */
  private void write(String second, int core) throws IOException {
    Path own = Files.createDirectories(folder.resolve("spatial_dbscan"));
    Files.writeString(own.resolve("two_input.csv"), "id,x,y\n1,0,0\n2,1,0\n");
    Files.writeString(
        own.resolve("two_expected.csv"),
        "id,cluster_a,core_a,clusterNoBorder_a\n1,1,true,1\n" + second + "\n");
    Files.writeString(
        own.resolve("two_summary.json"),
        """
        {"a": {"eps": 1, "minPts": 2, "clusters": 1, "noise": 0, "core": 2, "cluster_sizes": 2}}
        """);
  }
}
