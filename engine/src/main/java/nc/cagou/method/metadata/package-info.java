/**
 * How well catalogues of data describe what they hold: scores of metadata, promised and observed
 * freshness, datasets that are described twice. Pure Java on arrays and texts.
 */
package nc.cagou.method.metadata;
