package nc.cagou.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Story.Figure;
import nc.cagou.chart.paint.ChartTable;
import nc.cagou.text.Lang;

/** The values of a figure: as a table of the page, and as CSV. */
record DataGrid(Visit v, String caption, ChartTable values) {

  Grid grid() {
    List<Grid.Head> heads =
        values.columns().stream()
            .map(c -> new Grid.Head(v.say(c.title()), "", c.number()))
            .toList();
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (List<ChartTable.Entry> row : values.rows()) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        boolean number = values.columns().get(i).number();
        Grid.Cell cell = new Grid.Cell(v.say(row.get(i).shown()), "", i == 0 && !number, number);
        cells.add(number ? cell : cell.to(Portraits.addressOf(v, row.get(i).shown())));
      }
      rows.add(cells);
    }
    return new Grid(caption, heads, rows);
  }

  /** Symbols that stand in the table. */
  List<String> symbols() {
    return Dashboard.SYMBOLS.stream()
        .filter(s -> values.rows().stream().flatMap(List::stream).anyMatch(e -> s.equals(e.raw())))
        .toList();
  }

  /** UTF-8, comma, decimal point, no grouping; names in the language asked. */
  static String csv(Figure figure, Lang lang) {
    ChartTable values = ChartTable.of(figure.chart());
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(values.columns().stream().map(ChartTable.Column::key).toList());
      for (List<ChartTable.Entry> row : values.rows()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          boolean number = values.columns().get(i).number();
          cells.add(number ? row.get(i).raw() : row.get(i).shown().in(lang));
        }
        csv.writeRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
