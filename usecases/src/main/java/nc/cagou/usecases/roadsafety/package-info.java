/**
 * Road safety: where, when and for whom to act first. The input side reads the four tables of the
 * French file of injury accidents (BAAC) in every layout published since 2005 ({@code Baac…} and
 * the contracts beside them); the output side counts, decides and shows. A layout that is new is
 * one more header in a contract, or one more line in the layout of its table.
 */
package nc.cagou.usecases.roadsafety;
