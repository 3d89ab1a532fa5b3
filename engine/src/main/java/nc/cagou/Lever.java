package nc.cagou;

import java.util.List;
import nc.cagou.text.Text;

/**
 * A what-if of a use case: a few parameters that change the result, with an example of each.
 *
 * @param params names of parameters of the use case, each with an example that changes something
 */
public record Lever(String name, Text title, List<Example> params) {

  public record Example(String name, String example) {}
}
