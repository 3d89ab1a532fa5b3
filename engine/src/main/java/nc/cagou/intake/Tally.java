package nc.cagou.intake;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted while slices were read. Tallies of several slices are merged in order of the
 * file; {@code read = accepted + quarantined} holds in each.
 */
public final class Tally implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_SPELLINGS = 5_000;

  /** A trap that was put right: how often, where first, with which value. */
  public static final class Noted implements Serializable {

    private static final long serialVersionUID = 1L;
    private long count;
    private long firstLine;
    private String column;
    private String example;

    private Noted(long firstLine, String column, String example) {
      this.firstLine = firstLine;
      this.column = column;
      this.example = example;
    }

    public long count() {
      return count;
    }

    public long firstLine() {
      return firstLine;
    }

    /** Header or field; empty when the trap concerns the whole row. */
    public String column() {
      return column == null ? "" : column;
    }

    public String example() {
      return example == null ? "" : example;
    }

    private Noted with(Noted other) {
      Noted first = other.firstLine < firstLine ? other : this;
      Noted both = new Noted(first.firstLine, first.column, first.example);
      both.count = count + other.count;
      return both;
    }
  }

  /** A spelling of a territory and the code it was matched with. */
  public record Spelling(String field, String written, String code) implements Serializable {}

  /** First lines on which a column showed a comma, and a point, as its decimal mark. */
  public record Marks(long comma, String commaValue, long point, String pointValue)
      implements Serializable {

    Marks with(Marks other) {
      boolean ownComma = comma > 0 && (other.comma == 0 || comma <= other.comma);
      boolean ownPoint = point > 0 && (other.point == 0 || point <= other.point);
      return new Marks(
          ownComma ? comma : other.comma,
          ownComma ? commaValue : other.commaValue,
          ownPoint ? point : other.point,
          ownPoint ? pointValue : other.pointValue);
    }
  }

  /**
   * What the dates of a column show of their order while day is read first.
   *
   * @param dayFirst a value can be read in no other way
   * @param monthFirst line of the first value that has its month first, 0 when there is none
   */
  record Orders(boolean dayFirst, long monthFirst, String value) implements Serializable {

    Orders with(Orders other) {
      boolean own = monthFirst > 0 && (other.monthFirst == 0 || monthFirst <= other.monthFirst);
      return new Orders(
          dayFirst || other.dayFirst,
          own ? monthFirst : other.monthFirst,
          own ? value : other.value);
    }
  }

  private long accepted;
  private long quarantined;
  private final Map<String, Noted> notices = new LinkedHashMap<>();
  private final Map<Spelling, Long> spellings = new LinkedHashMap<>();
  private final Map<String, Marks> marks = new TreeMap<>();
  private final Map<String, Orders> orders = new TreeMap<>();

  public long read() {
    return accepted + quarantined;
  }

  public long accepted() {
    return accepted;
  }

  public long quarantined() {
    return quarantined;
  }

  /** By rule. */
  public Map<String, Noted> notices() {
    return notices;
  }

  public Map<Spelling, Long> spellings() {
    return spellings;
  }

  /**
   * Columns that show both decimal marks, by file and header with a tab between; empty when all is
   * well. {@link Intake#agree} refuses them.
   */
  public Map<String, Marks> contradictions() {
    Map<String, Marks> both = new TreeMap<>(marks);
    both.values().removeIf(m -> m.comma == 0 || m.point == 0);
    return both;
  }

  /** A row that was accepted is refused after all, by a rule that looks at several rows. */
  public void refuseLater(long rows) {
    accepted -= rows;
    quarantined += rows;
  }

  public void merge(Tally other) {
    accepted += other.accepted;
    quarantined += other.quarantined;
    other.notices.forEach((rule, noted) -> notices.merge(rule, noted, Noted::with));
    other.spellings.forEach(this::spell);
    other.marks.forEach((column, seen) -> marks.merge(column, seen, Marks::with));
    other.orders.forEach((column, seen) -> orders.merge(column, seen, Orders::with));
  }

  void accept() {
    accepted++;
  }

  void refuse() {
    quarantined++;
  }

  void note(String rule, long line, String column, String example) {
    Noted known = notices.get(rule);
    if (known == null) {
      known = new Noted(line, column, example);
      notices.put(rule, known);
    }
    known.count++;
  }

  void spell(Spelling spelling, long times) {
    Long known = spellings.get(spelling);
    if (known != null || spellings.size() < MOST_SPELLINGS) {
      spellings.put(spelling, (known == null ? 0 : known) + times);
    }
  }

  /** Columns read day first whose only clear dates have the month first. */
  Map<String, Orders> turned() {
    Map<String, Orders> turned = new TreeMap<>(orders);
    turned.values().removeIf(o -> o.dayFirst || o.monthFirst == 0);
    return turned;
  }

  void order(String place, boolean dayFirst, long line, String value) {
    orders.merge(place, new Orders(dayFirst, dayFirst ? 0 : line, value), Orders::with);
  }

  void mark(String place, boolean comma, long line, String value) {
    Marks seen = comma ? new Marks(line, value, 0, null) : new Marks(0, null, line, value);
    marks.merge(place, seen, Marks::with);
  }
}
