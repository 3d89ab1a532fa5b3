package nc.cagou.chart.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;

/**
 * Paints a figure. The same figure, language and frame give the same bytes; any number of threads
 * may paint at once; nothing is read but the font and the words of the house.
 */
public final class Painter {

  /** Pixels of a PNG for one unit of the SVG. */
  private static final int SCALE = 2;

  private Painter() {}

  /** The figure as an SVG document without prologue, fit to stand in a page or in a file. */
  public static String svg(Figure figure, Lang lang, Frame frame) {
    return svg(figure, lang, frame, null);
  }

  /**
   * The figure as SVG whose territories are links.
   *
   * @param links the address of the page of a territory by its code, null for one without a page;
   *     or null for no links at all
   */
  public static String svg(Figure figure, Lang lang, Frame frame, UnaryOperator<String> links) {
    Sheet sheet = new Sheet(figure, lang, frame, links);
    return SvgFile.write(sheet, figure, lang, frame);
  }

  /** The figure as a PNG with two pixels for one unit of the SVG. */
  public static byte[] png(Figure figure, Lang lang, Frame frame) {
    Sheet sheet = new Sheet(figure, lang, frame, null);
    int width = frame.width() * SCALE;
    int height = (int) Math.ceil(sheet.height()) * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.setColor(Look.PAPER);
      g2.fillRect(0, 0, width, height);
      g2.scale(SCALE, SCALE);
      g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g2.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g2.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      sheet.draw(g2, null);
    } finally {
      g2.dispose();
    }
    return encoded(image);
  }

  /** Height of a figure over its width, before it is painted. */
  public static double shape(Figure figure, Lang lang, Frame frame) {
    return new Sheet(figure, lang, frame, null).height() / frame.width();
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try {
      ImageIO.setUseCache(false);
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("This Java has no writer of PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
