/**
 * Statistical disclosure control on arrays: which cells of a table are sensitive, which others must
 * be hidden with them, and what an attacker can still deduce. Vocabulary of Hundepool et al.
 * (2012), "Statistical Disclosure Control", Wiley.
 */
package nc.cagou.method.protection;
