package nc.cagou.usecases.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.Evidence;
import nc.cagou.LeverAnswer;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Parameters;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The lever "add or take away full-time equivalents in a commune", from the tables of an edition
 * alone: access is computed anew with the same ways, the same inhabitants and the decay of the
 * parameters.
 */
final class PlaceCare {

  static final String NAME = "place-care";

  private static final Words WORDS = Health.WORDS;

  private PlaceCare() {}

  static LeverAnswer answer(Evidence evidence, Parameters parameters) {
    Table table = evidence.tables().find("accessibility").orElse(null);
    Table travel = evidence.tables().find("travel").orElse(null);
    if (table == null || travel == null) {
      throw Refusal.usage(WORDS.get("refusal.no_care"));
    }
    TreeSet<String> professions = new TreeSet<>(table.stringColumn("profession").asList());
    Change change = Change.of(parameters, List.copyOf(professions));
    if (!professions.contains(change.profession())) {
      throw Refusal.usage(
          WORDS.get(
              "refusal.profession",
              Map.of("value", change.profession(), "known", String.join(", ", professions))));
    }
    Map<String, Double> population = new LinkedHashMap<>();
    Map<String, Double> need = new LinkedHashMap<>();
    Map<String, Double> supply = new TreeMap<>();
    for (Row row : table.where(table.stringColumn("profession").isEqualTo(change.profession()))) {
      String commune = row.getString("commune_code");
      population.put(commune, Cells.number(row, "population"));
      need.put(commune, Cells.number(row, "need"));
      if (Cells.number(row, "fte") > 0) {
        supply.put(commune, Cells.number(row, "fte"));
      }
    }
    Access access = new Access(population, need, Journeys.read(travel), parameters);
    return answer(access, supply, change);
  }

  private static LeverAnswer answer(Access access, Map<String, Double> supply, Change change) {
    Map<String, Double> before = access.scores(supply);
    Map<String, Double> after = access.scores(change.applied(supply));
    double lost = access.without(before, access.communes());
    double still = access.without(after, access.communes());
    List<String> better = new ArrayList<>();
    int worse = 0;
    for (String commune : access.communes()) {
      int sign = Double.compare(after.get(commune), before.get(commune));
      if (sign > 0) {
        better.add(commune);
      }
      worse += sign < 0 ? 1 : 0;
    }
    double fte = change.fte(supply);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("in", Phrases.in(change.commune()));
    words.put("profession", Phrases.small(Terms.professionName(change.profession())));
    words.put("fte", Numbers.decimal(Math.abs(fte), Math.abs(fte) == Math.rint(fte) ? 0 : 1));
    words.put("way", fte > 0 ? "more" : fte < 0 ? "fewer" : "same");
    words.put("better", better.size());
    words.put("worse", worse);
    words.put("lost", Numbers.whole(lost));
    words.put("still", Numbers.whole(still));
    words.put("moved", lost == still ? "no" : "yes");
    Text sentence = WORDS.get("pull.sentence", words);
    if (fte != change.asked()) {
      sentence = sentence.then(WORDS.get("pull.capped", words));
    }
    String province = Provinces.of(change.commune()).orElse(Territories.WHOLE);
    List<String> around = Provinces.communesOf(province);
    return new LeverAnswer(
        sentence,
        List.of(
            effect(
                "score",
                change.commune(),
                before.get(change.commune()),
                after.get(change.commune()),
                1),
            effect("without", Territories.WHOLE, lost, still, 0),
            effect("mean", province, access.mean(before, around), access.mean(after, around), 1),
            effect(
                "mean",
                Territories.WHOLE,
                access.mean(before, access.communes()),
                access.mean(after, access.communes()),
                1)),
        WORDS.get("pull.limits"));
  }

  private static Effect effect(
      String kind, String place, double before, double after, int decimals) {
    boolean defined = !Double.isNaN(before) && !Double.isNaN(after);
    return new Effect(
        kind + "_" + place,
        WORDS.get("pull." + kind, Map.of("in", Phrases.in(place))),
        defined ? before : null,
        defined ? after : null,
        null,
        null,
        kind.equals("without") ? WORDS.get("unit.inhabitants") : WORDS.get("unit.fte"),
        decimals,
        WORDS.get(defined ? "reason.exact" : "reason.no_inhabitants"));
  }
}
