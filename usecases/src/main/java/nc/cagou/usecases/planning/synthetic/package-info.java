/**
 * Synthetic inputs of planning: built-up areas, facilities, permits and a population grid are
 * invented, around the real censuses.
 */
package nc.cagou.usecases.planning.synthetic;
