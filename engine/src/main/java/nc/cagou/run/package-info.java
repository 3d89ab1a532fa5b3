/**
 * One run, from files to an edition: intake, reduce, decide, protect, show, write. It calls the
 * other rooms in that order and holds no rule of theirs.
 */
package nc.cagou.run;
