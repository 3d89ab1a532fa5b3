package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Portrait;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.method.planning.LandConsumption;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** The story of planning: the message, key figures, then questions with their figures. */
final class Telling {

  private static final Words WORDS = Planning.WORDS;

  private final View view;

  private Telling(View view) {
    this.view = view;
  }

  static Story of(Evidence evidence, Selection selection) {
    boolean empty = evidence.tables().find("population").map(t -> t.isEmpty()).orElse(true);
    return empty ? nothing() : new Telling(new View(evidence, selection)).story();
  }

  /** Message and indicators of one territory, without figures. */
  static Portrait portrait(Evidence evidence, Selection selection) {
    String territory = selection.territory().orElse("");
    if (evidence.tables().find("population").map(t -> t.isEmpty()).orElse(true)) {
      return Portrait.NONE;
    }
    View view = new View(evidence, selection);
    if (!view.territory().equals(territory)) {
      return Portrait.NONE;
    }
    return Portrait.of(territory, new Telling(view).headline(), new KeyFigures(view).all());
  }

  private static Story nothing() {
    return new Story(
        WORDS.get("headline.nothing"),
        WORDS.get("lead.nothing"),
        List.of(),
        0,
        List.of(),
        List.of(WORDS.get("not_said.built_up")),
        new Story.Choices(List.of(), List.of(), List.of()));
  }

  private Story story() {
    List<Indicator> indicators = new KeyFigures(view).all();
    return new Story(
        headline(),
        lead(),
        indicators,
        Math.min(5, indicators.size()),
        sections(),
        notSaid(),
        choices());
  }

  private Text headline() {
    double people = view.people(view.territory(), view.year());
    double growth = view.growth(view.territory(), view.year());
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("people", Numbers.whole(people));
    words.put("n", Math.round(people));
    if (Double.isNaN(people)) {
      return view.say("headline.unknown", words);
    }
    if (Double.isNaN(growth)) {
      return Wording.fitting(
          view.say("headline.single", words), view.say("headline.single_bare", words));
    }
    words.put("growth", Phrases.signed(growth, 1));
    int losing = KeyFigures.losing(view);
    words.put("losing", losing);
    words.put("all", view.communes().size());
    Text bare = view.say("headline.growth", words);
    return Places.isCommune(view.territory())
        ? Wording.fitting(bare, view.say("headline.growth_bare", words))
        : Wording.fitting(view.say("headline.losing", words), bare);
  }

  private Text lead() {
    Text lead = Wording.invented(view.context(), PlanningInputs.all(), WORDS.get("synthetic.lead"));
    if (view.has("land_consumption")) {
      lead = lead.then(land());
    }
    return lead.then(services());
  }

  private Text land() {
    LandConsumption land = view.land(view.territory());
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("landFrom", "" + view.landFrom());
    words.put("landTo", "" + view.landTo());
    words.put("lcr", Phrases.signed(land.lcr() * 100, 1));
    words.put("pgr", Phrases.signed(land.pgr() * 100, 1));
    words.put("fast", Phrases.percent(land.lcr() * 100, 1));
    words.put("peopleRate", Phrases.percent(land.pgr() * 100, 1));
    words.put("ratio", Numbers.decimal(land.lcrpgr(), 1));
    return view.say("lead." + LandTables.statement(land), words);
  }

  private Text services() {
    if (!view.has("service_access")) {
      return Text.EMPTY;
    }
    List<Far> far = Far.of(view, view.territory());
    if (far.isEmpty()) {
      return Text.EMPTY;
    }
    Far worst = far.get(0);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("type", Phrases.type(worst.type()));
    words.put("share", Phrases.percent(worst.beyond() * 100, 0));
    words.put("people", Numbers.whole(worst.people()));
    return view.say(worst.people() < 0.5 ? "lead.near" : "lead.far", words);
  }

  private List<Story.Section> sections() {
    Map<String, List<Story.Figure>> figures = new LinkedHashMap<>();
    figures.put("portrait", new PortraitFigures(view).figures());
    figures.put("people", new PeopleFigures(view).figures());
    figures.put("services", new ServiceFigures(view).figures());
    figures.put("land", new LandFigures(view).figures());
    figures.put("act", new LeverFigures(view).figures());
    return figures.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Story.Section(e.getKey(), view.say("section." + e.getKey()), e.getValue()))
        .toList();
  }

  private List<Text> notSaid() {
    List<String> keys = new ArrayList<>(List.of("built_up", "ratio"));
    if (view.has("service_access")) {
      keys.add("distance");
      if (!view.onGrid()) {
        keys.add("centre");
      }
    }
    keys.addAll(List.of("growth", "poya", "census"));
    return keys.stream().map(k -> view.say("not_said." + k)).toList();
  }

  private Story.Choices choices() {
    List<Story.Choice> territories =
        view.territories().stream()
            .sorted(Comparator.comparing(Telling::order))
            .map(code -> new Story.Choice(code, Territories.name(code)))
            .toList();
    List<Story.Choice> periods =
        view.years().stream()
            .skip(1)
            .sorted(Comparator.reverseOrder())
            .map(y -> new Story.Choice("" + y, Text.same("" + y)))
            .toList();
    return new Story.Choices(territories, periods, List.of());
  }

  /** New Caledonia first, then provinces, then communes by name. */
  private static String order(String code) {
    return Places.isCommune(code) ? "2" + Territories.name(code).fr() : "1" + code;
  }
}
