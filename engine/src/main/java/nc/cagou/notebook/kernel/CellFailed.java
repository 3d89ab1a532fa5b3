package nc.cagou.notebook.kernel;

import java.util.List;

/** A cell that could not be evaluated, said in a few lines: no wall of stack frames. */
public final class CellFailed extends Exception {

  private static final long serialVersionUID = 1L;
  private final transient List<String> lines;

  CellFailed(List<String> lines) {
    super(String.join("\n", lines), null, false, false);
    this.lines = List.copyOf(lines);
  }

  /** What went wrong, and where in the cell. */
  public List<String> lines() {
    return lines;
  }
}
