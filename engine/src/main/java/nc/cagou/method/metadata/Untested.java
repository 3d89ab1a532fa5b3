package nc.cagou.method.metadata;

/**
 * How a metric counts that could not be looked at: an address that nobody called, a rule of DCAT-AP
 * that the export does not let one check.
 */
public enum Untested {
  /** Gives no point, as where the assessment of data.europa.eu has no measurement. */
  NOT_MET,
  /** Gives its points: the most favourable reading. */
  MET,
  /** Is left out: the points of the dimension are shared among what was looked at. */
  LEFT_OUT
}
