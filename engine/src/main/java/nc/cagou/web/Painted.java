package nc.cagou.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nc.cagou.Story.Figure;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.text.Lang;

/**
 * Pictures painted lately. A choice changes some figures of a page and leaves others as they are:
 * those are not painted again.
 */
final class Painted {

  /** Characters kept. */
  private static final int BOUND = 3_000_000;

  private final Map<Key, String> pictures = new LinkedHashMap<>(64, 0.75f, true);
  private int size;

  /**
   * @param place what links depend on: the use case, the period, the language of the address
   */
  private record Key(Figure figure, Lang lang, Frame frame, String place) {}

  String svg(Figure figure, Lang lang, Frame frame, String place, UnaryOperator<String> links) {
    Key key = new Key(figure, lang, frame, place);
    synchronized (pictures) {
      String known = pictures.get(key);
      if (known != null) {
        return known;
      }
    }
    String made = Painter.svg(figure, lang, frame, links);
    synchronized (pictures) {
      String before = pictures.put(key, made);
      size += made.length() - (before == null ? 0 : before.length());
      var oldest = pictures.entrySet().iterator();
      while (size > BOUND && oldest.hasNext()) {
        size -= oldest.next().getValue().length();
        oldest.remove();
      }
    }
    return made;
  }
}
