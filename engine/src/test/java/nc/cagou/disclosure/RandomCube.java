package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import nc.cagou.method.protection.AdditiveCells;

/** A random table of counts with hierarchies, and all the sums in it, written down apart. */
final class RandomCube {

  /** A dimension: codes, and for each code the codes it is the sum of. */
  record Dimension(String name, List<String> codes, Map<String, List<String>> parts) {}

  private static final Dimension TERRITORY =
      new Dimension(
          "territory",
          List.of(
              "98801", "98812", "98831", "98818", "98805", "98817", "98814", "98815", "988-N",
              "988-S", "988-I", "988"),
          Map.of(
              "988-N", List.of("98801", "98812", "98831"),
              "988-S", List.of("98818", "98805", "98817"),
              "988-I", List.of("98814", "98815"),
              "988", List.of("988-N", "988-S", "988-I")));
  private static final Dimension PLACES =
      new Dimension(
          "territory",
          List.of("98801", "98812", "988-N", "988-S", "988"),
          Map.of("988-N", List.of("98801", "98812"), "988", List.of("988-N", "988-S")));
  private static final Dimension SECTOR =
      new Dimension(
          "sector",
          List.of("A1", "A2", "A3", "A", "B1", "B2", "B", "C", "total"),
          Map.of(
              "A", List.of("A1", "A2", "A3"),
              "B", List.of("B1", "B2"),
              "total", List.of("A", "B", "C")));
  private static final Dimension SEX =
      new Dimension("sex", List.of("F", "M", "total"), Map.of("total", List.of("F", "M")));
  private static final Dimension AGE =
      new Dimension(
          "age",
          List.of("00-19", "20-59", "60+", "total"),
          Map.of("total", List.of("00-19", "20-59", "60+")));

  final List<Dimension> dimensions;
  final List<List<String>> places = new ArrayList<>();
  final Map<List<String>, Long> counts = new HashMap<>();

  RandomCube(Random random, int dims) {
    List<Dimension> choice = new ArrayList<>(List.of(TERRITORY, SECTOR, SEX, AGE));
    if (dims == 2 && random.nextBoolean()) {
      choice = new ArrayList<>(List.of(SECTOR, AGE));
    } else if (dims == 3) {
      choice = new ArrayList<>(List.of(random.nextBoolean() ? TERRITORY : SECTOR, SEX, AGE));
    } else if (dims == 4) {
      choice = new ArrayList<>(List.of(SEX, AGE, rename(SEX, "origin"), rename(AGE, "act")));
    } else if (dims == 5) {
      choice =
          new ArrayList<>(
              List.of(PLACES, SEX, rename(SEX, "origin"), rename(SEX, "act"), rename(SEX, "way")));
    }
    dimensions = choice.subList(0, dims);
    double scale = List.of(3.0, 10.0, 40.0, 200.0).get(random.nextInt(4));
    fill(0, new ArrayList<>(), random, scale);
    places.forEach(this::count);
  }

  private static Dimension rename(Dimension d, String name) {
    return new Dimension(name, d.codes, d.parts);
  }

  private void fill(int d, List<String> place, Random random, double scale) {
    if (d == dimensions.size()) {
      places.add(List.copyOf(place));
      boolean inner = true;
      for (int k = 0; k < d; k++) {
        inner &= !dimensions.get(k).parts.containsKey(place.get(k));
      }
      if (inner) {
        double draw = -Math.log(1 - random.nextDouble()) * scale;
        counts.put(places.get(places.size() - 1), random.nextInt(6) == 0 ? 0 : (long) draw);
      }
      return;
    }
    for (String code : dimensions.get(d).codes) {
      place.add(code);
      fill(d + 1, place, random, scale);
      place.remove(d);
    }
  }

  private long count(List<String> place) {
    Long known = counts.get(place);
    if (known != null) {
      return known;
    }
    for (int d = 0; d < place.size(); d++) {
      List<String> parts = dimensions.get(d).parts.get(place.get(d));
      if (parts != null) {
        long sum = 0;
        for (String part : parts) {
          sum += count(with(place, d, part));
        }
        counts.put(place, sum);
        return sum;
      }
    }
    throw new IllegalStateException(place.toString());
  }

  private static List<String> with(List<String> place, int d, String code) {
    List<String> other = new ArrayList<>(place);
    other.set(d, code);
    return other;
  }

  Tabular table(String profile) {
    Tabular table = new Tabular("cube", profile);
    for (int d = 0; d < dimensions.size(); d++) {
      int dim = d;
      table.by(
          dimensions.get(d).name(), places.stream().map(p -> p.get(dim)).toArray(String[]::new));
    }
    return table.counts("n", places.stream().mapToLong(counts::get).toArray());
  }

  /** The same counts in another table that leaves a dimension out: its totals. */
  Tabular without(int dimension, String name, String profile) {
    Dimension left = dimensions.get(dimension);
    String total = left.codes().get(left.codes().size() - 1);
    List<List<String>> kept = places.stream().filter(p -> p.get(dimension).equals(total)).toList();
    Tabular table = new Tabular(name, profile);
    for (int d = 0; d < dimensions.size(); d++) {
      int dim = d;
      if (d != dimension) {
        table.by(
            dimensions.get(d).name(), kept.stream().map(p -> p.get(dim)).toArray(String[]::new));
      }
    }
    return table.counts("n", kept.stream().mapToLong(counts::get).toArray());
  }

  /** Lets some of the inner counts grow, a little or a lot. */
  void grow(Random random, double share) {
    for (List<String> place : places) {
      boolean inner = true;
      for (int d = 0; d < place.size(); d++) {
        inner &= !dimensions.get(d).parts.containsKey(place.get(d));
      }
      if (!inner) {
        counts.remove(place);
      } else if (random.nextDouble() < share) {
        counts.merge(place, (long) (1 + random.nextInt(random.nextBoolean() ? 5 : 60)), Long::sum);
      }
    }
    places.forEach(this::count);
  }

  /** Every sum along every dimension at every level, as an attacker would write them. */
  AdditiveCells cells() {
    AdditiveCells.Builder cells = new AdditiveCells.Builder();
    Map<List<String>, Integer> index = new HashMap<>();
    places.forEach(p -> index.put(p, cells.cell(counts.get(p), true)));
    sums(
        (total, parts) ->
            cells.sum(index.get(total), parts.stream().mapToInt(index::get).toArray()));
    return cells.build();
  }

  /** The same sums as places. */
  void sums(BiConsumer<List<String>, List<List<String>>> each) {
    for (List<String> place : places) {
      for (int d = 0; d < dimensions.size(); d++) {
        List<String> parts = dimensions.get(d).parts.get(place.get(d));
        if (parts != null) {
          int dim = d;
          each.accept(place, parts.stream().map(part -> with(place, dim, part)).toList());
        }
      }
    }
  }
}
