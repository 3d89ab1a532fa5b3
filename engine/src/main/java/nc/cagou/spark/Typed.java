package nc.cagou.spark;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.intake.KeyRules;
import org.apache.hadoop.fs.Path;

/**
 * The typed rows of one input as they lie in the cache.
 *
 * @param folder holds the files of accepted rows and nothing else
 * @param parts in the order of the slices
 * @param rules over several rows that it must keep
 */
record Typed(Contract contract, Path folder, List<FileMark> parts, List<KeyRules.Rule> rules) {

  long rows() {
    return parts.stream().mapToLong(FileMark::rows).sum();
  }

  List<Path> paths() {
    return parts.stream().map(p -> new Path(folder, p.name())).toList();
  }
}
