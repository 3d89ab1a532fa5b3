/** Reference checks of the methods of planning. */
package nc.cagou.verify.planning;
