package nc.cagou.method.metadata;

import static nc.cagou.method.metadata.MqaDimension.ACCESSIBILITY;
import static nc.cagou.method.metadata.MqaDimension.CONTEXTUALITY;
import static nc.cagou.method.metadata.MqaDimension.FINDABILITY;
import static nc.cagou.method.metadata.MqaDimension.INTEROPERABILITY;
import static nc.cagou.method.metadata.MqaDimension.REUSABILITY;

import java.util.Optional;

/**
 * The 23 metrics of the Metadata Quality Assessment of data.europa.eu and their points, 405 in all
 * (European Commission, 2021, "Metadata Quality Assessment methodology"). Some look at the dataset,
 * others at each of its distributions (its files and services).
 */
public enum MqaMetric {
  KEYWORD("dcat:keyword", FINDABILITY, 30, false),
  THEME("dcat:theme", FINDABILITY, 30, false),
  SPATIAL("dct:spatial", FINDABILITY, 20, false),
  TEMPORAL("dct:temporal", FINDABILITY, 20, false),
  ACCESS_URL_REACHED("dcat:accessURL HTTP 200-399", ACCESSIBILITY, 50, true),
  DOWNLOAD_URL("dcat:downloadURL", ACCESSIBILITY, 20, true),
  DOWNLOAD_URL_REACHED("dcat:downloadURL HTTP 200-399", ACCESSIBILITY, 30, true),
  FORMAT("dct:format", INTEROPERABILITY, 20, true),
  MEDIA_TYPE("dcat:mediaType", INTEROPERABILITY, 10, true),
  FORMAT_VOCABULARY("dct:format/dcat:mediaType in vocabulary", INTEROPERABILITY, 10, true),
  NON_PROPRIETARY("dct:format non-proprietary", INTEROPERABILITY, 20, true),
  MACHINE_READABLE("dct:format machine-readable", INTEROPERABILITY, 20, true),
  DCAT_AP("DCAT-AP compliance (SHACL)", INTEROPERABILITY, 30, false),
  LICENSE("dct:license", REUSABILITY, 20, true),
  LICENSE_VOCABULARY("dct:license in vocabulary", REUSABILITY, 10, true),
  ACCESS_RIGHTS("dct:accessRights", REUSABILITY, 10, false),
  ACCESS_RIGHTS_VOCABULARY("dct:accessRights in vocabulary", REUSABILITY, 5, false),
  CONTACT_POINT("dcat:contactPoint", REUSABILITY, 20, false),
  PUBLISHER("dct:publisher", REUSABILITY, 10, false),
  RIGHTS("dct:rights", CONTEXTUALITY, 5, true),
  BYTE_SIZE("dcat:byteSize", CONTEXTUALITY, 5, true),
  ISSUED("dct:issued", CONTEXTUALITY, 5, false),
  MODIFIED("dct:modified", CONTEXTUALITY, 5, false);

  private final String code;
  private final MqaDimension dimension;
  private final int points;
  private final boolean ofDistribution;

  MqaMetric(String code, MqaDimension dimension, int points, boolean ofDistribution) {
    this.code = code;
    this.dimension = dimension;
    this.points = points;
    this.ofDistribution = ofDistribution;
  }

  /** As in tables: the property of DCAT-AP, and what of it is looked at. */
  public String code() {
    return code;
  }

  public MqaDimension dimension() {
    return dimension;
  }

  /** The points of a dataset, or of a catalogue, that meets it wholly. */
  public int points() {
    return points;
  }

  /** Whether it is looked for in each distribution, and not once in the dataset. */
  public boolean ofDistribution() {
    return ofDistribution;
  }

  /**
   * How many observations one dataset or one distribution gives: two for the vocabulary of formats,
   * where format and media type are looked at each, otherwise one.
   */
  public int observations() {
    return this == FORMAT_VOCABULARY ? 2 : 1;
  }

  public static Optional<MqaMetric> byCode(String code) {
    for (MqaMetric metric : values()) {
      if (metric.code.equals(code)) {
        return Optional.of(metric);
      }
    }
    return Optional.empty();
  }
}
