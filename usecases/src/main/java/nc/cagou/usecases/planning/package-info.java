/**
 * Planning: where land is consumed faster than people arrive, and where services are missing.
 * {@link nc.cagou.usecases.planning.Planning} is the table of contents.
 */
package nc.cagou.usecases.planning;
