/**
 * A synthetic twin of the inputs of an edition, drawn from its protected tables alone: two
 * administrations try a join before any agreement.
 */
package nc.cagou.twin;
