package nc.cagou.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.Evidence;
import nc.cagou.Input;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Which inputs of an edition are invented and which are real, as a sentence. Empty when all are of
 * one kind: "synthetic data" or nothing says it then.
 */
public final class Invented {

  private static final Words WORDS = Words.beside(Invented.class, "words");

  private Invented() {}

  /** For the pages and papers of an edition. */
  public static Text of(Manifest manifest) {
    List<Text> invented = new ArrayList<>();
    List<Text> real = new ArrayList<>();
    for (Manifest.InputRecord input : manifest.inputs()) {
      (input.synthetic() ? invented : real).add(input.title());
    }
    return sentence(invented, real);
  }

  /**
   * For a story.
   *
   * @param inputs those of the use case, for their titles
   */
  public static Text of(Evidence.Context context, List<Input> inputs) {
    List<Text> invented = new ArrayList<>();
    List<Text> real = new ArrayList<>();
    for (Input input : inputs) {
      if (context.inputs().contains(input.name())) {
        boolean made = context.invented().contains(input.name());
        (made ? invented : real).add(input.contract().title());
      }
    }
    return sentence(invented, real);
  }

  private static Text sentence(List<Text> invented, List<Text> real) {
    if (invented.isEmpty() || real.isEmpty()) {
      return Text.EMPTY;
    }
    return WORDS.get("invented.part", Map.of("invented", list(invented), "real", list(real)));
  }

  private static Text list(List<Text> titles) {
    return new Text(
        titles.stream().map(Text::fr).collect(Collectors.joining(", ")),
        titles.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
