package nc.cagou;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nc.cagou.text.Text;

/**
 * All that a story may be told from: the protected tables of an edition and what is known of them.
 */
public record Evidence(Tables tables, Context context, List<Text> notComputed) {

  /**
   * What is known of a run beside its tables.
   *
   * @param inputs names of the inputs that were there
   * @param parameters of the run
   * @param synthetic true when the inputs are invented data, which every page then says
   * @param sources one line a producer: who, what, when, licence
   * @param madeOn the day of the run
   * @param invented names of the inputs that are invented data
   */
  public record Context(
      Set<String> inputs,
      Parameters parameters,
      boolean synthetic,
      List<Text> sources,
      LocalDate madeOn,
      Set<String> invented) {

    /** Inputs that are all invented, or all real. */
    public Context(
        Set<String> inputs,
        Parameters parameters,
        boolean synthetic,
        List<Text> sources,
        LocalDate madeOn) {
      this(inputs, parameters, synthetic, sources, madeOn, synthetic ? inputs : Set.of());
    }

    /** Whether some inputs are invented and others are real. */
    public boolean partly() {
      return synthetic && !invented.containsAll(inputs);
    }
  }
}
