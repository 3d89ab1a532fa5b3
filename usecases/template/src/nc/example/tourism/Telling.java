package nc.example.tourism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.LeverAnswer;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Row;

/** The story: the message, a key figure, a ranking. Told again for each choice of a reader. */
final class Telling {

  private record Place(String code, long nights) {}

  private Telling() {}

  static Story of(Evidence evidence, Selection selection) {
    TreeMap<Long, List<Place>> years = years(evidence);
    if (years.isEmpty()) {
      return new Story(
          say("headline.nothing", Map.of()),
          Text.EMPTY,
          List.of(),
          0,
          List.of(),
          List.of(say("not_said", Map.of())),
          new Story.Choices(List.of(), List.of(), List.of()));
    }
    long year =
        selection
            .period()
            .map(Long::valueOf)
            .filter(years::containsKey)
            .orElse(years.lastKey());
    List<Place> places = years.get(year);
    long nights = places.stream().mapToLong(Place::nights).sum();
    String when = String.valueOf(year);
    return new Story(
        say("headline", Map.of("nights", nights, "year", when)),
        say("lead", Map.of()),
        List.of(
            new Indicator(
                "nights",
                say("indicator.nights", Map.of()),
                (double) nights,
                0,
                Text.EMPTY,
                null,
                null,
                when,
                Territories.WHOLE,
                Text.EMPTY,
                say("indicator.reason", Map.of()))),
        1,
        List.of(
            new Story.Section(
                "where", say("section.where", Map.of()), List.of(ranking(places, when)))),
        List.of(say("not_said", Map.of())),
        new Story.Choices(
            List.of(),
            new TreeSet<>(years.keySet())
                .descendingSet().stream()
                    .map(y -> new Story.Choice("" + y, Text.same("" + y)))
                    .toList(),
            List.of()));
  }

  static LeverAnswer pull(Evidence evidence, double percent) {
    TreeMap<Long, List<Place>> years = years(evidence);
    double before =
        years.isEmpty()
            ? 0
            : years.lastEntry().getValue().stream().mapToLong(Place::nights).sum();
    double after = before * (1 + percent / 100);
    return new LeverAnswer(
        say(
            "lever.sentence",
            Map.of(
                "percent", Numbers.decimal(percent, 0),
                "before", Numbers.whole(before),
                "after", Numbers.whole(after))),
        List.of(
            new LeverAnswer.Effect(
                "nights",
                say("indicator.nights", Map.of()),
                before,
                after,
                null,
                null,
                Text.EMPTY,
                0,
                say("indicator.reason", Map.of()))),
        say("lever.limits", Map.of()));
  }

  private static Story.Figure ranking(List<Place> places, String year) {
    Place first = places.get(0);
    Map<String, Object> words =
        Map.of(
            "commune", Territories.name(first.code()),
            "nights", Numbers.whole(first.nights()),
            "year", year);
    Bars bars =
        new Bars(
            new Chart.Measure(say("measure", Map.of()), Text.EMPTY, 0),
            places.stream().map(p -> Territories.name(p.code())).toList(),
            List.of(
                new Chart.Series(
                    Text.EMPTY, places.stream().map(p -> Chart.Cell.of(p.nights())).toList())),
            true,
            false);
    return new Story.Figure(
        "ranking",
        say("figure.headline", words),
        say("figure.subtitle", words),
        bars,
        say("figure.reading", words),
        say("figure.scope", words),
        Text.EMPTY,
        say("source", words),
        "nights");
  }

  /** Places of each year, most nights first. */
  private static TreeMap<Long, List<Place>> years(Evidence evidence) {
    TreeMap<Long, List<Place>> years = new TreeMap<>();
    evidence
        .tables()
        .find("nights")
        .ifPresent(
            table -> {
              for (Row row : table) {
                years
                    .computeIfAbsent(row.getLong("year"), y -> new ArrayList<>())
                    .add(new Place(row.getString("commune_code"), row.getLong("nights")));
              }
            });
    years
        .values()
        .forEach(places -> places.sort(Comparator.comparingLong(Place::nights).reversed()));
    return years;
  }

  private static Text say(String key, Map<String, ?> arguments) {
    return Tourism.WORDS.get(key, arguments);
  }
}
