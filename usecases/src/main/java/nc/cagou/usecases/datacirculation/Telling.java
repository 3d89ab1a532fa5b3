package nc.cagou.usecases.datacirculation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.usecases.Wording;

/** The story of a catalogue: scores, what to mend first, who gives what to whom, freshness. */
final class Telling {

  private static final Words WORDS = DataCirculation.WORDS;

  private final View view;
  private final Totals totals;

  private Telling(View view) {
    this.view = view;
    this.totals = Totals.of(view);
  }

  static Story of(Evidence evidence, Selection selection) {
    View view = new View(evidence, selection);
    boolean nothing = !view.hasDatasets() && view.flows().isEmpty() && !view.tables().has("uses");
    return nothing ? nothing() : new Telling(view).story();
  }

  private static Story nothing() {
    return new Story(
        WORDS.get("headline.nothing"),
        WORDS.get("lead.nothing"),
        List.of(),
        0,
        List.of(),
        List.of(WORDS.get("not_said.metadata")),
        new Story.Choices(List.of(), List.of(), List.of()));
  }

  private Story story() {
    List<Indicator> indicators = new KeyFigures(view, totals).all();
    return new Story(
        headline(),
        lead(),
        indicators,
        Math.min(5, indicators.size()),
        sections(),
        notSaid(),
        new Story.Choices(List.of(), List.of(), view.choices()));
  }

  private Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("n", totals.datasets());
    words.put("flows", totals.flows());
    words.put("blocked", totals.blocked());
    if (totals.scored()) {
      words.put("points", Numbers.whole(totals.score().total()));
      words.put("band", Names.band(totals.band()));
      words.put("udata", Numbers.decimal(totals.udata() * 9, 1));
    }
    return words;
  }

  private Text headline() {
    Map<String, Object> words = words();
    if (!totals.scored()) {
      return totals.flows() > 0
          ? marked(view.say("headline.flows", words))
          : marked(view.say("headline.uses", words));
    }
    if (totals.flows() == 0) {
      return Wording.fitting(
          marked(view.say("headline.scores", words)), marked(view.say("headline.short", words)));
    }
    return Wording.fitting(
        marked(view.say("headline.full", words)),
        marked(view.say("headline.scores", words)),
        marked(view.say("headline.short", words)));
  }

  private Text marked(Text headline) {
    return view.evidence().context().synthetic()
        ? headline.then(WORDS.get("synthetic.suffix"))
        : headline;
  }

  private Text lead() {
    Text lead =
        Wording.invented(
            view.evidence().context(), new DataCirculation().inputs(), WORDS.get("synthetic.lead"));
    Map<String, Object> words = words();
    if (totals.scored()) {
      lead = lead.then(view.say("lead.scores", words));
      boolean wide = totals.upper() - totals.lower() >= 0.05;
      if (wide) {
        words.put("lower", Numbers.whole(totals.lower()));
        words.put("upper", Numbers.whole(totals.upper()));
        lead = lead.then(view.say("lead.untested", words));
      }
    }
    if (totals.flows() > 0) {
      lead = lead.then(view.say("lead.flows", words));
      String blocker = totals.blocker();
      if (blocker != null) {
        words.put("blocker", Names.blocker(blocker));
        words.put("share", Numbers.percent((double) totals.blockerFlows() / totals.blocked(), 0));
        lead = lead.then(view.say("lead.blocker", words));
      }
    }
    return lead;
  }

  private List<Story.Section> sections() {
    Map<String, List<Story.Figure>> figures = new LinkedHashMap<>();
    figures.put("scores", new ScoreFigures(view, totals).figures());
    figures.put("mend", new MendFigures(view, totals).figures());
    figures.put("circulation", new FlowFigures(view, totals).figures());
    figures.put("fresh", new FreshFigures(view).figures());
    return figures.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Story.Section(e.getKey(), WORDS.get("section." + e.getKey()), e.getValue()))
        .toList();
  }

  private List<Text> notSaid() {
    List<Text> notSaid = new ArrayList<>();
    notSaid.add(WORDS.get("not_said.metadata"));
    notSaid.add(WORDS.get("not_said.census"));
    if (totals.scored() && totals.upper() > totals.lower()) {
      notSaid.add(WORDS.get("not_said.untested"));
    }
    if (totals.flows() > 0) {
      notSaid.add(WORDS.get("not_said.flows"));
    }
    return notSaid;
  }
}
