package nc.cagou.spark;

import java.io.Serializable;
import java.util.List;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Tally;

/**
 * What one task has done with one slice. Only results of tasks that ended well reach the driver, so
 * counts are exact whatever was tried twice.
 *
 * @param input index among the inputs that are read
 * @param slice index in its plan
 * @param refused null when no row of the slice was refused
 * @param problems the first of them
 * @param problemsInAll how many there are
 */
record SliceResult(
    int input,
    int slice,
    FileMark rows,
    FileMark refused,
    Tally tally,
    List<Problem> problems,
    long problemsInAll)
    implements Serializable {}
