package nc.cagou.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.Json;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.territory.Territories;
import tech.tablesaw.api.Table;

/** The pages of one edition. */
final class EditionPages {

  private final House house;
  private final Pages pages;
  private final Painted pictures = new Painted();

  EditionPages(House house, Pages pages) {
    this.house = house;
    this.pages = pages;
  }

  /** {@code /u/USECASE}: the latest published edition, or how to make one. */
  Answer latest(Visit v) {
    String usecase = v.name("usecase");
    house.title(usecase);
    Optional<EditionState> latest = house.shelf().latest(usecase);
    if (latest.isPresent()) {
      return dashboard(v, latest.get());
    }
    UseCase known =
        house
            .usecase(usecase)
            .orElseThrow(() -> Unserved.missing("error.published", "usecase", usecase));
    return pages.empty(v, known);
  }

  Answer dashboard(Visit v) {
    return dashboard(v, house.state(v));
  }

  private Answer dashboard(Visit v, EditionState state) {
    Edition edition = house.shelf().open(state);
    Choices choices = Choices.of(v, house.offered(edition));
    Story story = house.story(edition, choices.selection());
    Beside beside = house.beside(v, edition, choices);
    List<Dashboard.Question> questions =
        new Blocks(v, edition, choices, beside, story, pictures).questions();
    List<KeyFigure> keys =
        story.indicators().stream()
            .limit(story.keyFigures())
            .map(i -> KeyFigure.of(v, i, PathPages.address(v, edition, choices, i)))
            .toList();
    Dashboard page =
        new Dashboard(
            v,
            house.head(v, state, "dashboard"),
            story,
            keys,
            questions,
            choices.pickers(),
            choices.sentence(),
            choices.made(),
            choices.warning(),
            portrait(v, choices),
            beside.section(story),
            beside.own(story),
            beside.peer(),
            levers(v, edition),
            changes(v, state, edition),
            edition.manifest().notComputed(),
            edition.manifest().sources());
    int status = choices.warning().isEmpty() ? 200 : 404;
    return Answer.page(status, Templates.render("dashboard", page));
  }

  /** The portrait of the chosen territory, across all use cases. */
  private static Optional<Link> portrait(Visit v, Choices choices) {
    return choices
        .selection()
        .territory()
        .filter(code -> Portraits.address(v, code) != null)
        .map(
            code ->
                Link.to(
                    Portraits.address(v, code),
                    v.t("portrait.title", "name", Territories.name(code))));
  }

  private List<LeverPanel> levers(Visit v, Edition edition) {
    return house
        .usecase(edition.usecase())
        .map(usecase -> LeverPanel.of(v, usecase, edition.evidence()))
        .orElse(List.of());
  }

  Answer tables(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    List<TableList.Entry> entries =
        edition.manifest().tables().stream()
            .map(
                t ->
                    new TableList.Entry(
                        t.name(), t.spec().title(), t.spec().description(), rows(v, t)))
            .toList();
    TableList page = new TableList(v, house.head(v, state, "tables"), entries);
    return Answer.page(200, Templates.render("tables", page));
  }

  Answer table(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    TableSpec spec = spec(edition, v.name("name"));
    Table table = edition.table(spec.name());
    int pageCount = Math.max(1, (table.rowCount() + TablePage.ROWS - 1) / TablePage.ROWS);
    int number = Math.min(number(v.asked("page")), pageCount);
    int from = (number - 1) * TablePage.ROWS;
    int to = Math.min(from + TablePage.ROWS, table.rowCount());
    String range =
        v.t(
            "table.range",
            "from",
            v.whole(Math.min(from + 1, to)),
            "to",
            v.whole(to),
            "total",
            v.whole(table.rowCount()));
    TableGrid writer = new TableGrid(v, spec, table);
    Grid grid = writer.grid(range, from, to);
    TablePage page =
        new TablePage(
            v,
            house.head(v, state, "tables"),
            v.say(spec.title()),
            v.say(spec.description()),
            grid,
            writer.symbols(),
            number,
            pageCount,
            writer.meaning(),
            links(v, edition, spec));
    return Answer.page(200, Templates.render("table", page));
  }

  Answer intake(Visit v) {
    EditionState state = house.state(v);
    List<IntakePage.Received> inputs =
        new IntakeReader(v, house.inputs(state.usecase()))
            .read(json(house.shelf().open(state), "intake.json"));
    IntakePage page = new IntakePage(v, house.head(v, state, "intake"), inputs);
    return Answer.page(200, Templates.render("intake", page));
  }

