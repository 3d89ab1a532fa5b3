package nc.cagou;

import java.util.List;
import nc.cagou.text.Text;

/**
 * What a person may set for a run: {@code --param name=value}.
 *
 * @param fallback its default
 * @param minimum smallest number allowed, or null
 * @param maximum largest number allowed, or null
 * @param codes values allowed, empty when any is
 * @param meaning a sentence
 */
public record Parameter(
    String name,
    Field.Type type,
    String fallback,
    Double minimum,
    Double maximum,
    List<String> codes,
    Text meaning) {

  public static Parameter number(
      String name, double fallback, double minimum, double maximum, Text meaning) {
    return new Parameter(
        name,
        Field.Type.NUMBER,
        fallback == Math.rint(fallback) ? String.valueOf((long) fallback) : "" + fallback,
        minimum,
        maximum,
        List.of(),
        meaning);
  }

  public static Parameter choice(String name, String fallback, List<String> codes, Text meaning) {
    return new Parameter(name, Field.Type.STRING, fallback, null, null, codes, meaning);
  }
}
