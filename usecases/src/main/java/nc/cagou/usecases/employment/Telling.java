package nc.cagou.usecases.employment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Portrait;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** The story of employment: the message, key figures, then questions with their figures. */
final class Telling {

  private static final Words WORDS = Employment.WORDS;

  private final View view;

  private Telling(View view) {
    this.view = view;
  }

  static Story of(Evidence evidence, Selection selection) {
    return new Telling(new View(evidence, selection)).story();
  }

  /**
   * Message and indicators of one territory, without figures; of a commune the offers for 100
   * registrations alone, which is all that its numbers bear.
   */
  static Portrait portrait(Evidence evidence, Selection selection) {
    String territory = selection.territory().orElse("");
    View view = new View(evidence, selection);
    if (view.territory().equals(territory)) {
      return Portrait.of(territory, new Telling(view).headline(), new KeyFigures(view).all());
    }
    List<Indicator> own = new CommuneFigures(view).of(territory);
    return own.isEmpty()
        ? Portrait.NONE
        : Portrait.of(
            territory, new Telling(view).marked(CommuneFigures.headline(view, own.get(0))), own);
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
    List<Line> known = view.known();
    Map<String, Object> words = new HashMap<>();
    if (known.isEmpty()) {
      Optional<Trend> trend = Trend.all(view).stream().findFirst();
      String key = trend.map(t -> "headline.series." + t.verdict()).orElse("headline.nothing");
      trend.ifPresent(t -> words.putAll(t.words()));
      Unemployment unemployment = new Unemployment(view);
      if (trend.isEmpty() && unemployment.isKnown()) {
        candidates.add(marked(unemployment.headline()));
      }
      candidates.add(marked(view.say(key, words)));
      candidates.add(marked(view.say("headline.nothing")));
    } else {
      Line top = known.get(0);
      words.put("n", known.stream().filter(Line::tense).count());
      words.put("m", known.size());
      words.put("top", top.name());
      candidates.add(marked(view.say("headline.top", words)));
      candidates.add(marked(view.say("headline.tense", words)));
      candidates.add(marked(view.say("headline.short", words)));
    }
    return Wording.fitting(candidates);
  }

  private Text marked(Text headline) {
    return view.synthetic() && !view.published()
        ? headline.then(WORDS.get("synthetic.suffix"))
        : headline;
  }

  private Text lead() {
    Evidence.Context context = view.evidence().context();
    Text lead =
        context.partly() && view.published()
            ? WORDS.get("synthetic.lead.published")
            : Wording.invented(context, EmploymentInputs.all(), WORDS.get("synthetic.lead"));
    List<Line> known = view.known();
    if (!known.isEmpty()) {
      Line top = known.get(0);
      Map<String, Object> words = new HashMap<>();
      words.put("top", top.name());
      words.put("index", Numbers.decimal(top.index(), 2));
      words.put("class", top.rank());
      lead = lead.then(view.say(view.published() ? "lead.published" : "lead.top", words));
    }
    Optional<Line> total = view.total(view.period());
    if (total.isPresent() && Double.isFinite(total.get().ratio())) {
      Map<String, Object> words = new HashMap<>();
      words.put("offers", Numbers.whole(total.get().offers()));
      words.put("registrations", Numbers.whole(total.get().registrations()));
      words.put("ratio", Numbers.whole(100 * total.get().ratio()));
      lead = lead.then(view.say("lead.flows", words));
    } else if (total.isPresent() && total.get().hidden()) {
      lead = lead.then(view.say("lead.hidden"));
    }
    for (Trend trend : Trend.all(view).stream().limit(1).toList()) {
      lead = lead.then(view.say("lead.trend." + trend.verdict(), trend.words()));
    }
    Unemployment unemployment = new Unemployment(view);
    if (known.isEmpty() && unemployment.isKnown()) {
      return lead.then(unemployment.lead());
    }
    return known.isEmpty() && lead.isEmpty() ? view.say("lead.nothing") : lead;
  }

  private List<Story.Section> sections() {
    Map<String, List<Story.Figure>> figures = new LinkedHashMap<>();
    figures.put("tension", new TensionFigures(view).figures());
    figures.put("where", new PlaceFigures(view).figures());
    figures.put("when", new TimeFigures(view).figures());
    figures.put("match", new MatchFigures(view).figures());
    figures.put("act", new LeverFigure(view).figures());
    return figures.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Story.Section(e.getKey(), WORDS.get("section." + e.getKey()), e.getValue()))
        .toList();
  }

  private List<Text> notSaid() {
    List<String> keys = new ArrayList<>(List.of("vacancies", "unemployment", "relative"));
    keys.add("causes");
    if (view.tables().has("mismatch")) {
      keys.add("categories");
    }
    if (view.tables().has("reference")) {
      keys.add("training");
    }
    return keys.stream().map(k -> WORDS.get("not_said." + k)).toList();
  }

  private Story.Choices choices() {
    List<Story.Choice> territories =
        view.territories().stream()
            .sorted(Comparator.comparing(Telling::order))
            .map(code -> new Story.Choice(code, Phrases.name(code)))
            .toList();
    List<Story.Choice> periods =
        view.periods().stream()
            .sorted(Comparator.reverseOrder())
            .map(p -> new Story.Choice(p, Text.same(p)))
            .toList();
    List<Story.Choice> categories =
        view.lines(view.territory(), view.period()).stream()
            .filter(l -> l.hasIndex() || l.hidden())
            .map(l -> new Story.Choice(l.occupation(), l.name()))
            .sorted(Comparator.comparing(c -> c.label().fr()))
            .toList();
    return new Story.Choices(territories, periods, categories);
  }

  /** New Caledonia and its provinces, France, regions, departments. */
  private static String order(String code) {
    return (code.startsWith("988")
            ? "1"
            : code.equals("FR") ? "2" : code.startsWith("R") ? "3" : "4")
        + code;
  }
}
