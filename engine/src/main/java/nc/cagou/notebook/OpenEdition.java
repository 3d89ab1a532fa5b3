package nc.cagou.notebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.text.Lang;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** An edition in a notebook: what it says, what it holds. A name that is not there is refused. */
public final class OpenEdition {

  private final Edition edition;
  private final EditionState state;

  OpenEdition(Edition edition, EditionState state) {
    this.edition = edition;
    this.state = state;
  }

  /** The name of the use case. */
  public Text title() {
    return state.title();
  }

  /** The message, a sentence that is true of the figures. */
  public Text headline() {
    return edition.story().headline();
  }

  /** The sentences that go with the message. */
  public Text lead() {
    return edition.story().lead();
  }

  /** Whether all figures, or some of them, are invented; empty when none is. */
  public Text invented() {
    if (!state.synthetic()) {
      return Text.EMPTY;
    }
    return state.invented().isEmpty() ? Cagou.WORDS.get("synthetic") : state.invented();
  }

  /** Its key figures and the others, with their limits. */
  public List<Indicator> indicators() {
    return edition.story().indicators();
  }

  /** One indicator by its id. */
  public Indicator indicator(String id) {
    return find(indicators(), Indicator::id, id, "no-indicator");
  }

  /** A table, protected as it was published. */
  public OpenTable table(String name) {
    TableSpec spec = find(edition.tableSpecs(), TableSpec::name, name, "no-table");
    return new OpenTable(edition.table(name), spec);
  }

  /** The tables it holds and what is in them. */
  public List<TableSpec> tables() {
    return edition.tableSpecs();
  }

  /** A figure of its page, painted with French words. */
  public Drawing chart(String name) {
    return chart(name, Lang.FR.tag());
  }

  /**
   * A figure of its page.
   *
   * @param language {@code fr} or {@code en}
   */
  public Drawing chart(String name, String language) {
    return new Drawing(find(figures(), Story.Figure::name, name, "no-chart"), Lang.of(language));
  }

  /** The names of its figures, in the order of the page. */
  public List<String> charts() {
    return figures().stream().map(Story.Figure::name).toList();
  }

  /** What the figures do not say. */
  public List<Text> notSaid() {
    return edition.story().notSaid();
  }

  /** What could not be computed, for want of an input. */
  public List<Text> notComputed() {
    return edition.manifest().notComputed();
  }

  /** Where its figures come from. */
  public List<Text> sources() {
    return edition.manifest().sources();
  }

  /** A parameter of the run, as it was recorded. */
  public String parameter(String name) {
    Map.Entry<String, String> found =
        find(
            List.copyOf(edition.manifest().parameters().entrySet()),
            Map.Entry::getKey,
            name,
            "no-parameter");
    return found.getValue();
  }

  private List<Story.Figure> figures() {
    return edition.story().sections().stream().flatMap(s -> s.figures().stream()).toList();
  }

  private static <T> T find(List<T> all, Function<T, String> named, String name, String refusal) {
    return all.stream()
        .filter(one -> named.apply(one).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    Cagou.WORDS.get(
                        refusal,
                        Map.of(
                            "name",
                            name,
                            "known",
                            String.join(", ", all.stream().map(named).toList())))));
  }

  /** Its message, for a terminal. */
  @Override
  public String toString() {
    return headline().fr();
  }
}
