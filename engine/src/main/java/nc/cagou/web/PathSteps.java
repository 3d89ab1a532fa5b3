package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.edition.Edition;
import nc.cagou.lineage.NumberPath;
import nc.cagou.lineage.Origin;
import nc.cagou.method.MethodCards;
import nc.cagou.text.Text;

/** Writes the steps of a path for a reader: files, reading, grouping, method, protection, table. */
final class PathSteps {

  private final Visit v;
  private final Edition edition;
  private final Map<String, Text> inputs;
  private final String base;

  /**
   * @param inputs what an input is called for a reader, by its name
   */
  PathSteps(Visit v, Edition edition, Map<String, Text> inputs) {
    this.v = v;
    this.edition = edition;
    this.inputs = inputs;
    this.base = "/u/" + edition.usecase() + "/" + edition.id();
  }

  List<PathPage.Step> of(NumberPath path) {
    List<PathPage.Step> steps = new ArrayList<>();
    List<NumberPath.Part> parts = path.inputs();
    if (parts.isEmpty()) {
      steps.add(step("path.step.files", List.of(v.t("path.files.none")), List.of()));
    } else {
      steps.add(
          step(
              "path.step.files",
              parts.stream()
                  .map(p -> v.t("path.files.of", "input", input(p), "files", files(p)))
                  .toList(),
              List.of(Link.to(v.to(base + "/passport"), v.t("edition.passport")))));
      steps.add(
          step(
              "path.step.reading",
              parts.stream()
                  .map(p -> v.t("path.reading.of", "input", input(p), "counts", counts(p)))
                  .toList(),
              List.of(Link.to(v.to(base + "/intake"), v.t("edition.intake")))));
      steps.add(step("path.step.reducing", List.of(reduced(path)), List.of()));
    }
    steps.add(step("path.step.method", methods(path), List.of()));
    steps.add(
        step(
            "path.step.protection",
            List.of(protection(path)),
            List.of(Link.to(base + "/files/disclosure.json", v.t("path.sheet")))));
    steps.add(step("path.step.table", List.of(table(path)), link(path)));
    return steps;
  }

  private PathPage.Step step(String key, List<String> lines, List<Link> links) {
    return new PathPage.Step(v.t(key), lines, links);
  }

  private String input(NumberPath.Part part) {
    return v.say(inputs.getOrDefault(part.input(), Text.same(part.input())));
  }

  private String files(NumberPath.Part part) {
    int shown = Math.min(3, part.files().size());
    String names = String.join(", ", part.files().subList(0, shown));
    int more = part.files().size() - shown;
    return more == 0 ? names : v.t("path.files.more", "names", names, "count", more);
  }

  private String counts(NumberPath.Part part) {
    return IntakeReader.sum(v, part.read(), part.accepted(), part.quarantined());
  }

  private String reduced(NumberPath path) {
    long rows = path.inputs().stream().mapToLong(NumberPath.Part::accepted).sum();
    if (path.reduced().isEmpty()) {
      return v.t("path.reduced.none", "count", rows, "rows", v.whole(rows));
    }
    long small = path.reduced().stream().mapToLong(NumberPath.Count::rows).sum();
    return v.t(
        "path.reduced.of",
        "count",
        rows,
        "rows",
        v.whole(rows),
        "less",
        small,
        "small",
        v.whole(small),
        "tables",
        path.reduced().stream().map(NumberPath.Count::table).collect(Collectors.joining(", ")));
  }

  private List<String> methods(NumberPath path) {
    if (path.methods().isEmpty()) {
      return List.of(v.t("path.method.none"));
    }
    return path.methods().stream()
        .map(MethodCards::of)
        .map(card -> v.t("path.method.of", "title", card.title(), "source", card.source()))
        .toList();
  }

  private String protection(NumberPath path) {
    if (path.profile().equals(Disclosure.OPEN)) {
      return v.t("path.protection.open");
    }
    return v.t(
        path.table().isEmpty() ? "path.protection.all" : "path.protection.of",
        "profile",
        path.profile(),
        "tested",
        path.tested(),
        "cells",
        v.whole(path.tested()),
        "hidden",
        path.hidden(),
        "secret",
        v.whole(path.hidden()));
  }

  private String table(NumberPath path) {
    if (path.table().isEmpty()) {
      return v.t("path.table.told");
    }
    Text title = spec(path).title();
    String columns =
        path.columns().stream().map(c -> title(path, c)).collect(Collectors.joining(", "));
    return path.row() == null
        ? v.t(
            "path.table.of",
            "table",
            title,
            "count",
            path.rows(),
            "rows",
            v.whole(path.rows()),
            "columns",
            columns)
        : v.t(
            "path.table.row",
            "table",
            title,
            "row",
            v.whole(path.row()),
            "rows",
            v.whole(path.rows()),
            "column",
            columns);
  }

  private List<Link> link(NumberPath path) {
    if (path.table().isEmpty()) {
      return List.of(Link.to(v.to(base + "/tables"), v.t("edition.tables")));
    }
    String address = base + "/tables/" + path.table();
    if (path.row() == null) {
      return List.of(Link.to(v.to(address), v.t("path.see.table")));
    }
    int page = (path.row() - 1) / TablePage.ROWS + 1;
    String at = page == 1 ? v.to(address) : v.to(address, "page", String.valueOf(page));
    return List.of(Link.to(at + "#row-" + path.row(), v.t("path.see.row")));
  }

  /** Which columns it is read from, and which columns of the files those come from. */
  Grid columns(NumberPath path) {
    List<List<Grid.Cell>> rows =
        path.columns().stream()
            .map(
                column ->
                    List.of(
                        Grid.Cell.name(title(path, column)),
                        Grid.Cell.text(column.name()),
                        Grid.Cell.text(
                            column.from().stream()
                                .map(this::source)
                                .collect(Collectors.joining(" · ")))))
            .toList();
    return new Grid(
        v.t("path.columns"),
        List.of(
            new Grid.Head(v.t("table.column"), "", false),
            new Grid.Head(v.t("table.code"), "", false),
            new Grid.Head(v.t("path.from"), "", false)),
        rows);
  }

  private String source(String from) {
    int dot = from.indexOf('.');
    String room = from.substring(0, dot);
    String name = from.substring(dot + 1);
    return switch (room) {
      case Origin.REFERENCE -> v.t("path.from.reference", "name", name);
      case Origin.PARAMETER -> v.t("path.from.parameter", "name", name);
      default ->
          v.t(
              "path.from.input",
              "name",
              name,
              "input",
              v.say(inputs.getOrDefault(room, Text.same(room))));
    };
  }

  private String title(NumberPath path, NumberPath.Column column) {
    return spec(path).columns().stream()
        .filter(c -> c.name().equals(column.name()))
        .map(c -> v.say(c.title()))
        .findFirst()
        .orElse(column.name());
  }

  private TableSpec spec(NumberPath path) {
    return EditionPages.spec(edition, path.table());
  }
}
