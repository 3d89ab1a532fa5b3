/** Reference checks of disclosure control. */
package nc.cagou.verify.protection;
