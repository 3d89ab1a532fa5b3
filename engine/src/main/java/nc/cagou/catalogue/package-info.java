/**
 * The catalogue of published editions in DCAT-AP 3.0 (SEMIC, 2024), as JSON-LD and as Turtle: what
 * a portal harvests. One edition is one dataset; each of its tables is a distribution in each
 * format.
 */
package nc.cagou.catalogue;
