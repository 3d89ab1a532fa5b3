package nc.cagou.usecases.roadsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;

/**
 * Accepted rows of 2024, joined by hand, give the figures that ONISR published: nothing is lost on
 * the way in.
 */
class BaacOfficialFiguresTest {

  private static final Set<String> DROM = Set.of("971", "972", "973", "974", "976");

  @Test
  void figuresOf2024() {
    Path baac = Shared.folder("data/road_safety/baac-2024");
    Map<String, Long> counted = new TreeMap<>();
    Map<Object, String> place = new HashMap<>();
    Reading accidents =
        Reading.of(new RoadSafety(), "accidents", baac.resolve("caract-2024.csv.gz"));
    for (int i = 0; i < accidents.rows().size(); i++) {
      String group = group((String) accidents.value(i, "department"));
      place.put(accidents.value(i, "accident_id"), group);
      counted.merge(group + " accidents", 1L, Long::sum);
    }
    Reading persons = Reading.of(new RoadSafety(), "persons", baac.resolve("usagers-2024.csv.gz"));
    Set<Object> fatal = new HashSet<>();
    for (int i = 0; i < persons.rows().size(); i++) {
      Object accident = persons.value(i, "accident_id");
      String group = place.get(accident);
      Object severity = persons.value(i, "severity");
      counted.merge(group + " severity " + severity, 1L, Long::sum);
      if (severity.equals(2L)) {
        counted.merge(group + " killed sex " + persons.value(i, "sex"), 1L, Long::sum);
        if (fatal.add(accident)) {
          counted.merge(group + " fatal", 1L, Long::sum);
        }
      }
    }
    Map<String, Long> official =
        Map.ofEntries(
            Map.entry("metropole accidents", 51_058L),
            Map.entry("metropole fatal", 3_011L),
            Map.entry("metropole severity 2", 3_193L),
            Map.entry("metropole killed sex 1", 2_465L),
            Map.entry("metropole killed sex 2", 728L),
            Map.entry("metropole severity 3", 17_831L),
            Map.entry("metropole severity 4", 46_704L),
            Map.entry("drom accidents", 2_851L),
            Map.entry("drom severity 2", 160L),
            Map.entry("com accidents", 493L),
            Map.entry("com severity 2", 79L));
    counted.keySet().retainAll(official.keySet());
    assertEquals(new TreeMap<>(official), counted);
  }

  private static String group(String department) {
    return department.length() == 2 ? "metropole" : DROM.contains(department) ? "drom" : "com";
  }
}
