package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Portrait;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.method.Interval;
import nc.cagou.method.PoissonInterval;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** The story of road safety: the message, key figures, then questions with their figures. */
final class Telling {

  private static final Words WORDS = RoadSafety.WORDS;

  private final View view;

  private Telling(View view) {
    this.view = view;
  }

  static Story of(Evidence evidence, Selection selection) {
    if (!isEmpty(evidence, "summary")) {
      return new Telling(new View(evidence, selection)).story();
    }
    boolean roads = !isEmpty(evidence, "screening") || !isEmpty(evidence, "before_after");
    return roads ? new Telling(new View(evidence, selection)).roads() : nothing(evidence);
  }

  /** Message and indicators of one territory, without figures. */
  static Portrait portrait(Evidence evidence, Selection selection) {
    String territory = selection.territory().orElse("");
    if (isEmpty(evidence, "summary")) {
      return Portrait.NONE;
    }
    View view = new View(evidence, selection);
    if (!view.territory().equals(territory)) {
      return Portrait.NONE;
    }
    return Portrait.of(territory, new Telling(view).headline(), new KeyFigures(view).all());
  }

  private static boolean isEmpty(Evidence evidence, String table) {
    return evidence.tables().find(table).map(t -> t.isEmpty()).orElse(true);
  }

  /** Segments or treated sites alone, without any accident. */
  private Story roads() {
    List<Indicator> indicators = new KeyFigures(view).roads();
    SegmentFigures segments = new SegmentFigures(view);
    TreatmentFigures treatments = new TreatmentFigures(view);
    Text message = segments.first().isPresent() ? segments.headline() : treatments.headline();
    Text lead = invented();
    List<Story.Figure> figures = new ArrayList<>(segments.figures());
    figures.addAll(treatments.figures());
    return new Story(
        marked(message),
        lead.then(WORDS.get("lead.roads")),
        indicators,
        Math.min(5, indicators.size()),
        List.of(
            new Story.Section(
                "act", WORDS.get("section.act"), figures.stream().map(Explained::by).toList())),
        List.of(WORDS.get("not_said.recorded"), WORDS.get("not_said.cause")),
        new Story.Choices(List.of(), List.of(), List.of()));
  }

  private static Story nothing(Evidence evidence) {
    return new Story(
        WORDS.get("headline.nothing"),
        WORDS.get("lead.nothing"),
        List.of(),
        0,
        List.of(),
        List.of(WORDS.get("not_said.recorded")),
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
    List<Text> candidates = new ArrayList<>();
    Map<String, Object> words = new LinkedHashMap<>();
    Counts own = view.counts();
    words.put("killed", own.killed());
    words.put("accidents", own.accidents());
    words.put("when", Phrases.when(view.year() == null ? List.of() : List.of(view.year())));
    for (String key : keys(own, words)) {
      candidates.add(marked(view.say("headline." + key, words)));
    }
    return Wording.fitting(candidates);
  }

  private List<String> keys(Counts own, Map<String, Object> words) {
    if (!view.hasPersons()) {
      return List.of("accidents", "accidents_bare");
    }
    Optional<Row> change = view.before().flatMap(b -> view.change("killed", b, view.year()));
    if (change.isEmpty()) {
      return List.of("single", "single_short", "single_bare");
    }
    words.put("from", String.valueOf(view.before().orElseThrow()));
    words.put("before", Math.round(Counts.number(change.get(), "before")));
    words.put("verdict", change.get().getString("verdict"));
    if (change.get().getString("verdict").equals("equal")) {
      return List.of("equal", "equal_bare");
    }
    return view.isHome()
        ? List.of("full", "verdict", "place", "bare")
        : List.of("full", "place", "bare");
  }

  private Text marked(Text headline) {
    return view.synthetic() ? headline.then(WORDS.get("synthetic.suffix")) : headline;
  }

  private Text invented() {
    return Wording.invented(view.context(), new RoadSafety().inputs(), WORDS.get("synthetic.lead"));
  }

  private Text lead() {
    Counts own = view.counts();
    Text lead = invented();
    Text when = Phrases.when(view.year() == null ? List.of() : List.of(view.year()));
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("when", when);
    words.put("When", Wording.capital(when));
    words.put("accidents", own.accidents());
    words.put("killed", own.killed());
    words.put("hospitalised", own.hospitalised());
    words.put("slight", own.slight());
    if (!view.hasPersons()) {
      return lead.then(view.say("lead.accidents", words));
    }
    lead = lead.then(view.say("lead.toll", words));
    if (view.year() == null) {
      return lead;
    }
    Optional<Row> change = view.before().flatMap(b -> view.change("killed", b, view.year()));
    String verdict = change.map(c -> c.getString("verdict")).orElse("equal");
    if (!verdict.equals("equal")) {
      String from = String.valueOf(view.before().orElseThrow());
      lead = lead.then(view.say("lead." + verdict, Map.of("from", from)));
    }
    Interval limits = PoissonInterval.of(own.killed());
    Map<String, Object> interval = new LinkedHashMap<>();
    interval.put("killed", Numbers.whole(own.killed()));
    interval.put("killedRaw", own.killed());
    interval.put("lower", limit(limits.lower()));
    interval.put("upper", limit(limits.upper()));
    return lead.then(view.say(own.killed() == 0 ? "lead.zero" : "lead.interval", interval));
  }

  /** A limit of a count: with a decimal below ten, whole above. */
  static Text limit(double value) {
    return Numbers.decimal(value, value < 10 ? 1 : 0);
  }

  private List<Story.Section> sections() {
    Map<String, List<Story.Figure>> figures = new LinkedHashMap<>();
    figures.put("how_many", new HowMany(view).figures());
    List<Story.Figure> where = new ArrayList<>(new WhereFigures(view).figures());
    where.addAll(new HotspotFigures(view).figures());
    figures.put("where", where);
    figures.put("when", new WhenFigures(view).figures());
    figures.put("who", new WhoFigures(view).figures());
    List<Story.Figure> act = new ArrayList<>(new SegmentFigures(view).figures());
    act.addAll(new ActFigures(view).figures());
    figures.put("act", act);
    figures.put("worked", new TreatmentFigures(view).figures());
    return figures.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(
            e ->
                new Story.Section(
                    e.getKey().replace('_', '-'),
                    WORDS.get("section." + e.getKey()),
                    e.getValue().stream().map(Explained::by).toList()))
        .toList();
  }

  private List<Text> notSaid() {
    List<String> keys =
        new ArrayList<>(List.of("recorded", "cause", "exposure", "blame", "chance"));
    if (view.territories().contains(Territories.WHOLE)) {
      keys.add("poya");
      keys.add("years");
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
    return new Story.Choices(territories, periods, List.of());
  }

  /** New Caledonia first, with its provinces and communes by name; then the rest. */
  private static String choiceOrder(String code) {
    if (code.startsWith(Territories.WHOLE)) {
      return code.length() == 5 && Character.isDigit(code.charAt(4))
          ? "2" + Phrases.name(code).fr()
          : "1" + code;
    }
    return (code.startsWith("FR") ? "3" : "4") + code;
  }
}