  Answer passport(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    List<Link> links =
        edition.manifest().files().stream()
            .map(Manifest.FileRecord::path)
            .filter(path -> !path.contains("/") && Files.open(path))
            .map(
                path ->
                    Link.to(
                        "/u/" + state.usecase() + "/" + state.id() + "/files/" + path,
                        path + " (" + Sizes.write(v, Sizes.of(edition, path)) + ")"))
            .toList();
    EditionHead head = house.head(v, state, "passport");
    PassportPage page =
        edition.has("passport.json")
            ? PassportPage.of(v, head, passport(edition), Papers.links(v, edition), links)
            : PassportPage.none(v, head, links);
    return Answer.page(200, Templates.render("passport", page));
  }

  static TableSpec spec(Edition edition, String name) {
    return edition.tableSpecs().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Unserved.missing(
                    "error.table",
                    "name",
                    name,
                    "names",
                    edition.tableSpecs().stream()
                        .map(TableSpec::name)
                        .collect(Collectors.joining(", "))));
  }

  /** A file of JSON of an edition; an empty object where the edition has none. */
  static JsonNode json(Edition edition, String path) {
    if (!edition.has(path)) {
      return Json.mapper().createObjectNode();
    }
    try (InputStream in = edition.file(path)) {
      return Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Passport passport(Edition edition) {
    try (InputStream in = edition.file("passport.json")) {
      return Json.read(in, Passport.class);
    } catch (IOException e) {
      throw new UncheckedIOException("passport.json", e);
    }
  }

  private Grid changes(Visit v, EditionState state, Edition edition) {
    Optional<EditionState> before = house.shelf().before(state);
    if (before.isEmpty()) {
      return new Grid(v.t("edition.changed.first"), List.of(), List.of());
    }
    Map<String, Indicator> old =
        house.shelf().open(before.get()).story().indicators().stream()
            .collect(Collectors.toMap(EditionPages::identity, i -> i, (a, b) -> a));
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (Indicator now : edition.story().indicators()) {
      Indicator then = old.get(identity(now));
      if (then != null && !Objects.equals(then.value(), now.value())) {
        rows.add(
            List.of(
                Grid.Cell.name(v.say(now.label()) + " (" + now.period() + ")"),
                Grid.Cell.number(KeyFigure.write(v, then)),
                Grid.Cell.number(KeyFigure.write(v, now))));
      }
    }
    String key = rows.isEmpty() ? "edition.changed.none" : "edition.changed.caption";
    String caption =
        v.t(key, "id", before.get().id(), "date", v.day(EditionHead.day(before.get())));
    List<Grid.Head> heads =
        List.of(
            new Grid.Head(v.t("edition.changed.what"), "", false),
            new Grid.Head(v.t("edition.changed.before"), "", true),
            new Grid.Head(v.t("edition.changed.now"), "", true));
    return new Grid(caption, heads, rows);
  }

  private static String identity(Indicator i) {
    return i.id() + "|" + i.territory() + "|" + i.period();
  }

  private static List<Link> links(Visit v, Edition edition, TableSpec spec) {
    String base = "/api/v1/editions/" + edition.usecase() + "/" + edition.id() + "/tables/";
    List<Link> links = new ArrayList<>();
    for (String type : List.of("csv", "parquet")) {
      String size = Sizes.write(v, Sizes.of(edition, "tables/" + spec.name() + "." + type));
      String name = type.equals("csv") ? "CSV" : "Parquet";
      links.add(
          Link.file(
              base + spec.name() + "." + type,
              v.t("figure.link.file", "type", name, "size", size),
              v.say(spec.title())));
    }
    links.add(Link.file(base + spec.name() + ".json", "JSON", v.say(spec.title())));
    return links;
  }

  private static String rows(Visit v, Manifest.TableRecord table) {
    return v.t("table.rows", "count", table.rows(), "written", v.whole(table.rows()));
  }

  private static int number(String asked) {
    if (asked.isEmpty()) {
      return 1;
    }
    if (!asked.matches("[0-9]{1,7}")) {
      throw Unserved.wrong("error.page", "page", asked);
    }
    return Math.max(1, Integer.parseInt(asked));
  }
}
