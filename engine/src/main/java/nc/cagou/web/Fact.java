package nc.cagou.web;

/** A line of a definition list. */
public record Fact(String name, String text) {

  static Fact of(String name, String text) {
    return new Fact(name, text);
  }
}
