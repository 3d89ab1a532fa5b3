package nc.cagou.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Field;
import nc.cagou.secret.Pseudonyms;

/**
 * Reads the values of one field: bytes as they stand in the file, or a text that a layout wrote.
 * One instance for one reader: it remembers what it has just seen.
 */
abstract class Column {

  /** Not a value of the type: {@link #rule} and {@link #detail} say why. */
  static final Object BAD = new Object();

  final Field field;
  final MissingWords missing;
  final TextCache texts;
  final Tally tally;

  /** Name of the file. */
  final String file;

  /** As in the file; null when no column bears the field. */
  final String header;

  /** Physical line of the record, for notes. */
  long line;

  String rule;
  String detail;

  /** Whether the last value was noted: it must be so again, and is not remembered. */
  boolean noted;

  /** The word that stood where a value is missing; null when the cell was empty. */
  String marker;

  Column(ColumnPlace place) {
    this.field = place.field();
    this.header = place.recipe() == null ? null : place.recipe().source();
    this.missing = new MissingWords(place.missing(), field);
    this.file = place.file();
    this.texts = new TextCache(place.charset());
    this.tally = place.tally();
  }

  /** Where a column stands: its field, what was decided for it, how its bytes are read. */
  record ColumnPlace(
      String file,
      Field field,
      Recipe.Column recipe,
      List<String> missing,
      Charset charset,
      boolean key,
      Tally tally,
      Pseudonyms pseudonyms) {}

  static Column of(ColumnPlace place) {
    if (place.field().territory() != null && place.field().type() == Field.Type.STRING) {
      return new TerritoryColumn(place);
    }
    return switch (place.field().type()) {
      case STRING -> new TextColumn(place);
      case INTEGER -> new WholeColumn(place);
      case NUMBER -> new DecimalColumn(place);
      case BOOLEAN -> new FlagColumn(place);
      case DATE -> new DayColumn(place);
      case YEARMONTH -> new MonthColumn(place);
      case TIME -> new TimeColumn(place);
    };
  }

  /** A value, null when it is missing, or {@link #BAD}. The range is not empty and trimmed. */
  Object read(byte[] bytes, int from, int to) {
    Object known = texts.value(bytes, from, to);
    if (known != null) {
      return known;
    }
    noted = false;
    Object value = read(texts.text(bytes, from, to), false);
    if (value != null && value != BAD && !noted) {
      texts.remember(bytes, from, to, value);
    }
    return value;
  }

  /** What may be shown of a value that stood in the file. */
  final String shown(String written) {
    return field.form().pseudonym() ? Masks.shape(written) : Masks.shown(written);
  }

  /** Says that a trap was put right in the value that is read. */
  final void note(String trap, String written) {
    noted = true;
    tally.note(trap, line, header, shown(written));
  }

  /**
   * A value of a text.
   *
   * @param ours true when a layout wrote it: decimal point or comma, ISO date
   */
  final Object read(String text, boolean ours) {
    marker = null;
    String trimmed = Spaces.trim(unwrapped(text));
    if (trimmed.isEmpty()) {
      return null;
    }
    if (missing.contains(trimmed)) {
      marker = trimmed;
      return null;
    }
    return value(trimmed, ours);
  }

  abstract Object value(String trimmed, boolean ours);

  Object bad(String brokenRule, String why) {
    rule = brokenRule;
    detail = why;
    return BAD;
  }

  Object wrongType() {
    return bad("type", field.type().name());
  }

  /** Excel's ways to keep a text a text: {@code ="00123"} and a leading apostrophe. */
  private String unwrapped(String text) {
    int n = text.length();
    if (n > 3 && text.charAt(0) == '=' && text.charAt(1) == '"' && text.charAt(n - 1) == '"') {
      note("excel_formula", text);
      return text.substring(2, n - 1);
    }
    if (n > 1 && text.charAt(0) == '\'' && text.charAt(1) >= '0' && text.charAt(1) <= '9') {
      note("excel_apostrophe", text);
      return text.substring(1);
    }
    return text;
  }

  /** The code list as a sentence shows it, cut when it is long. */
  static String shown(List<String> codes) {
    List<String> first = new ArrayList<>(codes.subList(0, Math.min(12, codes.size())));
    if (codes.size() > first.size()) {
      first.add("…");
    }
    return String.join(", ", first);
  }
}
