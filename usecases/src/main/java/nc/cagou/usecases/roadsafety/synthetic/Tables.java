package nc.cagou.usecases.roadsafety.synthetic;

import java.util.List;

/** The four tables of a run of accidents, as lines not yet written. */
final class Tables {

  static final byte[] MISSING = QuotedLines.utf8(" -1");
  static final byte[] NOT_AVAILABLE = QuotedLines.utf8("N/A");
  static final byte[] EMPTY = new byte[0];

  final QuotedLines accidents = new QuotedLines();
  final QuotedLines places = new QuotedLines();
  final QuotedLines vehicles = new QuotedLines();
  final QuotedLines persons = new QuotedLines();

  /** In the order of {@link PublishedTable#ALL}. */
  List<QuotedLines> all() {
    return List.of(accidents, places, vehicles, persons);
  }
}
