package nc.cagou.spark;

import nc.cagou.intake.KeyRules;

/**
 * A row that breaks a rule over several rows.
 *
 * @param file index in the plan
 * @param line physical line
 * @param rule index among the rules of its input ({@link KeyRules})
 */
record Broken(int file, long line, int rule) {}
