/**
 * What would happen if unit records left: how many persons stand out by the keys that another could
 * know, and which coarser keys would hide them. It writes no record.
 */
package nc.cagou.risk;
