package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Evidence;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameters;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** What borrowing or losing a receipt changes, said aloud. */
final class LeverTelling {

  private static final Words WORDS = PublicFinance.WORDS;

  private LeverTelling() {}

  static LeverAnswer of(Evidence evidence, String lever, Parameters parameters) {
    boolean known = lever.equals("borrow") || lever.equals("lose-receipt");
    if (!known) {
      throw new IllegalArgumentException("No lever " + lever + " in public-finance");
    }
    Optional<Outlook> outlook =
        evidence
            .tables()
            .find("aggregates")
            .flatMap(t -> Decisions.outlook(t, only(lever, parameters)));
    if (outlook.isEmpty()) {
      throw Refusal.usage(Decisions.whyNot(evidence.tables().find("aggregates"), parameters));
    }
    Currency currency = Currency.of(parameters, outlook.get().base().collectivity());
    List<LeverAnswer.Effect> effects =
        outlook.get().effects().stream().map(e -> effect(e, outlook.get(), currency)).toList();
    return new LeverAnswer(
        sentence(lever, outlook.get(), currency, parameters), effects, WORDS.get("lever.limits"));
  }

  /** The parameters with the other lever at rest. */
  private static Parameters only(String lever, Parameters parameters) {
    Map<String, String> values = new HashMap<>(parameters.asMap());
    values.put(lever.equals("borrow") ? "lost_share" : "loan", "0");
    return Parameters.recorded(values);
  }

  private static Text sentence(
      String lever, Outlook outlook, Currency currency, Parameters parameters) {
    Outlook.Effect years = outlook.effects().get(0);
    Map<String, Object> words = new HashMap<>();
    words.put("name", outlook.base().name());
    words.put("year", "" + outlook.base().year());
    words.put("loan", currency.millions(outlook.loan().amount()));
    words.put("rate", View.percent(outlook.loan().rate() * 100, 2));
    words.put("n", outlook.loan().years());
    words.put("payment", currency.millions(outlook.loan().payment()));
    words.put("share", View.percent(parameters.number("lost_share"), 1));
    words.put("receipt", WORDS.get("aggregate." + parameters.text("lost_receipt")));
    words.put(
        "lost",
        Double.isNaN(outlook.lost()) ? WORDS.get("unknown") : currency.millions(outlook.lost()));
    words.put("before", View.years(years.before()));
    words.put("after", View.years(years.after()));
    words.put("case", state(years));
    return WORDS.get(
        lever.equals("borrow") ? "lever.sentence.borrow" : "lever.sentence.lose", words);
  }

  private static String state(Outlook.Effect years) {
    boolean before = !Double.isNaN(years.before());
    boolean after = !Double.isNaN(years.after());
    return before && after ? "both" : before ? "lost" : after ? "gained" : "none";
  }

  private static LeverAnswer.Effect effect(Outlook.Effect e, Outlook outlook, Currency currency) {
    boolean years = e.measure().equals("years_to_repay");
    boolean rate = e.measure().equals("savings_rate");
    Text unit =
        years ? WORDS.get("unit.years") : rate ? WORDS.get("unit.percent") : currency.sign();
    return new LeverAnswer.Effect(
        e.measure(),
        WORDS.get("indicator." + e.measure()),
        value(e.before()),
        value(e.after()),
        value(e.lower()),
        value(e.upper()),
        unit,
        years || rate ? 1 : 0,
        reason(e, outlook));
  }

  private static Double value(double number) {
    return Double.isFinite(number) ? Double.valueOf(number) : null;
  }

  private static Text reason(Outlook.Effect e, Outlook outlook) {
    List<Text> reasons = new ArrayList<>();
    if (Double.isNaN(e.before()) || Double.isNaN(e.after())) {
      boolean years = e.measure().equals("years_to_repay");
      reasons.add(WORDS.get(years ? "reason.no_savings" : "reason.unknown"));
    } else if (e.measure().equals("debt")) {
      reasons.add(WORDS.get("reason.contract"));
    } else if (Double.isNaN(outlook.margin())) {
      reasons.add(WORDS.get("reason.history"));
    } else if (Double.isNaN(e.lower()) || Double.isNaN(e.upper())) {
      reasons.add(WORDS.get("reason.may_vanish"));
    }
    return reasons.isEmpty() ? Text.EMPTY : reasons.get(0);
  }

  /** A number of years as text, or "sans objet". */
  static Text years(double value) {
    return Double.isNaN(value) ? Numbers.decimal(null, 0) : View.years(value);
  }
}
