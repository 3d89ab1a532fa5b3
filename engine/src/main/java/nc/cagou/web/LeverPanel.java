package nc.cagou.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Evidence;
import nc.cagou.Lever;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameter;
import nc.cagou.Parameters;
import nc.cagou.UseCase;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lever on a page: its fields, and what it changes. The state of the fields stands in the
 * address, so an answer can be sent to somebody; without JavaScript it is a form.
 *
 * @param fields one a parameter of the lever
 * @param sentence what changes; empty when the fields could not be followed
 * @param effects figures before and after
 * @param limits what the model leaves out
 * @param warning why the fields could not be followed; empty otherwise
 */
public record LeverPanel(
    String name,
    String title,
    List<Entry> fields,
    String sentence,
    Grid effects,
    String limits,
    String warning) {

  private static final Logger LOG = LoggerFactory.getLogger(LeverPanel.class);

  /** Before a lever's parameters in an address: {@code lever.crash_modification_factor}. */
  static final String PREFIX = "lever.";

  /**
   * A field of the form.
   *
   * @param step of a number; empty for a text
   * @param codes values to choose from; empty when any is allowed
   */
  public record Entry(
      String name,
      String meaning,
      String value,
      boolean number,
      String least,
      String most,
      List<String> codes) {}

  static List<LeverPanel> of(Visit v, UseCase usecase, Evidence evidence) {
    List<LeverPanel> panels = new ArrayList<>();
    for (Lever lever : usecase.levers()) {
      try {
        panels.add(of(v, usecase, lever, evidence));
      } catch (UnsupportedOperationException inARunAlone) {
        LOG.debug("{} is not offered on the page", lever.name(), inARunAlone);
      } catch (RuntimeException fault) {
        // the figures of the page stand without it
        LOG.error("Lever {} of {} failed", lever.name(), usecase.id(), fault);
      }
    }
    return panels;
  }

  private static LeverPanel of(Visit v, UseCase usecase, Lever lever, Evidence evidence) {
    Map<String, String> chosen = chosen(v, lever);
    List<Entry> fields = new ArrayList<>();
    for (Lever.Example example : lever.params()) {
      Parameter p =
          usecase.parameters().stream()
              .filter(known -> known.name().equals(example.name()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No parameter " + example.name()));
      fields.add(
          new Entry(
              p.name(),
              v.say(p.meaning()),
              chosen.getOrDefault(p.name(), example.example()),
              p.minimum() != null || p.maximum() != null,
              p.minimum() == null ? "" : plain(p.minimum()),
              p.maximum() == null ? "" : plain(p.maximum()),
              p.codes()));
    }
    try {
      LeverAnswer answer = answer(usecase, lever, evidence, chosen);
      return new LeverPanel(
          lever.name(),
          v.say(lever.title()),
          fields,
          v.say(answer.sentence()),
          effects(v, answer),
          v.say(answer.limits()),
          "");
    } catch (Refusal refusal) {
      return new LeverPanel(
          lever.name(),
          v.say(lever.title()),
          fields,
          "",
          new Grid("", List.of(), List.of()),
          "",
          v.say(refusal.text()));
    }
  }

  /**
   * What a lever changes; the examples of the lever stand in for what the reader did not set.
   *
   * @param chosen values by parameter; one out of range is refused with a sentence
   */
  static LeverAnswer answer(
      UseCase usecase, Lever lever, Evidence evidence, Map<String, String> chosen) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> recorded = evidence.context().parameters().asMap();
    usecase.parameters().stream()
        .map(Parameter::name)
        .filter(recorded::containsKey)
        .forEach(name -> values.put(name, recorded.get(name)));
    lever.params().forEach(e -> values.put(e.name(), e.example()));
    values.putAll(chosen);
    return usecase.pull(evidence, lever.name(), Parameters.of(usecase.parameters(), values));
  }

  /** The parameters of a lever that stand in the address. */
  static Map<String, String> chosen(Visit v, Lever lever) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Lever.Example example : lever.params()) {
      String value = v.asked(PREFIX + example.name());
      if (!value.isEmpty()) {
        chosen.put(example.name(), value);
      }
    }
    return chosen;
  }

  private static Grid effects(Visit v, LeverAnswer answer) {
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (LeverAnswer.Effect e : answer.effects()) {
      String unit = e.unit().isEmpty() ? "" : ", " + v.say(e.unit());
      String interval =
          e.lower() == null || e.upper() == null
              ? v.say(e.reason())
              : v.t(
                  "lever.interval",
                  "lower",
                  Numbers.decimal(e.lower(), e.decimals()),
                  "upper",
                  Numbers.decimal(e.upper(), e.decimals()));
      rows.add(
          List.of(
              Grid.Cell.name(v.say(e.label()) + unit),
              Grid.Cell.number(written(v, e.before(), e)),
              Grid.Cell.number(written(v, e.after(), e)),
              Grid.Cell.text(interval)));
    }
    List<Grid.Head> heads =
        List.of(
            new Grid.Head(v.t("lever.figure"), "", false),
            new Grid.Head(v.t("lever.before"), "", true),
            new Grid.Head(v.t("lever.after"), "", true),
            new Grid.Head(v.t("lever.limits"), "", false));
    return new Grid(v.t("lever.caption"), heads, rows);
  }

  private static String written(Visit v, Double value, LeverAnswer.Effect e) {
    Text text = value == null ? Text.same("so") : Numbers.decimal(value, e.decimals());
    return v.say(text);
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
  }
}
