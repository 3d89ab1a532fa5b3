package nc.cagou.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.UseCase;

/**
 * Whether indicators and charts of an edition show more than its tables. They are told from
 * protected tables alone, so telling them again gives every number that they may hold: one that
 * stands in a file where the tables let nothing through is a leak.
 */
public final class StoryCheck {

  /** A number that the tables do not let through: the file, and where in it. */
  public record Beyond(String file, String where, double value) {}

  private StoryCheck() {}

  public static List<Beyond> of(Edition edition, UseCase useCase) {
    Story story = useCase.show(edition.evidence(), Selection.NONE);
    List<Beyond> beyond = new ArrayList<>();
    compare(edition, "indicators.json", IndicatorLine.of(story.indicators()), beyond);
    compare(edition, "story.json", story, beyond);
    for (Story.Section section : story.sections()) {
      for (Story.Figure figure : section.figures()) {
        compare(edition, "charts/" + figure.name() + ".json", figure, beyond);
      }
    }
    return beyond;
  }

  private static void compare(Edition edition, String file, Object told, List<Beyond> beyond) {
    if (!edition.has(file)) {
      return;
    }
    try (InputStream in = edition.file(file)) {
      JsonNode there = Json.mapper().readTree(in);
      walk(file, "", Json.mapper().valueToTree(told), there, beyond);
    } catch (IOException e) {
      throw Trouble.reading(edition.folder(), e);
    }
  }

  private static void walk(
      String file, String where, JsonNode told, JsonNode there, List<Beyond> beyond) {
    if (there.isNumber() && (told.isNull() || told.isMissingNode())) {
      beyond.add(new Beyond(file, where, there.asDouble()));
    } else if (there.isArray() && told.size() == there.size()) {
      for (int i = 0; i < there.size(); i++) {
        walk(file, where + "/" + i, told.path(i), there.get(i), beyond);
      }
    } else if (there.isObject() && told.isObject()) {
      for (Map.Entry<String, JsonNode> entry : there.properties()) {
        JsonNode own = told.path(entry.getKey());
        walk(file, where + "/" + entry.getKey(), own, entry.getValue(), beyond);
      }
    }
  }
}
