package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.testkit.SampleEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any change of any byte of an edition is found. */
class EditionCheckTest {

  @TempDir Path store;
  private Edition edition;

  @BeforeEach
  void published() {
    edition = SampleEdition.published(EditionStore.at(store.toString()));
  }

  @Test
  void anEditionAsItWasWrittenIsWholeAndOurs() {
    EditionCheck check = edition.check();
    assertEquals(List.of(), check.faults());
    assertTrue(check.ours());
  }

  @Test
  void oneByteOfAnyFileIsFound() throws IOException {
    for (Path file : Folders.files(Path.of(edition.folder()))) {
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = bytes.clone();
      changed[changed.length / 2] ^= 1;
      Files.write(file, changed);
      assertFalse(edition.check().whole(), file + " was changed");
      Files.write(file, bytes);
    }
    assertTrue(edition.check().whole());
  }

  @Test
  void aFileMoreOrLessIsFound() throws IOException {
    Path folder = Path.of(edition.folder());
    Path more = folder.resolve("tables/more.csv");
    Files.writeString(more, "a\n1\n");
    assertTrue(edition.check().faults().get(0).en().contains("tables/more.csv"));
    Files.delete(more);
    Files.delete(folder.resolve("story.json"));
    assertEquals("story.json is missing.", edition.check().faults().get(0).en());
  }

  @Test
  void whoResignsWithAnotherKeyIsSeenAsAnother() throws IOException {
    Path folder = Path.of(edition.folder());
    InstanceKey other = InstanceKey.at(store.resolve("other.key"));
    byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
    Files.write(folder.resolve(Seal.FILE), Json.write(Seal.of(manifest, other)));
    EditionCheck check = edition.check();
    assertTrue(check.whole());
    assertFalse(check.ours());
    assertEquals(other.publicKey(), check.signer());
  }

  @Test
  void aKeyIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
    Path file = store.resolve("keys/own.key");
    String first = InstanceKey.at(file).publicKey();
    assertEquals(first, InstanceKey.at(file).publicKey());
    assertNotEquals(first, InstanceKey.at(store.resolve("keys/two.key")).publicKey());
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        new java.util.TreeSet<>(Files.getPosixFilePermissions(file)).toString());
  }
}
