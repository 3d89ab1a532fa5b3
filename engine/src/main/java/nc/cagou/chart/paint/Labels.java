package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names beside points: each takes the first free place right, left, above or below its point. */
final class Labels {

  private final Rectangle2D paper;
  private final Font font;
  private final List<Rectangle2D> taken = new ArrayList<>();

  Labels(Rectangle2D paper, Font font) {
    this.paper = paper;
    this.font = font;
  }

  /** Keeps a place free of labels. */
  void keep(Rectangle2D box) {
    taken.add(box);
  }

  /**
   * Sets a label beside a point.
   *
   * @param radius of the point's mark
   * @return false when there was no free place and nothing was set
   */
  boolean set(Graphics2D g2, String text, double x, double y, double radius, Color colour) {
    double width = Type.width(text, font);
    double height = font.getSize2D() * 1.05;
    double away = radius + 4;
    double slant = radius * 0.7 + 3;
    double[][] corners = {
      {x + away, y - height / 2},
      {x - away - width, y - height / 2},
      {x - width / 2, y - away - height + 2},
      {x - width / 2, y + away - 2},
      {x + slant, y - slant - height / 2},
      {x + slant, y + slant - height / 2},
      {x - slant - width, y - slant - height / 2},
      {x - slant - width, y + slant - height / 2}
    };
    for (double[] corner : corners) {
      Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], width, height);
      if (paper.contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        Ink.centred(g2, text, corner[0], corner[1] + height / 2, Ink.Anchor.START, font, colour);
        return true;
      }
    }
    return false;
  }
}
