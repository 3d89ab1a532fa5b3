package nc.cagou.chart.paint;

import nc.cagou.Story.Figure;
import nc.cagou.text.Lang;

public final class Description {
  public static String alt(Figure f, Lang l) {
    return f.headline().in(l);
  }

  public static String full(Figure f, Lang l) {
    return f.subtitle().in(l);
  }
}
