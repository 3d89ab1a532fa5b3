package nc.cagou.method.metadata;

import java.util.Locale;

/** The nine criteria of the data.gouv.fr score, in the order of its interface. */
public enum UdataCriterion {
  DATASET_DESCRIPTION_QUALITY,
  RESOURCES_DOCUMENTATION,
  LICENSE,
  UPDATE_FREQUENCY,
  UPDATE_FULFILLED_IN_TIME,
  TEMPORAL_COVERAGE,
  SPATIAL,
  HAS_OPEN_FORMAT,
  ALL_RESOURCES_AVAILABLE;

  /** As the interface of data.gouv.fr names it: {@code update_frequency}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is looked for only where the dataset has files. */
  public boolean ofResources() {
    return this == RESOURCES_DOCUMENTATION
        || this == HAS_OPEN_FORMAT
        || this == ALL_RESOURCES_AVAILABLE;
  }
}
