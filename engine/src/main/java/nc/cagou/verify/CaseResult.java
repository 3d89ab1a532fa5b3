package nc.cagou.verify;

/**
 * How far a method is from its reference on one case.
 *
 * @param name the case, named like its files
 * @param maxDeviation the worst deviation, in the measure of {@code tolerance} (absolute or
 *     relative as the reference says); null when the case could not be run
 * @param tolerance what the reference allows there
 * @param numbers how many values were compared
 * @param worst where the worst deviation is, or why the case failed
 */
public record CaseResult(
    String method,
    String name,
    Double maxDeviation,
    Double tolerance,
    long numbers,
    boolean ok,
    boolean skipped,
    String worst) {}
