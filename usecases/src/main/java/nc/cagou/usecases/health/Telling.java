package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Portrait;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** The story of health: the message, key figures, then questions with their figures. */
final class Telling {

  private static final Words WORDS = Health.WORDS;

  private final View view;
  private final CareFigures care;
  private final Signals signals;

  private Telling(View view) {
    this.view = view;
    this.care = new CareFigures(view);
    this.signals = new Signals(view);
  }

  static Story of(Evidence evidence, Selection selection) {
    return isEmpty(evidence) ? nothing() : new Telling(new View(evidence, selection)).story();
  }

  private static boolean isEmpty(Evidence evidence) {
    return evidence.tables().find("accessibility").isEmpty()
        && evidence.tables().find("rates").isEmpty()
        && evidence.tables().find("surveillance").isEmpty();
  }

  /** Message and indicators of one territory, without figures. */
  static Portrait portrait(Evidence evidence, Selection selection) {
    String territory = selection.territory().orElse("");
    if (isEmpty(evidence)) {
      return Portrait.NONE;
    }
    View view = new View(evidence, selection);
    if (!view.territory().equals(territory)) {
      return Portrait.NONE;
    }
    Telling own = new Telling(view);
    return Portrait.of(
        territory, own.headline(), new KeyFigures(view, own.care, own.signals).all());
  }

  private static Story nothing() {
    return new Story(
        WORDS.get("headline.nothing"),
        WORDS.get("lead.nothing"),
        List.of(),
        0,
        List.of(),
        List.of(WORDS.get("not_said.access"), WORDS.get("not_said.signal")),
        new Story.Choices(List.of(), List.of(), List.of()));
  }

  private Story story() {
    List<Indicator> indicators = new KeyFigures(view, care, signals).all();
    return new Story(
        headline(),
        lead(),
        indicators,
        Math.min(4, indicators.size()),
        sections(),
        notSaid(),
        choices());
  }

  private Map<String, Object> words() {
    Map<String, Object> words = new HashMap<>();
    words.put("persons", Math.round(care.without()));
    words.put("personsText", Numbers.whole(care.without()));
    words.put("signals", signals.current().size());
    words.put("when", signals.when());
    words.put("When", Wording.capital(signals.when()));
    return words;
  }

  private Text headline() {
    String kind =
        !view.hasCare() ? "signals" : view.rows("surveillance").isEmpty() ? "care" : "both";
    List<Text> candidates = new ArrayList<>();
    for (String length : List.of("", "_short", "_bare")) {
      String key = "headline." + kind + length;
      if (WORDS.has(key)) {
        Text text = view.say(key, words());
        candidates.add(view.synthetic() ? text.then(WORDS.get("synthetic.suffix")) : text);
      }
    }
    return Wording.fitting(candidates);
  }

  private Text lead() {
    Text lead =
        Wording.invented(view.context(), new Health().inputs(), WORDS.get("synthetic.lead"));
    if (view.hasCare()) {
      lead = lead.then(view.say("lead.care", words()));
    }
    if (!view.rows("surveillance").isEmpty()) {
      lead = lead.then(view.say("lead.signals", words()));
    }
    return lead;
  }

  private List<Story.Section> sections() {
    Map<String, List<Story.Figure>> figures = new LinkedHashMap<>();
    figures.put("care", care.figures());
    figures.put("signals", new SignalFigures(view, signals).figures());
    figures.put("rates", new RateFigures(view).figures());
    figures.put("act", new ActFigures(view).figures());
    return figures.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Story.Section(e.getKey(), WORDS.get("section." + e.getKey()), e.getValue()))
        .toList();
  }

  private List<Text> notSaid() {
    List<String> keys = new ArrayList<>();
    if (view.hasCare()) {
      keys.addAll(List.of("access", "village", "quality"));
    }
    if (view.hasIllness()) {
      keys.addAll(List.of("signal", "notified", "secret", "poya"));
    }
    return keys.stream().map(k -> WORDS.get("not_said." + k)).toList();
  }

  private Story.Choices choices() {
    List<Story.Choice> territories =
        view.territories().stream()
            .sorted(Comparator.comparing(Telling::choiceOrder))
            .map(code -> new Story.Choice(code, Phrases.name(code)))
            .toList();
    List<Story.Choice> periods =
        view.years().stream()
            .sorted(Comparator.reverseOrder())
            .map(y -> new Story.Choice("" + y, Text.same("" + y)))
            .toList();
    List<Story.Choice> categories = new ArrayList<>();
    for (String code : view.professions()) {
      categories.add(new Story.Choice(code, Terms.professionName(code)));
    }
    for (String code : view.diseases()) {
      categories.add(new Story.Choice(code, Terms.diseaseName(code)));
    }
    return new Story.Choices(territories, periods, categories);
  }

  /** New Caledonia, its provinces, its communes by name; then the rest. */
  private static String choiceOrder(String code) {
    return Provinces.isCommune(code)
        ? "2" + Phrases.name(code).fr()
        : (code.startsWith("988") ? "1" : "3") + code;
  }
}
