package nc.cagou.chart.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import org.jfree.chart.ChartRenderingInfo;

/**
 * A figure laid out on paper. A plot frame holds the picture alone; the sheet holds headline and
 * subtitle above it, Lecture, Champ, Note, Source below.
 */
final class Sheet {

  private record Line(String lead, String text, Font font, Color colour, double y) {}

  private final Setting setting;
  private final Picture picture;
  private final double margin;
  private final List<Line> lines = new ArrayList<>();
  private final double pictureTop;
  private final double height;

  Sheet(Figure figure, Lang lang, Frame frame, UnaryOperator<String> links) {
    boolean whole = frame == Frame.SHEET;
    margin = whole ? 24 : 0;
    setting = new Setting(lang, frame.width() - 2 * margin, frame.text(), links);
    picture = Pictures.of(figure.chart(), setting);
    double y = margin;
    if (whole) {
      y = paragraph("", figure.headline().in(lang), Type.strong(20), Look.INK, y, 26);
      y = paragraph("", figure.subtitle().in(lang), Type.regular(16), Look.SOFT, y + 2, 21);
      y += 14;
    }
    pictureTop = y;
    y += picture.height(setting);
    if (whole) {
      y += 14;
      y = note("reading", figure.reading(), y);
      y = note("scope", figure.scope(), y);
      y = note("note", figure.note(), y);
      y = note("source", figure.source(), y);
      y += margin;
    }
    height = y;
  }

  double height() {
    return Math.ceil(height);
  }

  void draw(Graphics2D g2, ChartRenderingInfo info) {
    for (Line line : lines) {
      double x = margin;
      if (!line.lead().isEmpty()) {
        Font strong = Type.strong(line.font().getSize2D());
        Ink.text(g2, line.lead(), x, line.y(), Ink.Anchor.START, strong, Look.INK);
        x += Type.width(line.lead() + " ", strong);
      }
      Ink.text(g2, line.text(), x, line.y(), Ink.Anchor.START, line.font(), line.colour());
    }
    picture.draw(g2, margin, pictureTop, setting, info);
  }

  private double note(String key, Text text, double y) {
    if (text == null || text.isEmpty()) {
      return y;
    }
    String lead = Phrases.get("under." + key, setting.lang());
    return paragraph(lead, text.in(setting.lang()), Type.regular(14), Look.INK, y, 19) + 2;
  }

  private double paragraph(
      String lead, String text, Font font, Color colour, double top, double leading) {
    double y = top;
    String indent = lead.isEmpty() ? "" : lead.replace(' ', '\u00a0') + " ";
    for (String line : Type.wrap(indent + text, font, setting.width() * 0.985)) {
      boolean first = y == top && !lead.isEmpty();
      String rest = first ? line.substring(Math.min(line.length(), indent.length())) : line;
      lines.add(new Line(first ? lead : "", rest, font, colour, y + font.getSize2D()));
      y += leading;
    }
    return y;
  }
}
