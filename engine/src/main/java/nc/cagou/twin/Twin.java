package nc.cagou.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.Input;
import nc.cagou.Margin;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Synthetic files with the contract, the headers and the formats of those that an edition was made
 * of, drawn from its protected tables alone: no unit record is opened. What no table tells is drawn
 * from the contract, all values alike; hidden numbers are drawn from what protection leaves open.
 * The same edition and seed give the same files.
 */
public final class Twin {

  static final Words WORDS = Words.beside(Twin.class, "words");

  /** Rows of the largest input, unless told otherwise: those of the edition, up to this. */
  private static final long MOST_ROWS = 20_000;

  /** What dimensions of time are called. */
  private static final Set<String> TIMES = Set.of("year", "period", "month", "week", "from", "to");

  private final UseCase useCase;
  private final Edition edition;
  private final long seed;

  private Twin(UseCase useCase, Edition edition, long seed) {
    this.useCase = useCase;
    this.edition = edition;
    this.seed = seed;
  }

  /**
   * What was written.
   *
   * @param rows by input
   * @param leftOut inputs without a twin, a sentence each
   */
  public record Written(Map<String, Integer> rows, List<Text> leftOut) {}

  /**
   * Writes {@code FOLDER/INPUT.csv} for each input of the edition, {@code datapackage.json} and
   * {@code README.md}.
   *
   * @param rows of the largest input that is counted in rows; 0 for as many as the edition had, at
   *     most 20,000. Inputs that are tables of figures keep their lines
   */
  public static Written write(UseCase useCase, Edition edition, Path folder, long rows, long seed)
      throws IOException {
    return new Twin(useCase, edition, seed).write(folder, rows);
  }

  private Written write(Path folder, long asked) throws IOException {
    Files.createDirectories(folder);
    Map<String, Contract> contracts = new LinkedHashMap<>();
    for (Input input : useCase.inputs()) {
      if (edition.manifest().inputs().stream().anyMatch(i -> i.name().equals(input.name()))) {
        contracts.put(input.name(), input.contract());
      }
    }
    long largest =
        edition.manifest().inputs().stream()
            .mapToLong(Manifest.InputRecord::accepted)
            .max()
            .orElse(0);
    double scale =
        (double) (asked > 0 ? asked : Math.min(MOST_ROWS, largest)) / Math.max(1, largest);
    Identifiers identifiers = new Identifiers();
    Map<String, TwinInput> inputs = new LinkedHashMap<>();
    for (String name : parentsFirst(contracts)) {
      TwinInput input = input(contracts.get(name), scale, identifiers);
      identifiers.add(input);
      inputs.put(name, input);
    }
    Settling settling = new Settling(useCase, inputs, folder);
    List<Text> leftOut = settling.run();
    TwinPapers.write(folder, useCase, edition, inputs, leftOut, seed);
    Map<String, Integer> written = new LinkedHashMap<>();
    inputs.forEach((name, input) -> written.put(name, input.rows.size()));
    return new Written(written, leftOut);
  }

  private TwinInput input(Contract contract, double scale, Identifiers identifiers) {
    SplittableRandom random = new SplittableRandom(seed * 31 + contract.name().hashCode());
    TwinColumns columns = TwinColumns.of(edition, contract);
    List<Cells> counted = new ArrayList<>();
    List<Map<String, String>> lines = new ArrayList<>();
    String figures = null;
    for (Margin margin : useCase.margins()) {
      if (!margin.input().equals(contract.name()) || !there(margin)) {
        continue;
      }
      Margin borne = borne(margin, columns);
      Table table = edition.table(margin.table());
      if (margin.counted().isEmpty()) {
        // the lines of the first table that has some; another one would say the same again
        boolean first = figures == null || figures.equals(margin.table());
        if (first && columns.has(figure(margin))) {
          lines.addAll(lines(borne, table, dimensions(margin.table()), contract));
          figures = lines.isEmpty() ? null : margin.table();
        }
      } else if (!borne.counted().isEmpty()) {
        List<String> dimensions = dimensions(margin.table());
        counted.add(Cells.of(borne, table, dimensions, rule(margin.table()), random));
      }
    }
    List<Map<String, String>> said = once(lines, contract);
    if (said.isEmpty()) {
      long accepted =
          edition.manifest().inputs().stream()
              .filter(i -> i.name().equals(contract.name()))
              .mapToLong(Manifest.InputRecord::accepted)
              .sum();
      said = new Pool(counted, random).rows((int) Math.max(1, Math.round(accepted * scale)));
    }
    int[] years = years();
    FieldText texts = new FieldText(random, years[0], lastDay(years[1]));
    return new TwinInput(contract, columns, said, texts, random, identifiers);
  }

  /** Whether the edition holds the table with the columns of a margin. */
  private boolean there(Margin margin) {
    return edition.tableSpecs().stream()
        .filter(s -> s.name().equals(margin.table()))
        .anyMatch(
            s -> {
              Set<String> names = new LinkedHashSet<>();
              s.columns().forEach(c -> names.add(c.name()));
              return names.containsAll(margin.fields().values())
                  && names.containsAll(margin.counted().keySet());
            });
  }

