package nc.cagou.intake;

import java.util.List;
import nc.cagou.Contract;

/**
 * The door of the room: what a path is, how it is read, what is refused.
 *
 * <p>{@link #plan} decides, {@link SliceReader} reads; both serve a thread here and a task of a
 * cluster alike.
 */
public final class Intake {

  /** Bytes of a slice, unless told otherwise. */
  static final int SLICE = 16 << 20;

  private Intake() {}

  /** What a path of the local disk is under a contract. */
  public static Plan plan(Contract contract, String path) {
    return plan(contract, path, new LocalSources(), null);
  }

  /**
   * What a path is under a contract. A path that cannot be used is refused ({@link
   * nc.cagou.text.Refusal}) with a sentence.
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
}
