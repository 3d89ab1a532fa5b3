package nc.cagou.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.cagou.Input;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionState.State;
import nc.cagou.text.Text;

/** The use cases and their editions: finds what an address names, or says that it is not there. */
final class House {

  private final Map<String, UseCase> usecases;
  private final Shelf shelf;
  private volatile Told last = new Told("", Selection.NONE, null);

  /** A story told for a choice: the files of a page are asked for after the page. */
  private record Told(String edition, Selection selection, Story story) {}

  House(List<UseCase> usecases, Shelf shelf) {
    this.usecases =
        usecases.stream()
            .collect(
                Collectors.toMap(
                    UseCase::id, Function.identity(), (a, b) -> a, java.util.TreeMap::new));
    this.shelf = shelf;
  }

  Shelf shelf() {
    return shelf;
  }

  List<UseCase> usecases() {
    return List.copyOf(usecases.values());
  }

  Optional<UseCase> usecase(String id) {
    return Optional.ofNullable(usecases.get(id));
  }

  /** The title of a use case, also of one that is no longer installed but has editions. */
  Text title(String id) {
    return usecase(id)
        .map(UseCase::title)
        .or(() -> shelf.of(id).stream().map(EditionState::title).findFirst())
        .orElseThrow(() -> Unserved.missing("error.usecase", "usecase", id));
  }

  /** Whether a reader may see an edition: a draft is for this computer alone. */
  static boolean visible(Visit v, EditionState state) {
    return state.state() != State.DRAFT || v.local();
  }

  /** The edition that an address names; {@code latest} is the latest published one. */
  EditionState state(Visit v) {
    String usecase = v.name("usecase");
    String id = v.name("edition");
    title(usecase);
    if (id.equals("latest")) {
      return shelf
          .latest(usecase)
          .orElseThrow(() -> Unserved.missing("error.published", "usecase", usecase));
    }
    return shelf
        .state(usecase, id)
        .filter(state -> visible(v, state))
        .orElseThrow(() -> Unserved.missing("error.edition", "usecase", usecase, "id", id));
  }

  EditionHead head(Visit v, EditionState state, String tab) {
    Optional<EditionState> newer =
        shelf.latest(state.usecase()).filter(l -> l.id().compareTo(state.id()) > 0);
    return new EditionHead(v, state, title(state.usecase()), newer, tab);
  }

  /** The story of an edition for a choice: as it was written, or told again, live. */
  Story story(Edition edition, Selection selection) {
    if (selection.equals(Selection.NONE)) {
      return edition.story();
    }
    UseCase usecase =
        usecase(edition.usecase())
            .orElseThrow(() -> Unserved.missing("error.usecase", "usecase", edition.usecase()));
    String name = edition.usecase() + "/" + edition.id();
    Told told = last;
    if (!told.edition().equals(name) || !told.selection().equals(selection)) {
      told = new Told(name, selection, usecase.show(edition.evidence(), selection));
      last = told;
    }
    return told.story();
  }

  /** The figures of a comparator, where the reader chose one. */
  Beside beside(Visit v, Edition edition, Choices choices) {
    if (choices.peer().isEmpty()) {
      return Beside.nothing(v, choices);
    }
    UseCase usecase =
        usecase(edition.usecase())
            .orElseThrow(() -> Unserved.missing("error.usecase", "usecase", edition.usecase()));
    return Beside.of(v, choices, usecase, edition.evidence());
  }

  /** What a reader may choose; nothing when the use case is no longer there to tell it. */
  Story.Choices offered(Edition edition) {
    return usecase(edition.usecase()).isPresent()
        ? edition.story().choices()
        : new Story.Choices(List.of(), List.of(), List.of());
  }

  /** What the inputs of a use case are called, by name. */
  Map<String, Text> inputs(String id) {
    return usecase(id)
        .map(
            u ->
                u.inputs().stream()
                    .collect(Collectors.toMap(Input::name, i -> i.contract().title())))
        .orElse(Map.of());
  }

  /** The command that makes an edition of a use case. */
  String command(UseCase usecase) {
    String inputs =
        usecase.inputs().stream()
            .map(i -> " --input " + i.name() + "=" + i.name() + ".csv")
            .collect(Collectors.joining());
    return "./cagou run " + usecase.id() + inputs + " --publish";
  }
}
