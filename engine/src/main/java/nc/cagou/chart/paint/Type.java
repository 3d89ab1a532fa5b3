package nc.cagou.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The one type family of the house, read from our own files, so that a machine without fonts paints
 * and measures the same. Widths are sums of advances: no kerning, tabular figures.
 */
final class Type {

  private static final int KNOWN = 0x2800;
  private static final Type REGULAR =
      NoSystemFonts.during(() -> new Type("/nc/cagou/font/SourceSans3-Regular.ttf"));
  private static final Type STRONG = new Type("/nc/cagou/font/SourceSans3-SemiBold.ttf");

  private final Font unit;
  private final float[] advances = new float[KNOWN];

  private Type(String resource) {
    try (InputStream in = Type.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The font " + resource + " is not on the class path");
      }
      unit = Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + resource + " cannot be read", e);
    }
    FontRenderContext context = new FontRenderContext(null, true, true);
    char[] all = new char[KNOWN];
    for (int i = 0; i < KNOWN; i++) {
      all[i] = (char) i;
    }
    Font thousand = unit.deriveFont(1000f);
    for (int i = 0x20; i < KNOWN; i++) {
      advances[i] =
          unit.canDisplay(i)
              ? (float)
                  thousand
                      .createGlyphVector(context, new char[] {all[i]})
                      .getGlyphMetrics(0)
                      .getAdvance()
              : 600f;
    }
  }

  static Font regular(float size) {
    return new Face(REGULAR.unit.deriveFont(size), false);
  }

  static Font strong(float size) {
    return new Face(STRONG.unit.deriveFont(size), true);
  }

  static boolean isStrong(Font font) {
    return font instanceof Face face
        ? face.strong
        : font.getFontName().equals(STRONG.unit.getFontName());
  }

  /** A font that knows its names: Java looks them up in the font file at every call. */
  private static final class Face extends Font {

    private static final long serialVersionUID = 1L;
    private static final String[] FAMILIES = {REGULAR.unit.getFamily(), STRONG.unit.getFamily()};
    private static final String[] NAMES = {REGULAR.unit.getFontName(), STRONG.unit.getFontName()};
    private final boolean strong;

    Face(Font font, boolean strong) {
      super(font);
      this.strong = strong;
    }

    @Override
    public String getFamily() {
      return FAMILIES[strong ? 1 : 0];
    }

    @Override
    public String getFontName() {
      return NAMES[strong ? 1 : 0];
    }
  }

  /** Width of a text in the units of the font's size. */
  static double width(String text, Font font) {
    float[] table = isStrong(font) ? STRONG.advances : REGULAR.advances;
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum += c < KNOWN ? table[c] : 600;
    }
    return sum * font.getSize2D() / 1000;
  }

  /**
   * The text in lines no wider than {@code width}: broken at ordinary spaces and after hyphens,
   * never at U+00A0 or U+202F; a single word that is too wide stays whole.
   */
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("(?<= )|(?<=[\\p{L}]-)")) {
      if (line.length() > 0 && width(line + word.stripTrailing(), font) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Width of the widest line. */
  static double widest(List<String> lines, Font font) {
    return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
  }
}
