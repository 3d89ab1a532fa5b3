/**
 * Where each column and each figure of an edition comes from: what the files bore ({@link
 * nc.cagou.lineage.Received}), what Spark's own plans say of the reduced tables ({@link
 * nc.cagou.lineage.Reduced}), what the tables declare of themselves ({@link
 * nc.cagou.TableSpec.Column#from}); written as OpenLineage events and as the path of each figure.
 * Knows neither Spark nor pages.
 */
package nc.cagou.lineage;
