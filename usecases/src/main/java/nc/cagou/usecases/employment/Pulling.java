package nc.cagou.usecases.employment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Evidence;
import nc.cagou.LeverAnswer;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Parameters;
import nc.cagou.method.Interval;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Row;

/** What training N jobseekers of one occupation for another changes, from protected tables. */
final class Pulling {

  private static final Words WORDS = Employment.WORDS;

  private final TrainingPlan plan;
  private final Training.State from;
  private final Training.State to;
  private final Training training;
  private final double asked;
  private final boolean fap;

  private Pulling(
      TrainingPlan plan, Training.State from, Training.State to, double asked, boolean fap) {
    this.plan = plan;
    this.from = from;
    this.to = to;
    this.asked = asked;
    this.fap = fap;
    this.training = new Training(from, to, plan.market(), asked);
  }

  /** The answer to a reader's question, a sentence alone where it cannot be told. */
  static LeverAnswer of(Evidence evidence, String lever, Parameters parameters) {
    if (!lever.equals("train")) {
      throw new IllegalArgumentException("No lever " + lever + " in employment");
    }
    Optional<TrainingPlan> plan = TrainingPlan.of(evidence.tables());
    if (plan.isEmpty()) {
      return nothing("pull.nothing", Map.of());
    }
    Optional<Training.State> from = plan.get().from(parameters);
    Optional<Training.State> to = plan.get().to(parameters);
    if (from.isEmpty() || to.isEmpty()) {
      String code = parameters.text(from.isEmpty() ? "train_from" : "train_to");
      return nothing("pull.unknown", Map.of("code", code));
    }
    boolean fap = fap(evidence);
    if (from.get().occupation().equals(to.get().occupation())) {
      return nothing("pull.same", Map.of());
    }
    if (!known(from.get()) || !known(to.get())) {
      return nothing(
          "pull.hidden",
          Map.of(
              "from", Occupations.label(from.get().occupation(), fap),
              "to", Occupations.label(to.get().occupation(), fap)));
    }
    double asked = parameters.number("train_count");
    return new Pulling(plan.get(), from.get(), to.get(), asked, fap).answer();
  }

  /** The training of these parameters; empty where it cannot be told. */
  static Optional<Pulling> known(Evidence evidence, Parameters parameters) {
    Optional<TrainingPlan> plan = TrainingPlan.of(evidence.tables());
    Optional<Training.State> from = plan.flatMap(p -> p.from(parameters)).filter(Pulling::known);
    Optional<Training.State> to = plan.flatMap(p -> p.to(parameters)).filter(Pulling::known);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    double asked = parameters.number("train_count");
    return Optional.of(new Pulling(plan.get(), from.get(), to.get(), asked, fap(evidence)));
  }

  private static boolean known(Training.State state) {
    return Double.isFinite(state.registrations() + state.positions() + state.index());
  }

  /** The nomenclature of the occupations that were counted. */
  private static boolean fap(Evidence evidence) {
    for (Row row : evidence.tables().get("tension")) {
      if (!row.isMissing("offers")) {
        return row.getString("nomenclature").equals("FAP");
      }
    }
    return false;
  }

  private static LeverAnswer nothing(String key, Map<String, ?> words) {
    return new LeverAnswer(WORDS.get(key, words), List.of(), WORDS.get("pull.limits"));
  }

  private LeverAnswer answer() {
    Text sentence = WORDS.get("pull.sentence", words());
    if (training.trained() < asked) {
      sentence = sentence.then(WORDS.get("pull.capped", words()));
    }
    return new LeverAnswer(sentence, effects(), WORDS.get("pull.limits"));
  }

  String period() {
    return plan.period();
  }

  Map<String, Object> words() {
    double before = plan.market().mismatch();
    double after = training.mismatch();
    Map<String, Object> words = new HashMap<>();
    words.put("from", Occupations.label(from.occupation(), fap));
    words.put("to", Occupations.label(to.occupation(), fap));
    words.put("year", plan.period());
    words.put("n", Math.round(training.trained()));
    words.put("asked", Numbers.whole(asked));
    words.put("before", Numbers.percent(before, 2));
    words.put("after", Numbers.percent(after, 2));
    words.put("effect", verdict(before, after));
    return words;
  }

  private static String verdict(double before, double after) {
    if (Numbers.percent(before, 2).equals(Numbers.percent(after, 2))) {
      return "same";
    }
    return after < before ? "less" : "more";
  }

  /** Limits of an index as it is, before any training. */
  Interval before(String effect) {
    Training.State state = effect.equals("index_to") ? to : from;
    return new Interval(state.lower(), state.upper());
  }

  List<Effect> effects() {
    double mismatch = plan.market().mismatch();
    return List.of(
        effect(
            "mismatch",
            WORDS.get("pull.mismatch"),
            100 * mismatch,
            100 * training.mismatch(),
            training.limitsMismatch().times(100),
            Text.same("%")),
        effect(
            "index_to",
            index(to.occupation()),
            to.index(),
            training.indexTo(),
            training.limitsTo(),
            Text.EMPTY),
        effect(
            "index_from",
            index(from.occupation()),
            from.index(),
            training.indexFrom(),
            training.limitsFrom(),
            Text.EMPTY));
  }

  private Text index(String occupation) {
    return WORDS.get("pull.index", Map.of("name", Occupations.label(occupation, fap)));
  }

  private static Effect effect(
      String id, Text label, double before, double after, Interval limits, Text unit) {
    Double own = finite(after);
    Double lower = own == null ? null : finite(limits.lower());
    Double upper = own == null ? null : finite(limits.upper());
    boolean whole = own != null && lower != null && upper != null;
    return new Effect(
        id,
        label,
        before,
        own,
        lower,
        upper,
        unit,
        2,
        whole ? Text.EMPTY : WORDS.get("reason.undefined"));
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
