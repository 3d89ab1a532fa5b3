package nc.cagou.method.metadata;

/** The five dimensions of the Metadata Quality Assessment, in the order of the FAIR principles. */
public enum MqaDimension {
  FINDABILITY,
  ACCESSIBILITY,
  INTEROPERABILITY,
  REUSABILITY,
  CONTEXTUALITY;

  /** The most points the dimension can give: 100, 100, 110, 75 and 20. */
  public int points() {
    int sum = 0;
    for (MqaMetric metric : MqaMetric.values()) {
      sum += metric.dimension() == this ? metric.points() : 0;
    }
    return sum;
  }
}
