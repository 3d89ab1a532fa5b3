package nc.cagou.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.intake.Intake;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Slice;
import nc.cagou.intake.SliceReader;
import nc.cagou.intake.Sources;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/**
 * The accepted rows of one file, in the columns asked for alone. A missing value is a value like
 * another, written {@code ""}.
 *
 * @param fields of the columns, in the order asked for
 * @param values row by row
 * @param refused rows that broke the contract and are not looked at
 */
public record UnitRecords(List<Field> fields, String[][] values, long refused) {

  static final Words WORDS = Words.beside(UnitRecords.class, "words");

  /**
   * Reads a file; a column that the contract does not know, or the file does not bear, is refused
   * with the list of those there are.
   *
   * @param rivals contracts of the same use case
   * @param columns by name of field or by header
   */
  public static UnitRecords read(
      Contract contract, List<Contract> rivals, String path, List<String> columns) {
    Sources sources = new LocalSources();
    Plan plan = Intake.plan(contract, rivals, path, sources, null);
    int[] at = new int[columns.size()];
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      at[i] = position(contract, plan, columns.get(i));
      fields.add(contract.fields().get(at[i]));
    }
    List<String[]> rows = new ArrayList<>();
    long refused = 0;
    for (Slice slice : plan.slices()) {
      try (SliceReader reader = SliceReader.open(plan, slice, sources)) {
        while (reader.next()) {
          if (!reader.accepted()) {
            refused++;
            continue;
          }
          String[] row = new String[at.length];
          for (int i = 0; i < at.length; i++) {
            row[i] = text(reader.row()[at[i]], fields.get(i).type());
          }
          rows.add(row);
        }
      }
    }
    if (rows.isEmpty()) {
      throw Refusal.input(WORDS.get("no-rows", Map.of("path", path)));
    }
    return new UnitRecords(List.copyOf(fields), rows.toArray(String[][]::new), refused);
  }

  private static int position(Contract contract, Plan plan, String name) {
    List<String> there = new ArrayList<>();
    for (var column : plan.files().get(0).recipe().columns()) {
      if (column.target() != null) {
        there.add(column.target());
        if (name.equals(column.target()) || name.equalsIgnoreCase(column.source())) {
          return contract.index(column.target());
        }
      }
    }
    for (String supplied : contract.layout().supplies()) {
      if (supplied.equals(name)) {
        return contract.index(name);
      }
    }
    throw Refusal.usage(
        WORDS.get(
            "no-column",
            Map.of("column", name, "input", contract.name(), "known", String.join(", ", there))));
  }

  private static String text(Object value, Field.Type type) {
    if (value == null) {
      return "";
    }
    return type == Field.Type.DATE
        ? LocalDate.ofEpochDay((Integer) value).toString()
        : value.toString();
  }

  /** The values of some columns, by position. */
  String[][] columns(int from, int to) {
    String[][] part = new String[values.length][];
    for (int i = 0; i < part.length; i++) {
      part[i] = java.util.Arrays.copyOfRange(values[i], from, to);
    }
    return part;
  }
}
