package nc.cagou.web;

import java.util.List;
import java.util.Optional;
import nc.cagou.Story;
import nc.cagou.text.Text;

/**
 * The page of an edition: message, key figures, questions with their figures, what it does not say.
 *
 * @param pickers what a reader may choose
 * @param chosen what is shown, in words
 * @param warning why a choice of the address was not followed; empty otherwise
 * @param portrait of the chosen territory, across all use cases
 * @param beside the indicators beside those of the comparator
 * @param own the territory that is shown, by name
 * @param peer the comparator, by name; empty without one
 * @param levers what-ifs that the reader may try
 * @param changes key figures that differ from the edition before; without rows, its caption says so
 */
public record Dashboard(
    Visit v,
    EditionHead head,
    Story story,
    List<KeyFigure> keys,
    List<Question> questions,
    List<Picker> pickers,
    String chosen,
    boolean filtered,
    String warning,
    Optional<Link> portrait,
    Optional<PortraitPage.Section> beside,
    String own,
    String peer,
    List<LeverPanel> levers,
    Grid changes,
    List<Text> notComputed,
    List<Text> sources) {

  static final List<String> SYMBOLS = List.of("s", "nd", "so", "p", "r");

  public record Question(String id, String title, List<FigureBlock> figures) {}

  /** A list to choose from. */
  public record Picker(String name, String label, String all, List<Option> options) {}

  public record Option(String code, String label, boolean selected) {}

  public String title() {
    return v.say(head.title());
  }

  public List<String> symbols() {
    return SYMBOLS;
  }
}
