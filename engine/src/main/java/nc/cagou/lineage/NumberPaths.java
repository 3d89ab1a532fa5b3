package nc.cagou.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Protected;
import nc.cagou.disclosure.Sheet;
import nc.cagou.edition.Manifest;

/**
 * {@code paths.json}: the path of every figure and key figure of an edition.
 *
 * @param figures one for each chart, in the order of the story
 * @param indicators one for each key figure, in the order of {@code indicators.json}
 */
public record NumberPaths(List<NumberPath> figures, List<NumberPath> indicators) {

  /** The paths of a story told from protected tables. */
  public static NumberPaths of(Manifest manifest, Trail trail, Protected tables, Story story) {
    return new Maker(manifest, trail, tables, story, new ColumnTrace(tables.specs(), trail))
        .paths();
  }

  public Optional<NumberPath> figure(String name) {
    return figures.stream().filter(p -> p.id().equals(name)).findFirst();
  }

  private record Maker(
      Manifest manifest, Trail trail, Protected tables, Story story, ColumnTrace traces) {

    NumberPaths paths() {
      List<Story.Figure> drawn =
          story.sections().stream().flatMap(s -> s.figures().stream()).toList();
      return new NumberPaths(
          drawn.stream().map(this::figure).toList(),
          story.indicators().stream().map(i -> indicator(i, drawn)).toList());
    }

    private NumberPath figure(Story.Figure figure) {
      Optional<TableSpec> spec = spec(figure.table());
      List<String> columns =
          spec.map(s -> Drawn.columns(figure.chart(), s, tables.tables().get(s.name())))
              .orElse(List.of());
      return path(figure.name(), "", "", spec, columns, null, figure.methods());
    }

    private NumberPath indicator(Indicator indicator, List<Story.Figure> drawn) {
      Optional<Cited> cited = Cited.of(indicator, tables.specs(), tables.tables());
      Optional<TableSpec> spec = cited.flatMap(c -> spec(c.table()));
      List<String> methods =
          spec.map(
                  s ->
                      drawn.stream()
                          .filter(f -> f.table().equals(s.name()))
                          .flatMap(f -> f.methods().stream())
                          .distinct()
                          .toList())
              .orElse(List.of());
      return path(
          indicator.id(),
          indicator.territory(),
          indicator.period(),
          spec,
          cited.map(Cited::columns).orElse(List.of()),
          cited.map(Cited::row).map(row -> row + 1).orElse(null),
          methods);
    }

    private Optional<TableSpec> spec(String name) {
      return tables.specs().stream().filter(s -> s.name().equals(name)).findFirst();
    }

    private NumberPath path(
        String id,
        String territory,
        String period,
        Optional<TableSpec> spec,
        List<String> columns,
        Integer row,
        List<String> methods) {
      Map<String, List<Origin>> traced = new LinkedHashMap<>();
      List<TableSpec> among = spec.map(List::of).orElse(tables.specs());
      for (TableSpec table : among) {
        traces
            .of(table.name())
            .forEach(
                (column, origins) -> {
                  if (spec.isEmpty() || columns.contains(column)) {
                    traced.merge(column, origins, NumberPaths::both);
                  }
                });
      }
      Set<Origin> all = new LinkedHashSet<>();
      traced.values().forEach(all::addAll);
      Optional<Sheet.Line> line =
          spec.flatMap(
              s ->
                  tables.sheet().tables().stream()
                      .filter(l -> l.table().equals(s.name()))
                      .findFirst());
      return new NumberPath(
          id,
          territory,
          period,
          parts(all),
          reduced(all),
          methods,
          spec.map(TableSpec::profile).orElse(""),
          line.map(Sheet.Line::cellsTested).orElse(tables.sheet().cellsTested()),
          line.map(l -> l.primary() + l.secondary())
              .orElse(tables.sheet().primary() + tables.sheet().secondary()),
          spec.map(TableSpec::name).orElse(""),
          spec.map(s -> (long) tables.tables().get(s.name()).rowCount()).orElse(0L),
          row,
          columns.stream()
              .map(c -> new NumberPath.Column(c, sources(traced.getOrDefault(c, List.of()))))
              .toList());
    }

    /** The direct origins of a column, in the words of the files. */
    private List<String> sources(List<Origin> origins) {
      return origins.stream()
          .filter(o -> o.kind().direct())
          .map(o -> o.input() + "." + header(o))
          .distinct()
          .toList();
    }

    private String header(Origin origin) {
      return trail
          .input(origin.input())
          .flatMap(r -> r.header(origin.field()))
          .orElse(origin.field());
    }

    private List<NumberPath.Part> parts(Set<Origin> origins) {
      List<NumberPath.Part> parts = new ArrayList<>();
      for (Manifest.InputRecord input : manifest.inputs()) {
        List<String> fields =
            origins.stream()
                .filter(o -> o.input().equals(input.name()))
                .map(this::header)
                .distinct()
                .toList();
        if (!fields.isEmpty()) {
          parts.add(
              new NumberPath.Part(
                  input.name(),
                  input.files().stream().map(f -> Datasets.fileName(f.path())).toList(),
                  input.read(),
                  input.accepted(),
                  input.quarantined(),
                  fields));
        }
      }
      return parts;
    }

    /** The small tables that bear a value the figure comes from. */
    private List<NumberPath.Count> reduced(Set<Origin> origins) {
      return trail.small().stream()
          .filter(
              small ->
                  small.columns().stream()
                      .flatMap(c -> trail.reducedColumn(small.name(), c).stream())
                      .anyMatch(known -> origins.stream().anyMatch(known::isPlace)))
          .map(small -> new NumberPath.Count(small.name(), small.rows()))
          .toList();
    }
  }

  private static List<Origin> both(List<Origin> one, List<Origin> other) {
    List<Origin> both = new ArrayList<>(one);
    other.stream().filter(o -> !both.contains(o)).forEach(both::add);
    return both;
  }
}
