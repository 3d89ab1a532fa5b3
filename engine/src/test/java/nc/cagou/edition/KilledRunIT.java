package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nc.cagou.testkit.SampleEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that dies at any moment leaves no half edition, and takes nothing published with it. */
class KilledRunIT {

  private static final int KILLS = 20;

  @TempDir Path folder;

  @Test
  void aRunKilledAtAnyMomentLeavesOnlyWholeEditions() throws Exception {
    EditionStore store = EditionStore.at(folder.toString());
    Edition published = SampleEdition.published(store);
    Random random = new Random(20241231);
    int midway = 0;
    for (int i = 0; i < KILLS; i++) {
      boolean warm = i % 2 == 0;
      killOne(warm, random.nextInt(warm ? 150 : 2500));
      midway += work().isEmpty() ? 0 : 1;
      EditionStore reader = EditionStore.at(folder.toString());
      assertEquals(published.id(), reader.published("sample").orElseThrow().id());
      assertEquals(List.of(), reader.unreadable());
      for (EditionState state : reader.list()) {
        whole(reader.find("sample", state.id()).orElseThrow());
      }
    }
    assertTrue(midway >= KILLS / 4, "only " + midway + " runs were killed while they wrote");
    long before = store.list().size();
    SampleEdition.draft(store);
    assertEquals(before + 1, store.list().size());
    assertEquals(List.of(), work(), "the next run clears what the dead ones left");
  }

  private List<Path> work() throws Exception {
    try (Stream<Path> left = Files.list(folder.resolve(".work"))) {
      return left.toList();
    }
  }

  /** Every file that the manifest names is there, to the byte. */
  private static void whole(Edition edition) throws Exception {
    for (Manifest.FileRecord file : edition.manifest().files()) {
      try (var in = edition.file(file.path())) {
        assertEquals(file.sha256(), Checksum.of(in), edition.id() + "/" + file.path());
      }
    }
    assertEquals(12, edition.table("sightings").rowCount());
  }

  /** Kills a run in its first edition, or, once warm, in one of those that follow. */
  private void killOne(boolean warm, long milliseconds) throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = run.inputReader()) {
      assertEquals("ready", out.readLine());
      if (warm) {
        assertTrue(out.readLine().length() > 20, "an edition's id");
      }
      Thread.sleep(milliseconds);
    } finally {
      run.destroyForcibly();
      assertTrue(run.waitFor(30, TimeUnit.SECONDS));
    }
  }
}
