package nc.cagou.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.UseCase;
import nc.cagou.text.Refusal;

/**
 * The door of the room: what a path is, how it is read, what is refused.
 *
 * <p>{@link #plan} decides, {@link SliceReader} reads; both serve a thread here and a task of a
 * cluster alike.
 */
public final class Intake {

  /** Bytes of a slice, unless told otherwise. */
  static final int SLICE = 16 << 20;

  /** Share of refused rows that stops, unless told otherwise. */
  public static final double TOLERANCE = 0.10;

  private Intake() {}

  /**
   * How to check.
   *
   * @param accepted folder for the accepted rows as canonical CSV, or null
   * @param tolerance share of refused rows, by input, above which the inputs are refused
   * @param recipes how to read, by input; absent where the file decides
   */
  public record Options(Path accepted, double tolerance, Map<String, Recipe> recipes) {

    public static final Options PLAIN = new Options(null, TOLERANCE, Map.of());

    public Options into(Path folder) {
      return new Options(folder, tolerance, recipes);
    }
  }

  /**
   * Reads inputs and says what was understood and what is refused; no Spark. An input that cannot
   * be used is told in the report, an input that does not exist is a {@link Refusal}.
   *
   * @param inputs paths by name of input, in the order of the report
   */
  public static IntakeReport check(UseCase useCase, Map<String, String> inputs, Options options) {
    return new Check(useCase, options, new LocalSources()).run(inputs);
  }

  /** The inputs that the files of a path are, by their headers; refused when they are none. */
  public static List<String> recognise(UseCase useCase, String path) {
    return Check.recognise(useCase, path, new LocalSources());
  }

  /** What a path of the local disk is under a contract. */
  public static Plan plan(Contract contract, String path) {
    return plan(contract, path, new LocalSources(), null);
  }

  /**
   * What a path is under a contract. A path that cannot be used is refused ({@link Refusal}) with a
   * sentence.
   *
   * @param recipe how to read it, from an earlier report; null to decide on the evidence
   */
  public static Plan plan(Contract contract, String path, Sources sources, Recipe recipe) {
    return plan(contract, List.of(), path, sources, recipe);
  }

  /**
   * @param rivals contracts of the same use case: in a folder a file goes to the contract that
   *     knows most of its columns
   */
  public static Plan plan(
      Contract contract, List<Contract> rivals, String path, Sources sources, Recipe recipe) {
    return new Planner(contract, rivals, sources, recipe, SLICE).plan(path);
  }

  /**
   * Refuses what was counted when the rows contradict what the sample decided: a column that shows
   * both decimal marks, a column of dates read day first that has the month first. The sentence
   * names the lines. To be asked after the last slice.
   */
  public static void agree(Tally tally) {
    tally
        .contradictions()
        .forEach(
            (place, marks) -> {
              int tab = place.indexOf('\t');
              throw ColumnDecisions.mixed(place.substring(0, tab), place.substring(tab + 1), marks);
            });
    tally
        .turned()
        .forEach(
            (place, order) -> {
              int tab = place.indexOf('\t');
              throw Refusal.input(
                  Sentences.of(
                      "file.month_first",
                      Map.of(
                          "file", place.substring(0, tab),
                          "column", place.substring(tab + 1),
                          "line", "" + order.monthFirst(),
                          "value", order.value())));
            });
  }
}
