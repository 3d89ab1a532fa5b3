package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDamageTest {

  @TempDir Path folder;

  private EditionStore store() {
    return EditionStore.at(folder.toString());
  }

  private EditionWriter begin() {
    SampleUseCase usecase = new SampleUseCase();
    return store().begin(usecase, SampleEdition.context(usecase, Map.of()), SampleEdition.inputs());
  }

  private List<Path> work() throws Exception {
    try (Stream<Path> left = Files.list(folder.resolve(".work"))) {
      return left.toList();
    }
  }

  @Test
  void aHalfManifestIsNotListedAndTheReasonIsSaidOnDemand() throws Exception {
    Edition good = SampleEdition.published(store());
    Edition bad = SampleEdition.published(store());
    Path manifest = Path.of(bad.folder()).resolve("manifest.json");
    byte[] whole = Files.readAllBytes(manifest);
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 3}) {
      Files.write(manifest, java.util.Arrays.copyOf(whole, length));
      assertEquals(1, store().list().size(), "cut at " + length);
      assertEquals(good.id(), store().published("sample").orElseThrow().id());
      String reason = store().unreadable().get(0).fr();
      assertTrue(reason.startsWith("sample/" + bad.id() + " : "), reason);
    }
    Files.delete(manifest);
    assertTrue(store().unreadable().get(0).fr().contains("pas de manifeste"));
  }

  @Test
  void aManifestInTheWrongFolderIsNotListed() throws Exception {
    Edition good = SampleEdition.draft(store());
    Path other = Files.createDirectories(folder.resolve("sample/copy"));
    Files.copy(Path.of(good.folder()).resolve("manifest.json"), other.resolve("manifest.json"));
    assertEquals(1, store().list().size());
    assertTrue(store().unreadable().get(0).en().contains("another edition"));
  }

  @Test
  void aRunThatIsGivenUpLeavesNothing() throws Exception {
    try (EditionWriter writer = begin()) {
      writer.json("intake.json", Map.of());
    }
    assertEquals(List.of(), store().list());
    assertEquals(List.of(), work());
  }

  @Test
  void whatADeadRunLeftBehindIsClearedByTheNextAndALiveOneIsLeftAlone() throws Exception {
    Path work = Files.createDirectories(folder.resolve(".work"));
    String mine = WorkName.mine("20240101T000000000-aaaaaa");
    Path alive = Files.createDirectory(work.resolve(mine));
    String[] parts = mine.split("~");
    Path dead = Files.createDirectory(work.resolve("x~" + parts[1] + "~99999999~aa"));
    Files.writeString(dead.resolve("half.csv"), "a");
    Path elsewhere = Files.createDirectory(work.resolve("x~elsewhere~1~aa"));
    Path longAgo = Files.createDirectory(work.resolve("y~elsewhere~1~aa"));
    Files.setLastModifiedTime(longAgo, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

    SampleEdition.draft(store());
    assertTrue(Files.exists(alive));
    assertTrue(Files.exists(elsewhere));
    assertFalse(Files.exists(dead));
    assertFalse(Files.exists(longAgo));
  }

  @Test
  void manyRunsAtOnceDoNotDisturbEachOther() throws Exception {
    List<CompletableFuture<String>> runs =
        IntStream.range(0, 6)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> SampleEdition.published(store()).id()))
            .toList();
    List<String> ids = runs.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(6, ids.stream().distinct().count());
    assertEquals(ids, store().list().stream().map(EditionState::id).sorted().toList());
    assertEquals(ids.get(5), store().published("sample").orElseThrow().id());
    assertEquals(List.of(), work());
  }

  @Test
  void aFullDiskIsSaidInASentenceAndNothingIsLost() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "Skipped: this machine has no /dev/full");
    Edition before = SampleEdition.published(store());
    try (EditionWriter writer = begin()) {
      Path notes = writer.quarantine("x").getParent().resolveSibling("notes.txt");
      Files.createSymbolicLink(notes, full);
      Refusal refused =
          assertThrows(Refusal.class, () -> writer.file("notes.txt", out -> out.write(65)));
      assertEquals(1, refused.kind().exit());
      assertTrue(refused.text().fr().contains("est plein"), refused.text().fr());
    }
    assertEquals(before.id(), store().published("sample").orElseThrow().id());
    assertEquals(1, store().list().size());
  }

  @Test
  void aStoreThatCannotBeWrittenIsSaidInASentence() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    EditionStore store = EditionStore.at(file.toString());
    Refusal refused = assertThrows(Refusal.class, () -> SampleEdition.draft(store));
    assertEquals(1, refused.kind().exit());
    assertTrue(refused.text().fr().contains(file.toString()), refused.text().fr());
    assertEquals(List.of(), store.list());

    Path locked = Path.of("/sys/cagou");
    assumeTrue(Files.exists(Path.of("/sys")), "Skipped: this machine has no /sys");
    Refusal readOnly =
        assertThrows(Refusal.class, () -> SampleEdition.draft(EditionStore.at(locked.toString())));
    assertTrue(readOnly.text().en().contains("/sys/cagou"), readOnly.text().en());
  }

  @Test
  void quarantineIsReadableByItsOwnerAlone() throws Exception {
    try (EditionWriter writer = begin()) {
      Files.writeString(writer.quarantine("persons"), "refused rows");
      writer.json("intake.json", Map.of());
      writer.story(
          new SampleUseCase()
              .show(SampleEdition.draft(store()).evidence(), nc.cagou.Selection.NONE));
      Path made = Path.of(writer.commit().folder());
      Path file = made.resolve("quarantine/persons.parquet");
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      assertEquals(
          "rwx------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }
  }
}
