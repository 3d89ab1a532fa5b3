package nc.cagou.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Decides, column by column, the decimal mark and the order of dates, on rows of the windows of a
 * {@link Survey}: a bounded sample from the first row to the last.
 */
final class ColumnDecisions {

  private static final int MOST_CODES = 20_000;

  private final Contract contract;
  private final List<String> headers;
  private final List<String> targets;
  private final Field[] fields;
  private final MarkEvidence[] marks;
  private final DateEvidence[] dates;
  private final List<Set<String>> codes = new ArrayList<>();
  private final List<PersonalEvidence> personal = new ArrayList<>();

  ColumnDecisions(Contract contract, HeaderMatch match) {
    this.contract = contract;
    this.headers = match.headers();
    this.targets = match.targets();
    this.fields = new Field[headers.size()];
    this.marks = new MarkEvidence[headers.size()];
    this.dates = new DateEvidence[headers.size()];
    for (int i = 0; i < marks.length; i++) {
      fields[i] = targets.get(i) == null ? null : contract.field(targets.get(i)).orElseThrow();
      marks[i] = new MarkEvidence();
      dates[i] = new DateEvidence();
      codes.add(new LinkedHashSet<>());
      personal.add(new PersonalEvidence(headers.get(i)));
    }
  }

  /** One row of the sample. */
  void see(List<String> row, long line) {
    for (int i = 0; i < Math.min(row.size(), headers.size()); i++) {
      String text = row.get(i);
      Field field = fields[i];
      if (!text.isEmpty()) {
        personal.get(i).see(text);
      }
      if (field == null || text.isEmpty()) {
        continue;
      }
      switch (field.type()) {
        case NUMBER, INTEGER -> marks[i].see(text, line);
        case DATE -> dates[i].see(text);
        case STRING -> {
          if (field.territory() != null && codes.get(i).size() < MOST_CODES) {
            codes.get(i).add(text);
          }
        }
        default -> {}
      }
    }
  }

  /** The rows of a text's windows; rows of another width than the header's are passed over. */
  void see(Survey survey, Dialect dialect, Charset charset, boolean cr) throws IOException {
    char separator = dialect.separator() == 0 ? '\u001F' : dialect.separator();
    for (Survey.Window window : survey.windows()) {
      int from =
          window.offset() == 0 ? (int) Math.min(dialect.dataFrom(), window.bytes().length) : 0;
      long line =
          window.offset() == 0
              ? dialect.dataLine()
              : 1 + (cr ? window.returns() : window.lineFeeds());
      boolean ends = window.offset() + window.bytes().length >= survey.bytes;
      ByteArrayInputStream in =
          new ByteArrayInputStream(window.bytes(), from, window.bytes().length - from);
      DelimitedRecords records =
          new DelimitedRecords(
              in, (byte) separator, dialect.quote(), (byte) (cr ? '\r' : '\n'), line);
      Cells cells = new Cells();
      boolean first = window.offset() > 0;
      List<String> held = null;
      long heldLine = 0;
      while (records.next(cells)) {
        if (held != null) {
          see(held, heldLine);
          held = null;
        }
        if (!first && cells.count == headers.size()) {
          held = Dialect.texts(cells, charset, (byte) dialect.quote());
          heldLine = cells.line;
        }
        first = false;
      }
      if (held != null && ends) {
        see(held, heldLine);
      }
    }
  }

  /** Distinct texts of a column that names territories. */
  Set<String> codes(int column) {
    return codes.get(column);
  }

  /** What the values of each column show of personal data. */
  List<PersonalEvidence> personal() {
    return personal;
  }

  /**
   * The columns as a recipe writes them; mixed decimal marks are refused.
   *
   * @param looksPersonal by index of the column
   */
  List<Recipe.Column> decide(
      String file, List<Text> said, Map<Integer, Recipe.Personal> looksPersonal) {
    boolean comma = false;
    boolean point = false;
    for (int i = 0; i < marks.length; i++) {
      comma |= marks[i].surelyComma();
      point |= marks[i].surelyPoint();
    }
    List<Recipe.Column> columns = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      Field field = fields[i];
      boolean whole = field != null && field.type() == Field.Type.INTEGER;
      MarkEvidence.Decision mark = marks[i].decide(whole, comma, point);
      if (mark.mixed() && !whole) {
        throw mixed(file, headers.get(i), mark.example());
      }
      String order = dates[i].decide();
      if (dates[i].undecided()) {
        said.add(Sentences.of("said.day_first", Map.of("column", headers.get(i))));
      }
      columns.add(
          new Recipe.Column(
              i,
              headers.get(i),
              targets.get(i),
              mark.decimal(),
              mark.thousands(),
              order,
              looksPersonal.get(i)));
    }
    return columns;
  }

  static Refusal mixed(String file, String column, Tally.Marks marks) {
    return Refusal.input(
        Sentences.of(
            "file.mixed_marks",
            Map.of(
                "file",
                file,
                "column",
                column,
                "comma",
                "" + marks.comma(),
                "comma_value",
                marks.commaValue(),
                "point",
                "" + marks.point(),
                "point_value",
                marks.pointValue())));
  }
}
