/**
 * The one room that knows sessions and clusters: where a session is made, how the kernel of {@link
 * nc.cagou.intake} runs on slices inside tasks, how a frame becomes a small table.
 *
 * <p>A method over many series, each too much for one pass of SQL (Farrington over disease ×
 * territory, X-13 over series, empirical Bayes over classes of road), runs as tasks with {@link
 * nc.cagou.spark.Groups#each}: group keys and ordered values in, rows out, one shuffle, nothing
 * brought to the driver but what a use case then collects.
 *
 * <p>A new setting of Spark goes into {@link nc.cagou.spark.Settings}, with the reason beside it.
 * Nothing here knows of a use case, a page or an edition.
 */
package nc.cagou.spark;
