/**
 * Where an edition comes from and what may be done with it: passport, lineage, data package, in
 * standard formats. What is not known is said to be missing; nothing is guessed.
 */
package nc.cagou.passport;
