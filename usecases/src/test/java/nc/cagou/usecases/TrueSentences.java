package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.UseCase;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;

/**
 * What no sentence of a story may show, whatever the figures are: an unknown number written as if
 * it were one, a hole left in a pattern, minus nothing, one of something in the plural, a share of
 * nothing.
 */
public final class TrueSentences {

  private static final Map<String, Pattern> NEVER =
      Map.of(
          "an unknown number", Pattern.compile("NaN|Infinity|∞|\\bnull\\b"),
          "a pattern that was not filled", Pattern.compile("[{}]"),
          "minus nothing", Pattern.compile("[\\u2212-]0(?:[.,]0+)?(?![.,\\d\\u202f])"),
          "a share of nothing", Pattern.compile("\\b0 (?:sur|of|out of) 0\\b"),
          "nothing between quotes", Pattern.compile("« ?»|“”|\\( ?\\)"),
          "a hole between words", Pattern.compile("[^ ]  +[^ ]|\\s[.,](?!\\d)"));

  private static final Pattern FRENCH =
      Pattern.compile(
          "(?<![\\d,.\\u202f\\u2212+-])\\b[01] (?!fois|mois|pas|cas|après|sans|de )(\\p{L}{2,}s)\\b");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\d,.\\u2212+-])\\b1 (?!series|is |was |has |less|as |builds|meets)(\\p{L}{2,}s)\\b");

  private TrueSentences() {}

  /** The story of all, and that of each territory, period and category that it offers. */
  public static void of(UseCase useCase, Evidence evidence) {
    Story whole = useCase.show(evidence, Selection.NONE);
    check("notComputed", evidence.notComputed());
    check("", whole);
    for (Story.Choice c : few(whole.choices().territories())) {
      check(c.code(), useCase.show(evidence, chosen(c.code(), null, null)));
    }
    for (Story.Choice c : few(whole.choices().periods())) {
      check(c.code(), useCase.show(evidence, chosen(null, c.code(), null)));
    }
    for (Story.Choice c : few(whole.choices().categories())) {
      check(c.code(), useCase.show(evidence, chosen(null, null, c.code())));
    }
  }

  private static List<Story.Choice> few(List<Story.Choice> choices) {
    return choices.subList(0, Math.min(6, choices.size()));
  }

  private static Selection chosen(String territory, String period, String category) {
    return new Selection(
        Optional.ofNullable(territory), Optional.ofNullable(period), Optional.ofNullable(category));
  }

  private static void check(String where, Story story) {
    Map<String, Text> texts = new LinkedHashMap<>();
    texts.put("headline", story.headline());
    texts.put("lead", story.lead());
    for (Indicator i : story.indicators()) {
      texts.put(i.id(), i.label());
      texts.put(i.id() + ".change", i.change());
      texts.put(i.id() + ".reason", i.reason());
      boolean bounded = i.lower() != null && i.upper() != null && i.value() != null;
      assertFalse(
          bounded && (i.lower() > i.value() + 1e-9 || i.upper() < i.value() - 1e-9),
          where + " " + i.id() + " lies outside its limits");
    }
    for (Story.Section section : story.sections()) {
      for (Story.Figure figure : section.figures()) {
        texts.put(figure.name() + ".headline", figure.headline());
        texts.put(figure.name() + ".subtitle", figure.subtitle());
        texts.put(figure.name() + ".reading", figure.reading());
        texts.put(figure.name() + ".scope", figure.scope());
        texts.put(figure.name() + ".note", figure.note());
      }
    }
    List<String> wrong = new ArrayList<>();
    texts.forEach((name, text) -> wrong(where + " " + name, text, wrong));
    assertEquals("", String.join("\n", wrong));
  }

  private static void check(String where, List<Text> texts) {
    List<String> wrong = new ArrayList<>();
    texts.forEach(text -> wrong(where, text, wrong));
    assertEquals("", String.join("\n", wrong));
  }

  private static void wrong(String where, Text text, List<String> wrong) {
    for (Lang lang : Lang.values()) {
      String said = text.in(lang).replace('\u00a0', ' ');
      String plain = said.replaceAll(" ([:;!?»%€])", "$1").replaceAll("« ", "«");
      NEVER.forEach(
          (what, pattern) -> {
            if (pattern.matcher(plain).find()) {
              wrong.add(where + " " + lang + ", " + what + ": " + said);
            }
          });
      Matcher plural = (lang == Lang.FR ? FRENCH : ENGLISH).matcher(said);
      if (plural.find()) {
        wrong.add(where + " " + lang + ", one in the plural (" + plural.group() + "): " + said);
      }
    }
  }
}
