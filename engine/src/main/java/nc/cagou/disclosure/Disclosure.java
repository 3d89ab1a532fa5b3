package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import tech.tablesaw.api.Table;

/**
 * Protects the tables of a run, all together, before any of them is written.
 *
 * <p>The profile {@code open} is for figures that their producer has already made public: it hides
 * nothing, and the sheet says so. A table with any other profile is refused as long as the rules of
 * that profile are not in this room: a figure that nobody protected does not leave.
 */
public final class Disclosure {

  /** Profile of figures that are already public. */
  public static final String OPEN = "open";

  private static final Words WORDS = Words.beside(Disclosure.class, "words");

  private Disclosure() {}

  /**
   * The findings, ready to be written.
   *
   * @param specs of the use case; a table that is missing from the findings is left out, a table
   *     without a specification is an error of the use case
   */
  public static Protected protect(Findings findings, List<TableSpec> specs) {
    Map<String, Table> tables = new LinkedHashMap<>();
    List<TableSpec> there = new ArrayList<>();
    List<Sheet.Line> lines = new ArrayList<>();
    for (TableSpec spec : specs) {
      Table found = findings.tables().find(spec.name()).orElse(null);
      if (found == null) {
        continue;
      }
      if (!spec.profile().equals(OPEN) && !findings.alreadyPublic().contains(spec.name())) {
        throw Refusal.failed(
            WORDS.get("no_rules", Map.of("table", spec.name(), "profile", spec.profile())), null);
      }
      Table shaped = Shape.of(found, spec);
      tables.put(spec.name(), shaped);
      there.add(spec);
      lines.add(open(spec, shaped));
    }
    for (String name : findings.tables().names()) {
      if (!tables.containsKey(name)) {
        throw new IllegalStateException("Table " + name + " has no specification: see tables()");
      }
    }
    Sheet sheet = new Sheet(lines, 0, 0, 0, 0, null, "");
    return new Protected(new Tables(tables), there, findings.notComputed(), sheet);
  }

  private static Sheet.Line open(TableSpec spec, Table table) {
    long measures = spec.columns().stream().filter(c -> c.role() == TableSpec.Role.MEASURE).count();
    return new Sheet.Line(
        spec.name(), OPEN, WORDS.get("open"), measures * table.rowCount(), 0, 0, 0);
  }
}
