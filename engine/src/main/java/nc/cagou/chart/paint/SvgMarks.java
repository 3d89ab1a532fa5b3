package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What Batik drew, without its ceremony: every mark gets just the attributes that are not the
 * default, and neighbours that share them stand in one group.
 */
final class SvgMarks {

  private record Mark(String look, String element) {}

  private final StringBuilder out;
  private final Map<String, double[]> anchors;
  private final int text;
  private final List<Mark> marks = new ArrayList<>();

  SvgMarks(StringBuilder out, Map<String, double[]> anchors, int text) {
    this.out = out;
    this.anchors = anchors;
    this.text = text;
  }

  void write(Element root) {
    walk(root, new TreeMap<>());
    int i = 0;
    while (i < marks.size()) {
      String look = marks.get(i).look();
      int end = i + 1;
      while (end < marks.size() && marks.get(end).look().equals(look)) {
        end++;
      }
      boolean group = end - i > 1 && !look.isEmpty();
      if (group) {
        out.append("<g").append(look).append('>');
      }
      for (; i < end; i++) {
        out.append(marks.get(i).element().replace("\u0000", group ? "" : look));
      }
      if (group) {
        out.append("</g>");
      }
    }
  }

  private void walk(Element element, Map<String, String> inherited) {
    if (element.getTagName().equals("defs")) {
      return;
    }
    Map<String, String> own = new TreeMap<>(inherited);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      own.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    switch (element.getTagName()) {
      case "g", "svg" -> {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element child) {
            walk(child, own);
          }
        }
      }
      case "text" -> text(element.getTextContent(), own);
      default -> shape(element.getTagName(), own);
    }
  }

  private void text(String content, Map<String, String> own) {
    double x = Double.parseDouble(own.get("x"));
    double y = Double.parseDouble(own.get("y"));
    double[] held = anchors.get(Ink.held(content, x, y));
    StringBuilder look = new StringBuilder();
    String anchor = held == null ? "" : held[0] == 1 ? "middle" : "end";
    colour(look, "fill", own.get("fill"), "#000");
    String size = own.getOrDefault("font-size", "").replace("px", "");
    put(look, "font-size", size.equals(String.valueOf(text)) ? "" : size);
    put(look, "font-weight", own.getOrDefault("font-family", "").contains("SemiBold") ? "600" : "");
    put(look, "text-anchor", anchor);
    marks.add(
        new Mark(
            look.toString(),
            "<text x=\"%s\" y=\"%s\"\u0000>%s</text>"
                .formatted(short1(held == null ? x : held[1]), short1(y), escaped(content))));
  }

  private void shape(String tag, Map<String, String> own) {
    StringBuilder look = new StringBuilder();
    boolean line = tag.equals("line");
    String fill = own.getOrDefault("fill", "");
    String stroke = own.getOrDefault("stroke", "none");
    if (!line) {
      colour(look, "fill", fill, "#000");
      opacity(look, "fill-opacity", own, fill);
    }
    if (!stroke.equals("none")) {
      colour(look, "stroke", stroke, "none");
      opacity(look, "stroke-opacity", own, stroke);
      put(look, "stroke-width", unless(own.get("stroke-width"), "1"));
      put(look, "stroke-dasharray", unless(own.get("stroke-dasharray"), "none"));
      boolean round = "round".equals(own.get("stroke-linecap"));
      put(look, "stroke-linecap", round ? "round" : "");
      put(look, "stroke-linejoin", "round".equals(own.get("stroke-linejoin")) ? "round" : "");
    }
    StringBuilder element = new StringBuilder("<").append(tag);
    for (String key : GEOMETRY) {
      if (own.containsKey(key)) {
        String value = own.get(key);
        put(
            element,
            key,
            key.equals("d") || key.equals("points")
                ? path(value)
                : short1(Double.parseDouble(value)));
      }
    }
    marks.add(new Mark(look.toString(), element.append("\u0000/>").toString()));
  }

  private static final List<String> GEOMETRY =
      List.of(
          "x", "y", "width", "height", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d",
          "points");

  private static String unless(String value, String usual) {
    return value == null || value.equals(usual) ? "" : value;
  }

  private static void opacity(
      StringBuilder look, String name, Map<String, String> own, String colour) {
    put(look, name, colour.equals("none") ? "" : unless(own.get(name), "1"));
  }

  private static void colour(StringBuilder look, String name, String value, String usual) {
    String hex = value == null || value.isEmpty() ? "#000" : hex(value);
    put(look, name, hex.equals(usual) ? "" : hex);
  }

  private static String hex(String value) {
    if (!value.startsWith("rgb(")) {
      return switch (value) {
        case "white" -> "#fff";
        case "black" -> "#000";
        default -> value;
      };
    }
    String[] parts = value.substring(4, value.length() - 1).split(",");
    return "#%02x%02x%02x"
        .formatted(
            Integer.parseInt(parts[0].trim()),
            Integer.parseInt(parts[1].trim()),
            Integer.parseInt(parts[2].trim()));
  }

  private static void put(StringBuilder look, String name, String value) {
    if (!value.isEmpty()) {
      look.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  /** Coordinates with one decimal, no needless blank. */
  private static String path(String d) {
    StringBuilder small = new StringBuilder(d.length());
    for (String token : d.split("(?<=[A-Za-z])|(?=[A-Za-z])|[\\s,]+")) {
      if (token.isEmpty()) {
        continue;
      }
      boolean letter = Character.isLetter(token.charAt(0));
      String written = letter ? token : short1(Double.parseDouble(token));
      boolean glued =
          small.length() == 0 || letter || Character.isLetter(small.charAt(small.length() - 1));
      small.append(glued || written.startsWith("-") ? "" : " ").append(written);
    }
    return small.toString();
  }

  private static String short1(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
