package nc.cagou.brief;

import java.util.Base64;
import nc.cagou.Story;
import nc.cagou.chart.paint.Description;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.text.Lang;

/**
 * How a chart stands in a brief: pixels on paper, where every reader shows them; lines on screen.
 */
enum Pictures {
  /** PNG at two pixels a unit, which is 380 dots an inch on paper. */
  PAPER {
    @Override
    void put(Page page, Story.Figure figure, Lang lang, Frame frame) {
      String data = Base64.getEncoder().encodeToString(Painter.png(figure, lang, frame));
      page.open("img", "alt", Description.alt(figure, lang), "src", "data:image/png;base64," + data)
          .close("img");
    }
  },
  /** SVG, with the title and the description that the painter gives it. */
  SCREEN {
    @Override
    void put(Page page, Story.Figure figure, Lang lang, Frame frame) {
      page.raw(Painter.svg(figure, lang, frame));
    }
  };

  abstract void put(Page page, Story.Figure figure, Lang lang, Frame frame);
}
