package nc.cagou.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.Json;
import nc.cagou.lineage.NumberPath;
import nc.cagou.lineage.NumberPaths;

/** The pages that show how a figure came to be: {@code /u/USECASE/EDITION/paths/NAME}. */
final class PathPages {

  /** What an edition knows of it. */
  static final String FILE = "paths.json";

  private static final String KEY = "key-";

  private final House house;

  PathPages(House house) {
    this.house = house;
  }

  /**
   * The address of the path of a key figure of the page as it was written; empty when a reader has
   * chosen a territory or a period, whose figures are told live from the tables.
   */
  static String address(Visit v, Edition edition, Choices choices, Indicator indicator) {
    int at = edition.story().indicators().indexOf(indicator);
    return choices.made() || at < 0 || !edition.has(FILE)
        ? ""
        : v.to("/u/" + edition.usecase() + "/" + edition.id() + "/paths/" + KEY + (at + 1));
  }

  /** Whether a figure is one of the page as it was written; some appear for a choice alone. */
  static boolean knows(Edition edition, Story.Figure figure) {
    return edition.has(FILE)
        && edition.story().sections().stream()
            .flatMap(section -> section.figures().stream())
            .anyMatch(written -> written.name().equals(figure.name()));
  }

  Answer path(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    String name = v.name("name");
    if (!edition.has(FILE)) {
      throw Unserved.missing("error.path", "name", name);
    }
    NumberPaths paths = paths(edition);
    PathSteps steps = new PathSteps(v, edition, house.inputs(edition.usecase()));
    for (Story.Section section : edition.story().sections()) {
      for (Story.Figure figure : section.figures()) {
        if (figure.name().equals(name)) {
          NumberPath path =
              paths.figure(name).orElseThrow(() -> Unserved.missing("error.path", "name", name));
          return page(v, state, v.say(figure.headline()), v.say(figure.subtitle()), steps, path);
        }
      }
    }
    int key = key(name, paths.indicators().size());
    if (key < 0) {
      throw Unserved.missing("error.path", "name", name);
    }
    Indicator indicator = edition.story().indicators().get(key);
    String value = KeyFigure.write(v, indicator) + " " + v.say(indicator.unit());
    return page(
        v,
        state,
        v.t("path.key", "label", indicator.label(), "value", value.strip()),
        indicator.period(),
        steps,
        paths.indicators().get(key));
  }

  private Answer page(
      Visit v,
      EditionState state,
      String title,
      String subtitle,
      PathSteps steps,
      NumberPath path) {
    String base = "/u/" + state.usecase() + "/" + state.id() + "/files/";
    PathPage page =
        new PathPage(
            v,
            house.head(v, state, ""),
            title,
            subtitle,
            steps.of(path),
            steps.columns(path),
            List.of(
                Link.file(base + FILE, v.t("path.file"), ""),
                Link.file(base + "lineage.jsonl", v.t("path.lineage"), "")));
    return Answer.page(200, Templates.render("path", page));
  }

  private static int key(String name, int count) {
    if (!name.matches(KEY + "[1-9][0-9]{0,3}")) {
      return -1;
    }
    int key = Integer.parseInt(name.substring(KEY.length())) - 1;
    return key < count ? key : -1;
  }

  private static NumberPaths paths(Edition edition) {
    try (InputStream in = edition.file(FILE)) {
      return Json.read(in, NumberPaths.class);
    } catch (IOException e) {
      throw new UncheckedIOException(edition.folder(), e);
    }
  }
}
