/**
 * Proves the methods: each is run on the cases of a folder of reference numbers, and every number
 * of every expected file is compared. {@code ./cagou verify} shows the result, and the tests of the
 * house ask for the same.
 *
 * <p>A folder {@code METHOD/} holds files {@code CASE_input.csv}, {@code CASE_expected.csv}, {@code
 * CASE_parameters.json} and the like. One {@link nc.cagou.verify.MethodCheck} a folder, in a
 * package a sector; a new one is a class and a line in {@code
 * META-INF/services/nc.cagou.verify.MethodCheck}.
 */
package nc.cagou.verify;
