package nc.cagou.brief;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import nc.cagou.text.Lang;

/** Where a line may end, by the rules of the language: never after the apostrophe of "l’effet". */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks;

  LineBreaks(Lang lang) {
    this.breaks = BreakIterator.getLineInstance(lang.locale());
  }

  @Override
  public int next() {
    return breaks.next();
  }

  @Override
  public void setText(String text) {
    breaks.setText(text);
  }
}
