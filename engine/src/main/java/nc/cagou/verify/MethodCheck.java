package nc.cagou.verify;

import java.io.IOException;

/**
 * Runs a method of the house on the reference cases of one folder. It finds its cases by the shape
 * of their names and by what the files hold, never by a name it knows: another case of the same
 * shape is checked as well.
 */
public interface MethodCheck {

  /** The name of the folder: {@code spatial_dbscan}. */
  String method();

  /**
   * Checks all cases of the folder. What goes wrong in {@link Cases#check} fails that case alone; a
   * file that nobody read fails too.
   */
  void check(Cases cases) throws IOException;
}
