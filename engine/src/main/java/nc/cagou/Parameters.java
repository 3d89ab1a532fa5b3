package nc.cagou;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** The parameters of one run, checked against what the use case allows; defaults filled in. */
public final class Parameters {

  private final Map<String, String> values;

  private Parameters(Map<String, String> values) {
    this.values = values;
  }

  /** Refuses a name that does not exist and a value out of range, with a sentence. */
  public static Parameters of(List<Parameter> known, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    known.forEach(p -> values.put(p.name(), p.fallback()));
    given.forEach(
        (name, value) -> {
          Parameter parameter =
              known.stream()
                  .filter(p -> p.name().equals(name))
                  .findFirst()
                  .orElseThrow(() -> unknown(name, known));
          values.put(name, checked(parameter, value.trim()));
        });
    return new Parameters(Map.copyOf(values));
  }

  /** The parameters that an edition was made with, as it recorded them. */
  public static Parameters recorded(Map<String, String> values) {
    return new Parameters(Map.copyOf(values));
  }

  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No parameter " + name);
    }
    return value;
  }

  public double number(String name) {
    return Double.parseDouble(text(name));
  }

  public int whole(String name) {
    return (int) Math.round(number(name));
  }

  public Map<String, String> asMap() {
    return values;
  }

  private static String checked(Parameter parameter, String value) {
    if (parameter.type() == Field.Type.NUMBER || parameter.type() == Field.Type.INTEGER) {
      double number;
      try {
        number = Double.parseDouble(value.replace(',', '.'));
      } catch (NumberFormatException e) {
        throw outside(parameter, value);
      }
      boolean low = parameter.minimum() != null && number < parameter.minimum();
      boolean high = parameter.maximum() != null && number > parameter.maximum();
      if (!Double.isFinite(number) || low || high) {
        throw outside(parameter, value);
      }
      return value.replace(',', '.');
    }
    if (!parameter.codes().isEmpty() && !parameter.codes().contains(value)) {
      throw outside(parameter, value);
    }
    return value;
  }

  private static Refusal unknown(String name, List<Parameter> known) {
    String names = known.stream().map(Parameter::name).collect(Collectors.joining(", "));
    return Refusal.usage(
        new Text(
            "Le paramètre « " + name + " » n’existe pas. Paramètres possibles : " + names + ".",
            "There is no parameter “" + name + "”. Possible parameters: " + names + "."));
  }

  private static Refusal outside(Parameter p, String value) {
    Text range = range(p);
    return Refusal.usage(
        new Text(
            "Paramètre « "
                + p.name()
                + " » : « "
                + value
                + " » n’est pas permis. Permis : "
                + range.fr()
                + ". Par défaut : "
                + fallback(p).fr()
                + ".",
            "Parameter “"
                + p.name()
                + "”: “"
                + value
                + "” is not allowed. Allowed: "
                + range.en()
                + ". Default: "
                + fallback(p).en()
                + "."));
  }

  private static Text fallback(Parameter p) {
    boolean number = p.type() == Field.Type.NUMBER || p.type() == Field.Type.INTEGER;
    return number ? written(Double.parseDouble(p.fallback())) : Text.same(p.fallback());
  }

  private static Text range(Parameter p) {
    if (!p.codes().isEmpty()) {
      String codes = String.join(", ", p.codes());
      return new Text(codes, codes);
    }
    if (p.minimum() == null && p.maximum() == null) {
      return new Text("un nombre", "a number");
    }
    if (p.maximum() == null) {
      Text low = written(p.minimum());
      return new Text("au moins " + low.fr(), "at least " + low.en());
    }
    Text high = written(p.maximum());
    if (p.minimum() == null) {
      return new Text("au plus " + high.fr(), "at most " + high.en());
    }
    Text low = written(p.minimum());
    return new Text("de " + low.fr() + " à " + high.fr(), "from " + low.en() + " to " + high.en());
  }

  /** A bound with the decimals it has, and no more. */
  private static Text written(double bound) {
    int decimals = BigDecimal.valueOf(bound).stripTrailingZeros().scale();
    return Numbers.decimal(bound, Math.max(0, decimals));
  }
}
