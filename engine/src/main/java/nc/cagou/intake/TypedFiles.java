package nc.cagou.intake;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Document;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** Plans a workbook, Parquet, JSON lines, a document: formats that have columns of their own. */
final class TypedFiles {

  private static final int SAMPLE = 20_000;
  private static final int TITLES = 80;

  private final Contract contract;
  private final FieldNames names;
  private final Sources sources;
  private final List<Document> documents;

  TypedFiles(Contract contract, Sources sources) {
    this.contract = contract;
    this.documents = Documents.of(contract);
    this.names = new FieldNames(contract);
    this.sources = sources;
  }

  /** Where the table stands in the file, and its header. */
  record Table(
      String format, String compression, String sheet, long headerLine, List<String> header) {}

  /** The table of a file; null when it is of no format that this input reads. */
  Table table(Sources.Found file, Kind kind, String compression, String member, byte[] head)
      throws IOException {
    Optional<Document> document = Documents.known(documents, head);
    if (document.isPresent()) {
      return document(document.get(), file, compression, member);
    }
    boolean plain = compression.equals("none");
    return switch (kind) {
      case XLSX, PARQUET -> plain ? sheetOrParquet(file, kind) : null;
      case JSON_LINES -> new Table("jsonl", compression, member, 0, keys(head));
      default -> null;
    };
  }

  private Table document(Document document, Sources.Found file, String compression, String member)
      throws IOException {
    try (InputStream in = Formats.open(sources, file.uri(), compression, member)) {
      List<String> headers = document.read(in).headers();
      if (headers.isEmpty()) {
        throw Refusal.input(Sentences.of("file.empty", Map.of("file", file.name())));
      }
      return new Table(document.format(), compression, member, 0, headers);
    } catch (Refusal refusal) {
      Text named = Sentences.of("file.named", Map.of("file", file.name()));
      throw new Refusal(refusal.kind(), named.then(refusal.text()), refusal);
    }
  }

  private Table sheetOrParquet(Sources.Found file, Kind kind) throws IOException {
    return switch (kind) {
      case XLSX -> sheet(sources.local(file.uri()));
      default ->
          new Table("parquet", "none", null, 0, ParquetRecords.columns(sources.local(file.uri())));
    };
  }

  HeaderMatch match(Table table) {
    return HeaderMatch.of(table.header, contract, names, Set.of());
  }

  /** The sheet and the row that name most fields. */
  private Table sheet(Path file) throws IOException {
    Table best = null;
    int most = -1;
    for (String sheet : XlsxRecords.sheets(file)) {
      try (XlsxRecords rows = new XlsxRecords(file, sheet, 1, 0)) {
        int seen = 0;
        for (List<TypedRecords.Value> row = rows.row();
            row != null && seen++ < TITLES;
            row = rows.row()) {
          List<String> cells = row.stream().map(v -> Spaces.trim(v.text())).toList();
          int score = cells.stream().allMatch(String::isEmpty) ? -1 : names.count(cells);
          if (score > most) {
            most = score;
            best = new Table("xlsx", "none", sheet, rows.line(), cells);
          }
        }
      }
    }
    if (best == null) {
      throw Refusal.input(
          Sentences.of("file.empty", Map.of("file", file.getFileName().toString())));
    }
    return best;
  }

  private static List<String> keys(byte[] head) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(head), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        var object = JsonRecords.object(line);
        if (object != null) {
          keys.addAll(JsonRecords.keys(object));
        }
      }
    }
    return List.copyOf(keys);
  }

  Texts.Planned plan(int index, Sources.Found file, Table table, Recipe given) throws IOException {
    HeaderMatch match = match(table);
    List<Text> said = new ArrayList<>();
    if (match.matched() == 0) {
      throw Refusal.input(match.nothing(contract, file.name(), table.headerLine));
    }
    ColumnsSettled settled =
        ColumnsSettled.of(contract, table.header, names, m -> decisions(file, table, m), said);
    match = settled.match();
    if (!match.missing().isEmpty()) {
      throw Refusal.input(
          Sentences.of("file.named", Map.of("file", file.name()))
              .then(settled.refusal(contract, table.headerLine, said)));
    }
    for (String header : match.twice()) {
      said.add(Sentences.of("said.twice", Map.of("column", header)));
    }
    Recipe recipe =
        recipe(table, settled.decisions().decide(file.name(), said, settled.personal()));
    if (given != null) {
      recipe = Replay.check(given, recipe, file.name());
    }
    return new Texts.Planned(recipe, said, List.of(new Slice(index, 0, -1, table.headerLine + 1)));
  }

  private static Recipe recipe(Table table, List<Recipe.Column> columns) {
    String encoding = table.format.equals("jsonl") ? "UTF-8" : null;
    return new Recipe(
        table.format,
        table.compression,
        table.sheet,
        encoding,
        false,
        null,
        null,
        "LF",
        table.headerLine,
        columns);
  }

  private ColumnDecisions decisions(Sources.Found file, Table table, HeaderMatch match)
      throws IOException {
    ColumnDecisions decisions = new ColumnDecisions(contract, match);
    List<Recipe.Column> bare = new ArrayList<>();
    for (int i = 0; i < table.header.size(); i++) {
      bare.add(
          new Recipe.Column(
              i, table.header.get(i), match.targets().get(i), null, null, null, null));
    }
    Slice slice = new Slice(0, 0, -1, table.headerLine + 1);
    try (TypedRecords rows = open(file.uri(), recipe(table, bare), slice, sources, documents)) {
      int seen = 0;
      for (List<TypedRecords.Value> row = rows.row();
          row != null && seen++ < SAMPLE;
          row = rows.row()) {
        decisions.see(
            row.stream().map(v -> v.number() ? serial(v.text()) : Spaces.trim(v.text())).toList(),
            rows.line());
      }
    }
    return decisions;
  }

  /** A true number says nothing of decimal marks; a whole one may be the day of a spreadsheet. */
  private static String serial(String number) {
    return number.indexOf('.') < 0 ? number : "";
  }

  static TypedRecords open(
      String uri, Recipe recipe, Slice slice, Sources sources, List<Document> documents)
      throws IOException {
    TypedRecords records =
        switch (recipe.format()) {
          case "xlsx" ->
              new XlsxRecords(
                  sources.local(uri), recipe.member(), slice.firstLine(), recipe.columns().size());
          case "parquet" -> new ParquetRecords(sources.local(uri));
          case "jsonl" -> {
            InputStream in = Formats.open(sources, uri, recipe.compression(), recipe.member());
            yield new JsonRecords(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                recipe.columns().stream().map(Recipe.Column::source).toList());
          }
          default ->
              new DocumentRecords(
                  Documents.named(documents, recipe.format()),
                  Formats.open(sources, uri, recipe.compression(), recipe.member()));
        };
    return records.under(recipe);
  }
}
