package nc.cagou.spark;

/**
 * A row that breaks a rule over several rows.
 *
 * @param file index in the plan
 * @param line physical line
 * @param rule index among the rules of its input ({@link KeyRule})
 */
record Broken(int file, long line, int rule) {}
