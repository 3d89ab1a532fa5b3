package nc.cagou.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nc.cagou.Field;
import nc.cagou.territory.Territories;
import nc.cagou.text.Text;

/**
 * One way to write a key more coarsely. A missing value stays missing.
 *
 * @param name {@code province month year band5 band10 start3 start1 none}
 */
record Recoding(String name, UnaryOperator<String> of) {

  private static final Recoding AS_IT_IS = new Recoding("as_it_is", UnaryOperator.identity());
  private static final Recoding NONE = new Recoding("none", v -> "");

  /** Fewest signs of a code that may be cut. */
  private static final int CODE = 4;

  /** From the key as it is to no key at all, each coarser than the one before. */
  static List<Recoding> of(Field field, List<String> distinct) {
    List<Recoding> steps = new ArrayList<>();
    steps.add(AS_IT_IS);
    if (field.territory() != null) {
      steps.add(kept("province", Recoding::province));
    } else {
      switch (field.type()) {
        case DATE -> {
          steps.add(kept("month", v -> v.substring(0, 7)));
          steps.add(kept("year", v -> v.substring(0, 4)));
        }
        case YEARMONTH -> steps.add(kept("year", v -> v.substring(0, 4)));
        case TIME -> steps.add(kept("hour", v -> v.substring(0, 2)));
        case INTEGER, NUMBER -> {
          if (distinct.size() > 5) {
            steps.add(kept("band5", v -> band(v, 5)));
            steps.add(kept("band10", v -> band(v, 10)));
            steps.add(kept("band25", v -> band(v, 25)));
          }
        }
        case STRING -> {
          boolean codes =
              field.form().pseudonym()
                  ? false
                  : distinct.stream().allMatch(v -> v.isEmpty() || v.matches("[A-Z0-9]{4,8}"));
          if (codes && distinct.size() > 5) {
            steps.add(kept("start3", v -> v.substring(0, CODE - 1)));
            steps.add(kept("start1", v -> v.substring(0, 1)));
          }
        }
        case BOOLEAN -> {}
      }
    }
    steps.add(NONE);
    return steps;
  }

  /** What it makes of a field, as a sentence. */
  Text sentence(Field field) {
    return UnitRecords.WORDS.get("recoding." + name, Map.of("field", field.title()));
  }

  private static Recoding kept(String name, UnaryOperator<String> of) {
    return new Recoding(name, v -> v.isEmpty() ? v : of.apply(v));
  }

  private static String band(String value, int width) {
    long from = (long) Math.floor(Double.parseDouble(value) / width) * width;
    return from + "-" + (from + width - 1);
  }

  /** The province that most people of a commune live in; a code of elsewhere is its department. */
  private static String province(String code) {
    Map<String, Double> shares = Territories.provincesOf(code);
    return shares.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(code.substring(0, Math.min(2, code.length())));
  }
}
