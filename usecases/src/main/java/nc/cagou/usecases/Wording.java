package nc.cagou.usecases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nc.cagou.Evidence;
import nc.cagou.Input;
import nc.cagou.edition.Invented;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;

/** Rules of wording that all use cases share: how long a headline is, how a commune is named. */
public final class Wording {

  /** Longest headline. */
  public static final int HEADLINE = 90;

  private Wording() {}

  /** The first that fits a headline in both languages; the last one when none does. */
  public static Text fitting(List<Text> candidates) {
    return candidates.stream()
        .filter(t -> t.fr().length() <= HEADLINE && t.en().length() <= HEADLINE)
        .findFirst()
        .orElse(candidates.get(candidates.size() - 1));
  }

  /** The first that fits a headline in both languages; the last one when none does. */
  public static Text fitting(Text... candidates) {
    return fitting(List.of(candidates));
  }

  /** In a commune, inside a sentence: "à Nouméa", "au Mont-Dore"; empty for another territory. */
  public static Optional<Text> inCommune(String code) {
    return Territories.byCode(code)
        .filter(t -> t.kind() == Territory.Kind.COMMUNE)
        .map(t -> new Text(at(t.name().fr()), "in " + t.name().en()));
  }

  private static String at(String name) {
    if (name.startsWith("Le ")) {
      return "au " + name.substring(3);
    }
    return name.startsWith("L’") ? "à l’" + name.substring(2) : "à " + name;
  }

  /**
   * What the lead of a story says first: nothing of real data, {@code all} when every input is
   * invented, else which are.
   */
  public static Text invented(Evidence.Context context, List<Input> inputs, Text all) {
    if (!context.synthetic()) {
      return Text.EMPTY;
    }
    return context.partly() ? Invented.of(context, inputs) : all;
  }

  /** With a capital at its start. */
  public static Text capital(Text text) {
    return new Text(capital(text.fr()), capital(text.en()));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
