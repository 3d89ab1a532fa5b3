package nc.cagou.usecases.publicfinance;

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
import nc.cagou.text.Text;
import nc.cagou.usecases.Wording;
import tech.tablesaw.api.Row;

/** The story of public finance: the message, key figures, then questions with their figures. */
final class Telling {

  private static final int KEY_FIGURES = 5;

  private final View view;

  private Telling(View view) {
    this.view = view;
  }

  static Story of(Evidence evidence, Selection selection) {
    return new Telling(new View(evidence, selection)).story();
  }

  /** Message and indicators of one collectivity, or of all together, without figures. */
  static Portrait portrait(Evidence evidence, Selection selection) {
    String territory = selection.territory().orElse("");
    View view = new View(evidence, selection);
    Telling own = new Telling(view);
    return Portrait.of(territory, own.marked(own.headline()), new KeyFigures(view).all());
  }

  private Story story() {
    List<Indicator> indicators = new KeyFigures(view).all();
    return new Story(
        marked(headline()),
        lead(),
        indicators,
        Math.min(KEY_FIGURES, indicators.size()),
        sections(),
        notSaid(),
        choices());
  }

  private Text headline() {
    if (view.isWhole() && !view.all().isEmpty()) {
      Optional<Text> whole = whole();
      if (whole.isPresent()) {
        return whole.get();
      }
    }
    if (view.budget().isPresent()) {
      return one(view.budget().get());
    }
    if (view.has("execution") && view.own() != null) {
      return executed();
    }
    if (view.has("digit_tests")) {
      return view.say("headline.payments");
    }
    return view.say(view.has("receipts") ? "headline.receipts" : "headline.nothing");
  }

  private Optional<Text> whole() {
    long known = view.all().stream().filter(b -> b.cents(Aggregates.GROSS).isPresent()).count();
    if (known == 0) {
      return Optional.empty();
    }
    Map<String, Object> words = new HashMap<>();
    words.put("n", KeyFigures.without(view.all()));
    words.put("all", known);
    return Optional.of(view.say("headline.whole", words));
  }

  private Text one(Budget b) {
    double gross = b.amount(Aggregates.GROSS);
    double debt = b.amount(Aggregates.DEBT);
    double years = Ratio.YEARS_TO_REPAY.value(b);
    double rate = Ratio.SAVINGS_RATE.value(b);
    Map<String, Object> words = new HashMap<>();
    words.put("years", View.years(years));
    words.put("raw", Double.isNaN(years) ? 0 : Math.round(years * 10) / 10.0);
    words.put("rate", View.percent(rate, 1));
    String key;
    if (Double.isNaN(gross)) {
      key = "headline.one.unknown";
    } else if (gross <= 0) {
      key = "headline.one.no_savings";
    } else if (debt <= 0) {
      key = "headline.one.no_debt";
    } else if (!Double.isNaN(years)) {
      key = "headline.one.years";
    } else {
      key = Double.isNaN(rate) ? "headline.one.savings" : "headline.one.rate";
    }
    words.put("gross", Double.isNaN(gross) ? Text.EMPTY : view.currency().millions(gross));
    return Wording.fitting(view.say(key, words), view.say("headline.one.short", words));
  }

  private Text executed() {
    Execution execution = new Execution(view);
    Map<String, Object> words = new HashMap<>();
    Optional<Double> rate = execution.rate();
    words.put("rate", rate.map(r -> View.percent(r, 1)).orElse(Text.EMPTY));
    words.put("open", view.currency().millions(execution.open()));
    String key =
        execution.isEmpty()
            ? "headline.one.unknown"
            : rate.isPresent() ? "headline.executed" : "headline.voted";
    return Wording.fitting(view.say(key, words), view.say("headline.one.short", words));
  }

  private Text marked(Text headline) {
    return view.synthetic() ? headline.then(view.say("synthetic.suffix")) : headline;
  }

  private Text lead() {
    Text lead = Wording.invented(view.context(), FinanceInputs.all(), view.say("synthetic.lead"));
    if (view.isWhole() && !view.all().isEmpty()) {
      lead = lead.then(wholeLead());
    } else if (view.budget().isPresent()) {
      lead = lead.then(oneLead(view.budget().get()));
    }
    return lead.then(view.say("lead.judgement"));
  }

  private Text wholeLead() {
    Map<String, Object> words = new HashMap<>();
    double gross = sum(Aggregates.GROSS);
    double debt = sum(Aggregates.DEBT);
    words.put("all", view.all().size());
    words.put("known", Double.isNaN(gross) || Double.isNaN(debt) ? "no" : "yes");
    words.put("gross", Double.isNaN(gross) ? Text.EMPTY : view.currency().millions(gross));
    words.put("debt", Double.isNaN(debt) ? Text.EMPTY : view.currency().millions(debt));
    return view.say("lead.whole", words);
  }

  private double sum(String aggregate) {
    List<Budget> known = view.all().stream().filter(b -> b.cents(aggregate).isPresent()).toList();
    return known.isEmpty()
        ? Double.NaN
        : Money.units(known.stream().mapToLong(b -> b.cents(aggregate).getAsLong()).sum());
  }

  private Text oneLead(Budget b) {
    Map<String, Object> words = new HashMap<>();
    double gross = b.amount(Aggregates.GROSS);
    double debt = b.amount(Aggregates.DEBT);
    words.put("gross", Double.isNaN(gross) ? Text.EMPTY : view.currency().millions(gross));
    words.put("debt", Double.isNaN(debt) ? Text.EMPTY : view.currency().millions(debt));
    words.put("grossKnown", Double.isNaN(gross) ? "no" : gross > 0 ? "yes" : "negative");
    words.put("debtKnown", Double.isNaN(debt) ? "no" : "yes");
    List<String> alerts = new ArrayList<>();
    for (Row row : view.table("ratios")) {
      if (row.getString("collectivity").equals(b.collectivity())
          && Budgets.number(row, "year") == b.year()
          && !row.isMissing("alert")) {
        alerts.add(row.getString("alert"));
      }
    }
    words.put("n", alerts.size());
    return view.say("lead.one", words);
  }

  private List<Story.Section> sections() {
    Map<String, List<Story.Figure>> figures = new LinkedHashMap<>();
    List<Story.Figure> savings = new ArrayList<>(new SavingsFigures(view).figures());
    savings.addAll(new ComparisonFigures(view).figures());
    figures.put("savings", savings);
    figures.put("execution", new ExecutionFigures(view).figures());
    figures.put("unusual", new UnusualFigures(view).figures());
    figures.put("receipts", new Receipts(view).figures());
    figures.put("act", new LeverFigures(view).figures());
    return figures.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Story.Section(e.getKey(), view.say("section." + e.getKey()), e.getValue()))
        .toList();
  }

  private List<Text> notSaid() {
    List<String> keys = List.of("judgement", "population", "one_year", "unusual", "off_budget");
    return keys.stream().map(k -> view.say("not_said." + k)).toList();
  }

  private Story.Choices choices() {
    List<Story.Choice> territories =
        view.offered().stream()
            .map(code -> new Story.Choice(code, Text.same(view.name(code))))
            .toList();
    List<Story.Choice> periods =
        view.years().stream()
            .sorted(Comparator.reverseOrder())
            .map(y -> new Story.Choice("" + y, Text.same("" + y)))
            .toList();
    Receipts receipts = new Receipts(view);
    List<Story.Choice> taxes =
        receipts.taxes().stream().map(t -> new Story.Choice(t, receipts.name(t))).toList();
    return new Story.Choices(territories, periods, taxes);
  }
}
