package nc.cagou.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.Json;
import nc.cagou.text.Lang;

/**
 * Files of an edition and of its figures. What may be given out is a list, and an edition gives out
 * only what its manifest names: quarantine, intake report and anything else stay where they are.
 */
final class Files {

  private static final Set<String> DOCUMENTS =
      Set.of(
          "indicators.json",
          "disclosure.json",
          "passport.json",
          "datapackage.json",
          "lineage.jsonl",
          "paths.json",
          "brief.fr.pdf",
          "brief.en.pdf");

  private static final Pattern PARTS =
      Pattern.compile(
          "(charts/[\\w-]+\\.(json|(fr|en)\\.(svg|png)))|(tables/[\\w-]+\\.(csv|parquet))");

  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv; charset=utf-8; header=present",
          "json", "application/json",
          "jsonl", "application/x-ndjson",
          "parquet", "application/vnd.apache.parquet",
          "pdf", "application/pdf",
          "png", "image/png",
          "svg", "image/svg+xml");

  private final House house;

  Files(House house) {
    this.house = house;
  }

  /** Whether a file of an edition is for everybody. */
  static boolean open(String path) {
    return DOCUMENTS.contains(path) || PARTS.matcher(path).matches();
  }

  static String type(String path) {
    return TYPES.get(path.substring(path.lastIndexOf('.') + 1));
  }

  /** {@code /u/USECASE/EDITION/files/PATH}. */
  Answer stored(Visit v) {
    EditionState state = house.state(v);
    String path = v.name("path");
    if (!open(path)) {
      throw Unserved.missing("error.file", "path", path);
    }
    return stored(house.shelf().open(state), path);
  }

  static Answer stored(Edition edition, String path) {
    if (!edition.has(path)) {
      throw Unserved.missing("error.file", "path", path);
    }
    try (InputStream in = edition.file(path)) {
      String name = edition.usecase() + "-" + edition.id() + "-" + path.replace('/', '-');
      byte[] bytes = path.equals("passport.json") ? withoutFolders(in) : in.readAllBytes();
      return Answer.of(200, type(path), bytes, Answer.REVALIDATE).savedAs(name);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** {@code /u/USECASE/EDITION/figures/NAME.csv|png|svg}: made for a language and a choice. */
  Answer drawn(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    String file = v.name("name");
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    String type = dot < 0 ? "" : file.substring(dot + 1);
    Choices choices = Choices.of(v, house.offered(edition));
    if (!choices.warning().isEmpty()) {
      throw new Unserved(404, nc.cagou.text.Text.same(choices.warning()));
    }
    Story story = house.story(edition, choices.selection());
    Figure alone =
        story.sections().stream()
            .flatMap(s -> s.figures().stream())
            .filter(f -> f.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Unserved.missing("error.figure", "name", name));
    Figure figure = house.beside(v, edition, choices).over(alone, story);
    Lang lang = v.lang();
    byte[] bytes =
        switch (type) {
          case "svg" -> utf8(Painter.svg(figure, lang, Frame.SHEET));
          case "png" -> Painter.png(figure, lang, Frame.SHEET);
          case "csv" -> utf8(DataGrid.csv(figure, lang));
          default -> throw Unserved.missing("error.file", "path", file);
        };
    return Answer.of(200, type(file), bytes, Answer.REVALIDATE)
        .savedAs(
            edition.usecase() + "-" + edition.id() + "-" + name + "." + lang.tag() + "." + type);
  }

  /** The passport with names of files alone: where they lay is nobody's business. */
  private static byte[] withoutFolders(InputStream in) throws IOException {
    JsonNode passport = Json.mapper().readTree(in);
    for (JsonNode input : passport.path("inputs")) {
      for (JsonNode file : input.path("files")) {
        ((ObjectNode) file).put("path", IntakeReader.fileName(file.path("path").asText()));
      }
    }
    return Json.write(passport);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
