/**
 * Checks of amounts: the law of first digits, and scores of unusual values that unusual values
 * cannot hide.
 */
package nc.cagou.method.finance;