  /** The field that a line of figures is about: the last one that the margin names. */
  private static String figure(Margin margin) {
    List<String> fields = List.copyOf(margin.fields().keySet());
    return fields.get(fields.size() - 1);
  }

  private List<String> dimensions(String table) {
    return edition.tableSpecs().stream()
        .filter(s -> s.name().equals(table))
        .flatMap(s -> s.columns().stream())
        .filter(c -> c.role() == TableSpec.Role.DIMENSION)
        .map(TableSpec.Column::name)
        .toList();
  }

  /** The margin in the fields that the file bears. */
  private static Margin borne(Margin margin, TwinColumns columns) {
    Map<String, String> fields = new LinkedHashMap<>(margin.fields());
    fields.keySet().removeIf(f -> !columns.has(f));
    Map<String, Map<String, String>> counted = new LinkedHashMap<>(margin.counted());
    counted.values().removeIf(common -> !common.keySet().stream().allMatch(columns::has));
    return new Margin(
        margin.input(), margin.table(), fields, margin.codes(), margin.fixed(), counted);
  }

  private int rule(String table) {
    return edition.tableSpecs().stream()
        .filter(s -> s.name().equals(table))
        .mapToInt(s -> Disclosure.fewestUnits(s.profile()))
        .findFirst()
        .orElse(0);
  }

  /** Lines of a table of figures as rows; a line that lacks what is required is passed over. */
  private static List<Map<String, String>> lines(
      Margin margin, Table table, List<String> dimensions, Contract contract) {
    TableRows rows = new TableRows(margin, table, dimensions);
    boolean[] kept = rows.kept("");
    List<Map<String, String>> lines = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      Map<String, String> line = new LinkedHashMap<>(margin.fixed());
      boolean whole = kept[row];
      for (String field : margin.fields().keySet()) {
        String value = rows.value(field, row);
        Field known = contract.field(field).orElseThrow();
        whole &= !value.isEmpty() || !known.required();
        whole &= !"commune".equals(known.territory()) || !value.matches("988(-[NSI])?");
        if (!value.isEmpty()) {
          line.put(field, value);
        }
      }
      if (whole) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Lines without those that repeat a key. */
  private static List<Map<String, String>> once(
      List<Map<String, String>> lines, Contract contract) {
    Map<List<String>, Map<String, String>> byKey = new LinkedHashMap<>();
    for (Map<String, String> line : lines) {
      List<String> key = new ArrayList<>();
      contract.primaryKey().forEach(f -> key.add(line.getOrDefault(f, "")));
      if (key.stream().allMatch(String::isEmpty)) {
        key.addAll(line.values());
      }
      byKey.putIfAbsent(key, line);
    }
    return new ArrayList<>(byKey.values());
  }

  /** The first and the last year that the tables speak of, no later than the edition. */
  private int[] years() {
    int made = edition.manifest().madeOn().getYear();
    int[] found =
        edition.tableSpecs().stream()
            .flatMap(
                spec ->
                    spec.columns().stream()
                        .filter(c -> c.role() == TableSpec.Role.DIMENSION)
                        .filter(c -> TIMES.contains(c.name()))
                        .flatMap(c -> texts(edition.table(spec.name()).column(c.name()))))
            .filter(y -> y.matches("(19|20)\\d{2}(-.*)?"))
            .mapToInt(y -> Math.min(made, Integer.parseInt(y.substring(0, 4))))
            .sorted()
            .toArray();
    return found.length == 0
        ? new int[] {made - 1, made}
        : new int[] {found[0], found[found.length - 1]};
  }

  /** The end of the last year, or the day of the edition where that is earlier. */
  private LocalDate lastDay(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate made = edition.manifest().madeOn();
    return end.isAfter(made) ? made : end;
  }

  private static Stream<String> texts(Column<?> column) {
    return IntStream.range(0, column.size()).mapToObj(row -> TableRows.text(column, row));
  }

  private static List<String> parentsFirst(Map<String, Contract> contracts) {
    Set<String> order = new LinkedHashSet<>();
    contracts.keySet().forEach(name -> visit(name, contracts, order, new LinkedHashSet<>()));
    return List.copyOf(order);
  }

  private static void visit(
      String name, Map<String, Contract> contracts, Set<String> order, Set<String> above) {
    if (!contracts.containsKey(name) || order.contains(name) || !above.add(name)) {
      return;
    }
    contracts.get(name).foreignKeys().forEach(k -> visit(k.input(), contracts, order, above));
    // what shares the name of another's only key points at it too
    for (Contract other : contracts.values()) {
      boolean shares =
          other.primaryKey().size() == 1
              && !contracts.get(name).primaryKey().equals(other.primaryKey())
              && contracts.get(name).field(other.primaryKey().get(0)).isPresent();
      if (shares) {
        visit(other.name(), contracts, order, above);
      }
    }
    order.add(name);
  }
}
