package nc.cagou.brief;

/** Writes well-formed XHTML, every text escaped. */
final class Page {

  private final StringBuilder out = new StringBuilder(16_384);

  /** Opens an element; attributes as name, value, name, value. */
  Page open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Page close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  Page text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with a text; nothing when there is no text. */
  Page say(String element, String style, String text) {
    if (text.isEmpty()) {
      return this;
    }
    return open(element, "class", style).text(text).close(element);
  }

  /** Markup that is already well formed: a drawing, a style sheet. */
  Page raw(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
