package nc.cagou.usecases.employment;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.Table;

/**
 * What is known of occupations beside the two registers: employment, working conditions, how far
 * they ask for one training. From the file of profiles; where it does not say, working conditions
 * and training come from the classes that Dares published for France, since they describe an
 * occupation and hardly differ between territories (Niang, Bergeat, Parent 2021).
 *
 * <p>An occupation is looked up under its own code, else as the sum of the finer codes that begin
 * with it (the longest common level), scores as means weighted by employment.
 */
final class Profiles {

  private record Profile(double employment, double conditions, double training) {}

  private final Map<String, Profile> given = new TreeMap<>();
  private final Map<String, Profile> published = new TreeMap<>();
  private int period;

  /**
   * @param profiles the file of profiles; null when there is none
   * @param tensions tensions as published; null when there are none, or in another nomenclature
   */
  Profiles(Table profiles, Table tensions) {
    for (int i = 0; profiles != null && i < profiles.rowCount(); i++) {
      given.put(Cells.text(profiles, i, "occupation"), profile(profiles, i));
    }
    for (int i = 0; tensions != null && i < tensions.rowCount(); i++) {
      if ("FR".equals(Cells.text(tensions, i, "territory"))) {
        period = Math.max(period, (int) Cells.number(tensions, i, "period"));
      }
    }
    for (int i = 0; tensions != null && i < tensions.rowCount(); i++) {
      boolean last = (int) Cells.number(tensions, i, "period") == period;
      if (last && "FR".equals(Cells.text(tensions, i, "territory"))) {
        published.put(Cells.text(tensions, i, "occupation"), profile(tensions, i));
      }
    }
  }

  private static Profile profile(Table table, int i) {
    return new Profile(
        Cells.number(table, i, "employment"),
        Cells.number(table, i, "working_conditions"),
        Cells.number(table, i, "training_link"));
  }

  /** Persons employed; {@code NaN} when the profiles do not say. */
  double employment(String occupation) {
    Map<String, Profile> parts = parts(given, occupation);
    return parts.isEmpty()
        ? Double.NaN
        : parts.values().stream().mapToDouble(Profile::employment).sum();
  }

  /** Whether employment is known, and not 0, for each of these occupations, one at least. */
  boolean employmentOfAll(Collection<String> occupations) {
    return !occupations.isEmpty() && occupations.stream().allMatch(o -> employment(o) > 0);
  }

  /** Score of working conditions, or the published class where no profile is given. */
  double conditions(String occupation) {
    return score(occupation, Profile::conditions);
  }

  /** Score of the link between training and job, or the published class. */
  double training(String occupation) {
    return score(occupation, Profile::training);
  }

  private double score(String occupation, ToDoubleFunction<Profile> of) {
    if (given.isEmpty()) {
      return Math.rint(mean(parts(published, occupation), of));
    }
    return mean(parts(given, occupation), of);
  }

  /** Whether scores are classes already: those of Dares, not to be cut into fifths again. */
  boolean classed() {
    return given.isEmpty();
  }

  /** Whether one of these occupations has a published class that stands for a score. */
  boolean borrowed(Collection<String> occupations) {
    return classed() && occupations.stream().anyMatch(o -> !Double.isNaN(conditions(o)));
  }

  /** Year of the published classes. */
  String period() {
    return String.valueOf(period);
  }

  /** Lines of the file of profiles that no occupation of the edition can use. */
  long unused(Collection<String> occupations) {
    return given.keySet().stream()
        .filter(code -> occupations.stream().noneMatch(code::startsWith))
        .count();
  }

  private static double mean(Map<String, Profile> parts, ToDoubleFunction<Profile> of) {
    double weight = 0;
    double sum = 0;
    for (Profile part : parts.values()) {
      double value = of.applyAsDouble(part);
      double own = parts.size() == 1 ? 1 : part.employment();
      if (!Double.isNaN(value) && own > 0) {
        weight += own;
        sum += own * value;
      }
    }
    return weight > 0 ? sum / weight : Double.NaN;
  }

  private static Map<String, Profile> parts(Map<String, Profile> of, String occupation) {
    if (of.containsKey(occupation)) {
      return Map.of(occupation, of.get(occupation));
    }
    Map<String, Profile> parts = new TreeMap<>();
    int shortest = Integer.MAX_VALUE;
    for (String code : of.keySet()) {
      if (code.startsWith(occupation)) {
        shortest = Math.min(shortest, code.length());
      }
    }
    for (Map.Entry<String, Profile> entry : of.entrySet()) {
      if (entry.getKey().startsWith(occupation) && entry.getKey().length() == shortest) {
        parts.put(entry.getKey(), entry.getValue());
      }
    }
    return parts;
  }
}
