package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** An entry of a legend: what a mark looks like, and its name. */
record Key(Sign sign, Color colour, int form, String label) {

  enum Sign {
    FILL,
    LINE,
    HATCH,
    OUTLINE
  }

  private static final double SIGN = 16;

  static Key fill(Color colour, String label) {
    return new Key(Sign.FILL, colour, 0, label);
  }

  private double width(Setting setting) {
    return SIGN + 6 + setting.wide(label) + 18;
  }

  /** Entries in rows no wider than the picture. */
  static List<List<Key>> rows(List<Key> keys, Setting setting) {
    List<List<Key>> rows = new ArrayList<>();
    double used = Double.MAX_VALUE;
    for (Key key : keys) {
      double width = key.width(setting);
      if (used + width - 18 > setting.width()) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(key);
      used += width;
    }
    return rows;
  }

  /** Draws one row, its middle at {@code y}. */
  static void draw(Graphics2D g2, List<Key> row, double x, double y, Setting setting) {
    double at = x;
    for (Key key : row) {
      key.sign(g2, at, y);
      Ink.centred(g2, key.label, at + SIGN + 6, y, Ink.Anchor.START, setting.plain(), Look.INK);
      at += key.width(setting);
    }
  }

  private void sign(Graphics2D g2, double x, double y) {
    Shape box = Ink.box(x, y - 6, x + SIGN, y + 6);
    switch (sign) {
      case FILL -> {
        Ink.fill(g2, box, colour);
        Ink.draw(g2, box, Look.EDGE, Look.THIN);
      }
      case HATCH -> Ink.hatch(g2, box);
      case OUTLINE -> Ink.draw(g2, box, Look.EDGE, Look.THIN);
      case LINE -> {
        Ink.line(g2, x, y, x + SIGN, y, colour, Look.LINE);
        Ink.fill(g2, marker(form, x + SIGN / 2, y, 4), colour);
      }
    }
  }

  /** The second channel of a series beside its colour: round, square, up, diamond, down, round. */
  static Shape marker(int form, double x, double y, double radius) {
    return switch (form % 5) {
      case 1 -> Ink.box(x - radius * 0.9, y - radius * 0.9, x + radius * 0.9, y + radius * 0.9);
      case 2 ->
          polygon(x, y - radius * 1.2, x + radius * 1.2, y + radius, x - radius * 1.2, y + radius);
      case 3 ->
          polygon(
              x, y - radius * 1.3, x + radius * 1.3, y, x, y + radius * 1.3, x - radius * 1.3, y);
      case 4 ->
          polygon(x, y + radius * 1.2, x + radius * 1.2, y - radius, x - radius * 1.2, y - radius);
      default -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    };
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
