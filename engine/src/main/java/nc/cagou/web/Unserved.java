package nc.cagou.web;

import nc.cagou.text.Text;

/** A request that has no answer: the status and the sentence that says why. */
final class Unserved extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final int status;
  private final transient Text text;

  Unserved(int status, Text text) {
    super(text.en(), null, false, false);
    this.status = status;
    this.text = text;
  }

  static Unserved missing(String key, Object... pairs) {
    return new Unserved(404, Visit.text(key, pairs));
  }

  static Unserved wrong(String key, Object... pairs) {
    return new Unserved(400, Visit.text(key, pairs));
  }

  int status() {
    return status;
  }

  Text text() {
    return text;
  }
}
