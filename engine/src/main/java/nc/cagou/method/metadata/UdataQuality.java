package nc.cagou.method.metadata;

import java.util.Map;
import java.util.Set;

/**
 * The metadata quality score of data.gouv.fr (Etalab, 2022, software udata): true criteria / 9.
 *
 * <p>Edges: a dataset without files cannot meet the three criteria of files and still divides by
 * nine, so it reaches 6/9 at most; a criterion that is not known counts as not met. {@code
 * has_resources} is a gate and not a criterion.
 */
public final class UdataQuality {

  /** A description must have more characters than this. */
  public static final int DESCRIPTION = 200;

  private static final Set<String> CLOSED =
      Set.of("", "pdf", "doc", "docx", "word", "xls", "excel");

  private UdataQuality() {}

  /** The score, 0 to 1. */
  public static double score(Map<UdataCriterion, Boolean> criteria) {
    long met = criteria.values().stream().filter(Boolean.TRUE::equals).count();
    return (double) met / UdataCriterion.values().length;
  }

  /** Whether a description is long enough; none is not. */
  public static boolean described(String description) {
    return description != null && description.length() > DESCRIPTION;
  }

  /**
   * Whether a format is open, as data.gouv.fr sees it: neither unknown, PDF, Word nor old Excel.
   */
  public static boolean open(String format) {
    return format != null && !CLOSED.contains(format.strip().toLowerCase(java.util.Locale.ROOT));
  }
}
