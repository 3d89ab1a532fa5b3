/**
 * The brief: an edition on one A4 page, two at most, for somebody who decides. The same page as
 * tagged PDF and as one HTML file that needs nothing else.
 */
package nc.cagou.brief;
