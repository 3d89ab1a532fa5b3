package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.LeverAnswer;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Parameters;
import nc.cagou.method.Interval;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What treating places changes, asked from a page: a pure function of protected tables. */
final class Levers {

  private static final Words WORDS = RoadSafety.WORDS;

  private final Evidence evidence;
  private final Parameters parameters;

  private Levers(Evidence evidence, Parameters parameters) {
    this.evidence = evidence;
    this.parameters = parameters;
  }

  /**
   * The answer of a lever.
   *
   * @throws UnsupportedOperationException when the edition lacks the table it needs
   */
  static LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    Levers levers = new Levers(evidence, parameters);
    return switch (lever) {
      case LeverTable.CLUSTERS -> levers.clusters();
      case LeverTable.SEGMENTS -> levers.segments();
      default -> throw new IllegalArgumentException("No lever " + lever);
    };
  }

  private Table needed(String table) {
    Optional<Table> found = evidence.tables().find(table).filter(t -> !t.isEmpty());
    return found.orElseThrow(
        () -> new UnsupportedOperationException("This edition has no table " + table));
  }

  private int years() {
    Set<Integer> years = new HashSet<>();
    for (Row row : needed("summary")) {
      years.add(Ledger.year(row));
    }
    years.remove(null);
    return Math.max(1, years.size());
  }

  private LeverAnswer clusters() {
    TreatedClusters first =
        TreatedClusters.first(needed("clusters"), parameters.whole("treated_sites"));
    int years = years();
    List<Effect> effects = new ArrayList<>();
    Treatment accidents = null;
    for (String measure : List.of("accidents", "killed")) {
      Long count = first.get(measure);
      if (count != null) {
        Treatment treatment = TreatedClusters.treated(count, parameters).over(years);
        effects.add(effect(measure, treatment));
        accidents = accidents == null && measure.equals("accidents") ? treatment : accidents;
      } else if (measure.equals("accidents")) {
        effects.add(hidden(measure));
      }
    }
    return answer(LeverTable.CLUSTERS, first.sites(), accidents, effects);
  }

  private LeverAnswer segments() {
    TreatedSegments first =
        TreatedSegments.first(needed("screening"), parameters.whole("treated_sites"));
    Treatment treatment = Treatment.of(first.expected(), first.limits(), parameters);
    List<Effect> effects = new ArrayList<>(List.of(effect("accidents", treatment)));
    return answer(LeverTable.SEGMENTS, first.sites(), treatment, effects);
  }

  /** Adds the cost when a parameter gives one, and says what changes. */
  private LeverAnswer answer(String lever, int sites, Treatment accidents, List<Effect> effects) {
    double cost = parameters.number("crash_cost");
    Map<String, Object> words = new HashMap<>();
    words.put("sites", sites);
    words.put("factor", Numbers.decimal(parameters.number("crash_modification_factor"), 2));
    if (sites == 0) {
      return new LeverAnswer(
          WORDS.get("pull." + lever + ".none", words),
          effects,
          WORDS.get("pull." + lever + ".limits"));
    }
    if (accidents == null) {
      return new LeverAnswer(
          WORDS.get("pull.hidden", words), effects, WORDS.get("pull." + lever + ".limits"));
    }
    Interval limits = accidents.avoidedLimits();
    double avoided = accidents.avoided();
    words.put("x", Math.round(avoided * 10) / 10.0);
    words.put("xt", Telling.limit(avoided));
    words.put("lower", Telling.limit(limits.lower()));
    words.put("upper", Telling.limit(limits.upper()));
    Text sentence = WORDS.get("pull." + lever, words);
    if (cost > 0) {
      Interval after = accidents.afterLimits().times(cost);
      effects.add(
          new Effect(
              "cost",
              WORDS.get("effect.cost"),
              accidents.before() * cost,
              accidents.after() * cost,
              after.lower(),
              after.upper(),
              WORDS.get("unit.cost"),
              0,
              Text.EMPTY));
      words.put("saved", money(avoided * cost));
      words.put("savedLower", money(limits.lower() * cost));
      words.put("savedUpper", money(limits.upper() * cost));
      sentence = sentence.then(WORDS.get("pull.saved", words));
    }
    return new LeverAnswer(sentence, effects, WORDS.get("pull." + lever + ".limits"));
  }

  /** With three digits that mean something. */
  private static Text money(double amount) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 2));
    return Numbers.whole(Math.round(amount / unit) * unit);
  }

  private static Effect effect(String id, Treatment treatment) {
    Interval after = treatment.afterLimits();
    return new Effect(
        id,
        WORDS.get("effect." + id),
        treatment.before(),
        treatment.after(),
        after.lower(),
        after.upper(),
        WORDS.get("unit.per_year"),
        1,
        Text.EMPTY);
  }

  private static Effect hidden(String id) {
    return new Effect(
        id,
        WORDS.get("effect." + id),
        null,
        null,
        null,
        null,
        WORDS.get("unit.per_year"),
        1,
        WORDS.get("reason.hidden"));
  }
}
