package nc.cagou.lineage;

/**
 * One thing that a column comes from.
 *
 * @param input name of an input of the run; {@link #REFERENCE} for figures that the house carries,
 *     {@link #PARAMETER} for a parameter of the run
 * @param field a field of the contract of that input, or the name of the reference or parameter
 * @param kind what was done with it
 */
public record Origin(String input, String field, Kind kind) {

  /** Figures that the house carries: the censuses, the nomenclatures. */
  public static final String REFERENCE = "reference";

  /** Parameters of the run. */
  public static final String PARAMETER = "parameter";

  /** Subtypes of OpenLineage: first those of a value, then those of the rows it rests on. */
  public enum Kind {
    IDENTITY,
    TRANSFORMATION,
    AGGREGATION,
    JOIN,
    GROUP_BY,
    FILTER,
    SORT,
    WINDOW,
    CONDITIONAL;

    /** Whether the value itself comes from there, and not only the choice of its rows. */
    public boolean direct() {
      return compareTo(AGGREGATION) <= 0;
    }
  }

  /** The same, after one more step: what was done most stays. */
  public Origin then(Kind step) {
    return kind.direct() && step.compareTo(kind) > 0 ? new Origin(input, field, step) : this;
  }

  /** The same place, whatever was done with it. */
  public boolean isPlace(Origin other) {
    return input.equals(other.input) && field.equals(other.field);
  }

  public boolean isOfInput() {
    return !input.equals(REFERENCE) && !input.equals(PARAMETER);
  }
}
