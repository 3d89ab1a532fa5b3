/**
 * The methods of statistics: one a file, pure Java on numbers and arrays, without Spark, files or
 * pages. Each says its formula, its source (author, year), its units and what it answers at the
 * edges (nothing counted, no exposure, one unit, a missing value).
 *
 * <p>To add one: a final class with static functions, a doc that cites its source, a test with
 * published values.
 */
package nc.cagou.method;
