/** Seasonal adjustment against its reference numbers. */
package nc.cagou.verify.season;
