package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What Batik drew, without its ceremony: every mark gets just the attributes that are not the
 * default, a fill and an outline of one shape become one element, neighbours that look the same
 * stand in one group, and straight lines that look the same are one path.
 */
final class SvgMarks {

  private static final List<String> GEOMETRY =
      List.of(
          "x", "y", "width", "height", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d",
          "points");

  /**
   * @param shape tag and geometry: {@code <rect x="1" …}
   * @param content of a text, or empty
   */
  private record Mark(String tag, String shape, String fill, String stroke, String content) {

    String look() {
      return fill + stroke;
    }

    /** A line that covers what it crosses, so that drawing several at once changes nothing. */
    boolean straight() {
      return tag.equals("line") && !stroke.contains("opacity");
    }

    /** True when {@code next} is only the outline of this fill. */
    boolean outlinedBy(Mark next) {
      return content.isEmpty()
          && stroke.isEmpty()
          && next.shape.equals(shape)
          && next.fill.equals(NONE);
    }
  }

  /** The fill that the document sets for all that names none. */
  static final String INK = SvgNumbers.hex(Look.INK);

  private static final Pattern ENDS =
      Pattern.compile("x1=\"([^\"]+)\" y1=\"([^\"]+)\" x2=\"([^\"]+)\" y2=\"([^\"]+)\"");

  private static final String NONE = " fill=\"none\"";

  private final Map<String, double[]> anchors;
  private final int text;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param anchors how texts were held
   * @param text size of text that the document sets
   */
  SvgMarks(Element root, Map<String, double[]> anchors, int text) {
    this.anchors = anchors;
    this.text = text;
    walk(root, new TreeMap<>());
  }

  void write(StringBuilder out, SvgData data) {
    int i = 0;
    while (i < marks.size()) {
      String look = marks.get(i).look();
      int end = i + 1;
      while (end < marks.size() && marks.get(end).look().equals(look)) {
        end++;
      }
      if (end - i > 1 && marks.subList(i, end).stream().allMatch(Mark::straight)) {
        lines(out, marks.subList(i, end), look);
        i = end;
        continue;
      }
      boolean group = end - i > 1 && !look.isEmpty();
      if (group) {
        out.append("<g").append(look).append('>');
      }
      for (; i < end; i++) {
        element(out, marks.get(i), group ? "" : look, data);
      }
      if (group) {
        out.append("</g>");
      }
    }
  }

  /** Lines of one look as one path: two points enclose nothing, so its fill is never seen. */
  private static void lines(StringBuilder out, List<Mark> lines, String look) {
    out.append("<path").append(look).append(" d=\"");
    for (Mark line : lines) {
      Matcher ends = ENDS.matcher(line.shape());
      if (!ends.find()) {
        throw new IllegalStateException("a line without ends: " + line.shape());
      }
      String y = ends.group(2);
      out.append('M').append(ends.group(1)).append(' ').append(y);
      if (ends.group(4).equals(y)) {
        out.append('H').append(ends.group(3));
      } else if (ends.group(3).equals(ends.group(1))) {
        out.append('V').append(ends.group(4));
      } else {
        out.append('L').append(ends.group(3)).append(' ').append(ends.group(4));
      }
    }
    out.append("\"/>");
  }

  private static void element(StringBuilder out, Mark mark, String look, SvgData data) {
    if (!mark.content().isEmpty()) {
      out.append(mark.shape()).append(look).append('>').append(mark.content()).append("</text>");
    } else if (!data.tell(out, mark.tag(), mark.shape(), look)) {
      out.append(mark.shape()).append(look).append("/>");
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
    put(look, "fill", colour(own.get("fill"), INK));
    String size = own.getOrDefault("font-size", "").replace("px", "");
    put(look, "font-size", size.equals(String.valueOf(text)) ? "" : size);
    boolean strong = own.getOrDefault("font-family", "").contains("SemiBold");
    put(look, "font-weight", strong ? "600" : "");
    put(look, "text-anchor", held == null ? "" : held[0] == 1 ? "middle" : "end");
    StringBuilder place = new StringBuilder("<text");
    put(place, "x", SvgNumbers.of(Math.rint(held == null ? x : held[1])));
    put(place, "y", SvgNumbers.of(Math.rint(y)));
    marks.add(new Mark("text", place.toString(), look.toString(), "", SvgNumbers.escaped(content)));
  }

  private void shape(String tag, Map<String, String> own) {
    StringBuilder fill = new StringBuilder();
    StringBuilder stroke = new StringBuilder();
    String inside = own.getOrDefault("fill", "#000");
    String edge = own.getOrDefault("stroke", "none");
    if (!tag.equals("line")) {
      put(fill, "fill", colour(inside, INK));
      put(fill, "fill-opacity", inside.equals("none") ? "" : unless(own, "fill-opacity", "1"));
    }
    boolean holes = !inside.equals("none") && "evenodd".equals(own.get("fill-rule"));
    put(fill, "fill-rule", holes ? "evenodd" : "");
    if (!edge.equals("none")) {
      put(stroke, "stroke", colour(edge, "none"));
      put(stroke, "stroke-opacity", unless(own, "stroke-opacity", "1"));
      put(stroke, "stroke-width", unless(own, "stroke-width", "1"));
      put(stroke, "stroke-dasharray", unless(own, "stroke-dasharray", "none"));
      put(stroke, "stroke-linecap", "round".equals(own.get("stroke-linecap")) ? "round" : "");
      put(stroke, "stroke-linejoin", "round".equals(own.get("stroke-linejoin")) ? "round" : "");
    }
    StringBuilder shape = new StringBuilder("<").append(tag);
    for (String key : GEOMETRY) {
      String value = own.get(key);
      if (value != null) {
        boolean points = key.equals("d") || key.equals("points");
        put(shape, key, points ? SvgNumbers.path(value) : SvgNumbers.of(Double.parseDouble(value)));
      }
    }
    Mark mark = new Mark(tag, shape.toString(), fill.toString(), stroke.toString(), "");
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last != null && last.outlinedBy(mark)) {
      marks.set(marks.size() - 1, new Mark(tag, mark.shape(), last.fill(), mark.stroke(), ""));
    } else {
      marks.add(mark);
    }
  }

  private static String unless(Map<String, String> own, String name, String usual) {
    String value = own.getOrDefault(name, usual);
    return value.equals(usual) ? "" : value;
  }

  private static String colour(String value, String usual) {
    String hex = value == null || value.isEmpty() ? "#000" : SvgNumbers.hex(value);
    return hex.equals(usual) ? "" : hex;
  }

  private static void put(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }
}
