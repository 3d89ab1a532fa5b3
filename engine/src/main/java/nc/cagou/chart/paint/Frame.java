package nc.cagou.chart.paint;

/**
 * How much of a figure is painted, and how wide.
 *
 * <p>The two plots are made for a page that has headline and notes in HTML: it shows {@link #PLOT}
 * from about 640 pixels on and {@link #PLOT_NARROW} below, each scaled to the width of its column.
 */
public enum Frame {
  /** The plot alone, 720 units wide, text of 14. */
  PLOT(720, 14),
  /** The plot alone for a phone: 328 units wide, text of 13, so never under 12 pixels there. */
  PLOT_NARROW(328, 13),
  /**
   * As {@link #PLOT_NARROW}, on a page that holds the {@link #PLOT} of the same figure: its title
   * and description are referred to, not repeated.
   */
  PLOT_TWIN(328, 13),
  /** The whole figure for a download: headline, subtitle, plot, Lecture, Champ, Note, Source. */
  SHEET(800, 14);

  private final int width;
  private final int text;

  Frame(int width, int text) {
    this.width = width;
    this.text = text;
  }

  /** Width in units of the SVG; the PNG has twice as many pixels. */
  public int width() {
    return width;
  }

  int text() {
    return text;
  }

  String tag() {
    return switch (this) {
      case PLOT, PLOT_TWIN -> "plot";
      case PLOT_NARROW -> "narrow";
      case SHEET -> "sheet";
    };
  }
}
