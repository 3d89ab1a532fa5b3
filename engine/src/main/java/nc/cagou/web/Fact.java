package nc.cagou.web;

import java.util.List;

/**
 * A line of a definition list: a name and a text, or a name and smaller facts.
 *
 * @param id for the address of a heading
 */
public record Fact(String id, String name, String text, List<Fact> parts) {

  static Fact of(String name, String text) {
    return new Fact("", name, text, List.of());
  }
}
