package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nc.cagou.Selection;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionStoreTest {

  @TempDir Path folder;

  private EditionStore store() {
    return EditionStore.at(folder.toString());
  }

  @Test
  void aDraftIsListedButNotShownUntilSomebodyPublishesIt() {
    Edition draft = SampleEdition.draft(store());
    assertEquals(EditionState.State.DRAFT, store().list().get(0).state());
    assertTrue(store().published("sample").isEmpty());

    store().publish(draft);
    assertEquals(EditionState.State.PUBLISHED, store().list().get(0).state());
    assertEquals(draft.id(), store().published("sample").orElseThrow().id());
  }

  @Test
  void aWithdrawnEditionGivesItsPlaceToTheOneBefore() {
    Edition first = SampleEdition.published(store());
    Edition second = SampleEdition.published(store());
    assertEquals(second.id(), store().published("sample").orElseThrow().id());

    store().withdraw(second, "un fichier manquait");
    assertEquals(first.id(), store().published("sample").orElseThrow().id());
    EditionState state = store().state(second);
    assertEquals(EditionState.State.WITHDRAWN, state.state());
    assertEquals("un fichier manquait", state.reason());
    Refusal refused = assertThrows(Refusal.class, () -> store().publish(second));
    assertTrue(refused.text().fr().contains("retirée (un fichier"), refused.text().fr());
  }

  @Test
  void whatWasPublishedLeftTheHouseThoughWithdrawnAndADraftDidNot() {
    Edition first = SampleEdition.published(store());
    SampleEdition.draft(store());
    Edition never = SampleEdition.draft(store());
    Edition last = SampleEdition.published(store());
    store().withdraw(first, "un fichier manquait");
    store().withdraw(never, "jamais parue");
    assertEquals(
        List.of(first.id(), last.id()),
        store().released("sample").stream().map(Edition::id).toList());
    assertEquals(List.of(), store().released("another"));
  }

  @Test
  void anEditionWithdrawnWithoutAReasonIsRefusedWithoutEmptyBrackets() {
    Edition edition = SampleEdition.published(store());
    store().withdraw(edition, "");
    Refusal refused = assertThrows(Refusal.class, () -> store().publish(edition));
    assertTrue(refused.text().en().contains("was withdrawn: a"), refused.text().en());
  }

  @Test
  void editionsAreListedNewestFirst() {
    List<String> made =
        List.of(
            SampleEdition.draft(store()).id(),
            SampleEdition.draft(store()).id(),
            SampleEdition.draft(store()).id());
    List<String> listed = store().list().stream().map(EditionState::id).toList();
    assertEquals(List.of(made.get(2), made.get(1), made.get(0)), listed);
  }

  @Test
  void whatIsReadBackTellsTheSameStory() {
    Edition written = SampleEdition.draft(store());
    Edition read = store().find("sample", written.id()).orElseThrow();
    SampleUseCase usecase = new SampleUseCase();
    assertEquals(read.story().headline(), usecase.show(read.evidence(), Selection.NONE).headline());
    assertEquals("1275 observations en 2024, Nouvelle-Calédonie", read.story().headline().fr());
    Selection mare = new Selection(Optional.of("98815"), Optional.empty(), Optional.empty());
    assertEquals(
        "1208 sightings in 2024, Maré", usecase.show(read.evidence(), mare).headline().en());
    assertEquals(usecase.tables(), read.tableSpecs());
    assertEquals(written.manifest(), read.manifest());
  }

  @Test
  void anEditionIsNamedByFolderByIdOrByUseCaseAndId() {
    Edition made = SampleEdition.draft(store());
    assertEquals(made.id(), store().open(made.folder()).id());
    assertEquals(made.id(), store().open(made.folder() + "/").id());
    assertEquals(made.id(), store().open(made.id()).id());
    assertEquals(made.id(), store().open("sample/" + made.id()).id());
    Refusal refused = assertThrows(Refusal.class, () -> store().open("sample/nothing"));
    assertEquals(64, refused.kind().exit());
  }

  @Test
  void aFileThatTheManifestDoesNotNameIsNotGivenOut() throws Exception {
    Edition made = SampleEdition.draft(store());
    Files.writeString(Path.of(made.folder()).resolve("other.txt"), "other");
    assertFalse(made.has("other.txt"));
    assertThrows(java.io.FileNotFoundException.class, () -> made.file("other.txt"));
    assertThrows(java.io.FileNotFoundException.class, () -> made.file("../" + made.id()));
    assertTrue(store().find("..", "x").isEmpty());
  }
}
