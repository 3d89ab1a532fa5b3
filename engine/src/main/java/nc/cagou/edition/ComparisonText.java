package nc.cagou.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** A comparison in sentences. */
final class ComparisonText {

  private static final Words WORDS = Trouble.WORDS;

  private ComparisonText() {}

  static List<Text> of(Comparison c) {
    List<Text> out = new ArrayList<>();
    if (c.isEmpty()) {
      out.add(say("compare.same", Map.of("before", c.before(), "after", c.after())));
      return out;
    }
    out.add(say("compare.start", Map.of("before", c.before(), "after", c.after())));
    c.indicators().forEach(i -> out.add(indicator(i)));
    c.tables().forEach(t -> out.add(table(t)));
    c.inputs().forEach(i -> out.add(input(i)));
    for (Comparison.ParameterChange p : c.parameters()) {
      out.add(
          say(
              "compare.parameter",
              Map.of("name", p.name(), "before", p.before(), "after", p.after())));
    }
    if (!c.sameCode()) {
      out.add(say("compare.code", Map.of("before", c.codeBefore(), "after", c.codeAfter())));
    }
    if (c.indicators().isEmpty() && c.tables().isEmpty()) {
      out.add(say("compare.same_figures", Map.of()));
    }
    return out;
  }

  private static Text indicator(Comparison.IndicatorChange i) {
    Text before = value(i.before(), i.periodBefore(), i.decimals());
    Text after = value(i.after(), i.periodAfter(), i.decimals());
    return say(
        "compare.indicator",
        Map.of("label", i.label(), "territory", i.territory(), "before", before, "after", after));
  }

  private static Text value(Double value, String period, int decimals) {
    Text number = value == null ? say("compare.none", Map.of()) : Numbers.decimal(value, decimals);
    return period.isEmpty() ? number : number.then(Text.same("(" + period + ")"));
  }

  private static Text table(Comparison.TableChange t) {
    String key = t.columns() ? "compare.columns" : "compare.table";
    return say(
        key,
        Map.of("name", t.name(), "added", t.added(), "removed", t.removed(), "cells", t.cells()));
  }

  private static Text input(Comparison.InputChange i) {
    if (i.readBefore() == null) {
      return say(
          "compare.input_new", Map.of("name", i.name(), "after", Numbers.whole(i.readAfter())));
    }
    if (i.readAfter() == null) {
      return say("compare.input_gone", Map.of("name", i.name()));
    }
    return say(
        "compare.input",
        Map.of(
            "name", i.name(),
            "before", Numbers.whole(i.readBefore()),
            "after", Numbers.whole(i.readAfter())));
  }

  private static Text say(String key, Map<String, ?> with) {
    return WORDS.get(key, with);
  }
}
