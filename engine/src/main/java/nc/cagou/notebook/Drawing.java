package nc.cagou.notebook;

import nc.cagou.Story;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.text.Lang;

/** A figure in a language: headline, chart, Lecture, Champ, Note and Source on one sheet. */
public record Drawing(Story.Figure figure, Lang lang) {

  /** The sheet as an SVG document. */
  public String svg() {
    return Painter.svg(figure, lang, Frame.SHEET);
  }

  /** The sheet as a picture in PNG, two pixels for one unit of the SVG. */
  public byte[] png() {
    return Painter.png(figure, lang, Frame.SHEET);
  }

  /** The finding that the figure shows. */
  public String headline() {
    return figure.headline().in(lang);
  }

  @Override
  public String toString() {
    return headline();
  }
}
