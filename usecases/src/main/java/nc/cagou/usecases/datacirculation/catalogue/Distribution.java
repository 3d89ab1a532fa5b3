package nc.cagou.usecases.datacirculation.catalogue;

import java.util.Set;

/**
 * One file or service of a dataset, whatever the portal. Texts are null where nothing is said.
 *
 * @param description what is said of it, a description or that it is documentation itself
 * @param size bytes, or null
 * @param reached whether its address answered when somebody called it; null when nobody did
 * @param unknown what this kind of export never says, so that its absence means nothing: {@code
 *     access download media size rights description format}
 */
record Distribution(
    String title,
    String description,
    String access,
    String download,
    String format,
    String media,
    String license,
    String rights,
    Long size,
    String issued,
    String modified,
    Boolean reached,
    Set<String> unknown) {

  Distribution {
    unknown = Set.copyOf(unknown);
  }

  boolean knows(String what) {
    return !unknown.contains(what);
  }

  /** Whether a text says something. */
  static boolean says(String text) {
    return text != null && !text.isBlank();
  }
}
