package nc.cagou.intake;

import java.io.Serializable;
import java.util.List;
import nc.cagou.text.Text;

/**
 * What was understood of a path before its rows are read: which files, how each is read, where it
 * may be cut.
 *
 * @param path as given
 * @param files that are read, in order
 * @param slices of all files, in order
 * @param leftOut files that were seen and are not read, a sentence each
 */
public record Plan(
    RowRules rules, String path, List<File> files, List<Slice> slices, List<Text> leftOut)
    implements Serializable {

  /**
   * A file of the plan.
   *
   * @param sha256 of the file as it lies on the disk
   * @param said what was decided and deserves a sentence
   */
  public record File(
      String uri, String name, long bytes, String sha256, Recipe recipe, List<Text> said)
      implements Serializable {}

  public Recipe recipe(Slice slice) {
    return files.get(slice.file()).recipe();
  }
}
