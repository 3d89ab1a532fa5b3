package nc.cagou.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours and lines of every chart: a well-set statistical yearbook. */
final class Look {

  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1B1B1B);

  /** Second ink: captions and axes, 7:1 on white. */
  static final Color SOFT = new Color(0x50555C);

  static final Color ACCENT = new Color(0x12436D);
  static final Color HAIR = new Color(0xD6D9DE);

  /** Outline of a mark that has no fill, 3:1 on white. */
  static final Color EDGE = new Color(0x7D838C);

  static final Stroke FINE = new BasicStroke(0.7f);
  static final Stroke THIN = new BasicStroke(1f);
  static final Stroke RULE = new BasicStroke(1.5f);
  static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASH =
      new BasicStroke(
          1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5, 4}, 0);
  static final Stroke PROVISIONAL =
      new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {4, 3}, 0);

  private static final Color[] SERIES = {
    ACCENT,
    new Color(0x28A197),
    new Color(0x801650),
    new Color(0xF46A25),
    new Color(0x3D3D3D),
    new Color(0xA285D1)
  };

  /** Five classes of one hue, light to dark; each step is seen in print without colour too. */
  private static final Color[] CLASSES = {
    new Color(0xDFE9F2), new Color(0xADC6DD), new Color(0x729CC2), new Color(0x3C6E9E), ACCENT
  };

  private Look() {}

  static Color series(int index) {
    return SERIES[index % SERIES.length];
  }

  /** The same colour dark enough for text, 4.5:1 on white. */
  static Color named(int index) {
    Color colour = series(index);
    while (luminance(colour) > 0.18) {
      colour =
          new Color(
              (int) (colour.getRed() * 0.93),
              (int) (colour.getGreen() * 0.93),
              (int) (colour.getBlue() * 0.93));
    }
    return colour;
  }

  /** The colour of a class: {@code count} classes are spread over the five. */
  static Color shade(int index, int count) {
    int step = count <= 1 ? 4 : Math.round(index * 4f / (count - 1));
    return CLASSES[step];
  }

  /** The same colour mixed with paper: bands of intervals, without transparency. */
  static Color pale(Color colour) {
    return mix(colour, 0.18);
  }

  /** Ink that is read on a fill: white or ink, whichever has more contrast. */
  static Color on(Color fill) {
    return luminance(fill) > 0.24 ? INK : PAPER;
  }

  private static Color mix(Color colour, double share) {
    return new Color(
        (int) Math.round(255 - (255 - colour.getRed()) * share),
        (int) Math.round(255 - (255 - colour.getGreen()) * share),
        (int) Math.round(255 - (255 - colour.getBlue()) * share));
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
