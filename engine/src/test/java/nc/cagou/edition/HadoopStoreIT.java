package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.cagou.Selection;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a Hadoop file system behaves as one on the local disk, and looks the same. */
class HadoopStoreIT {

  @TempDir Path folder;

  private EditionStore store() {
    return EditionStore.at(folder.resolve("store").toUri().toString());
  }

  @Test
  void anEditionIsWrittenPublishedWithdrawnAndReadByUri() throws Exception {
    assertEquals(List.of(), store().list(), "a store that is not there yet is empty");
    Edition first = SampleEdition.published(store());
    Edition second = SampleEdition.published(store());
    assertTrue(second.folder().startsWith("file:/"), second.folder());
    assertEquals(second.id(), store().published("sample").orElseThrow().id());
    store().withdraw(second, "essai");
    assertEquals(first.id(), store().published("sample").orElseThrow().id());
    assertEquals(first.id(), store().open(first.folder()).id());

    Edition read = store().published("sample").orElseThrow();
    assertEquals(first.manifest(), read.manifest());
    assertEquals(
        read.story().headline(),
        new SampleUseCase().show(read.evidence(), Selection.NONE).headline());
  }

  @Test
  void itHoldsTheSameFilesAsALocalStoreAndNoOther() throws Exception {
    Edition remote = SampleEdition.draft(store());
    Edition local = EditionStore.at(folder.resolve("store").toString()).open(remote.id());
    assertEquals(remote.manifest(), local.manifest());
    Path made = Path.of(local.folder());
    List<String> files;
    try (Stream<Path> walk = Files.walk(made)) {
      files =
          walk.filter(Files::isRegularFile)
              .map(p -> made.relativize(p).toString())
              .sorted()
              .toList();
    }
    List<String> named =
        Stream.concat(
                Stream.of("manifest.json", "manifest.sig"),
                remote.manifest().files().stream().map(Manifest.FileRecord::path))
            .sorted()
            .toList();
    assertEquals(named, files);
  }

  @Test
  void aCopyThatDiedBeforeItsManifestIsNotListed() throws Exception {
    Edition whole = SampleEdition.draft(store());
    Path half = Files.createDirectories(folder.resolve("store/sample/20990101T000000000-aaaaaa"));
    Files.writeString(half.resolve("story.json"), "{}");
    assertEquals(1, store().list().size());
    assertEquals(whole.id(), store().list().get(0).id());
    assertTrue(store().unreadable().get(0).fr().contains("pas de manifeste"));
  }

  @Test
  void aRunThatIsGivenUpLeavesNothing() throws Exception {
    SampleUseCase usecase = new SampleUseCase();
    try (EditionWriter writer =
        store().begin(usecase, SampleEdition.context(usecase, Map.of()), SampleEdition.inputs())) {
      writer.json("intake.json", Map.of());
    }
    assertFalse(Files.exists(folder.resolve("store/sample")));
  }
}
