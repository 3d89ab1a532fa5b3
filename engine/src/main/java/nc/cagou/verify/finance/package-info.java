/** Checks of amounts against their reference numbers. */
package nc.cagou.verify.finance;
