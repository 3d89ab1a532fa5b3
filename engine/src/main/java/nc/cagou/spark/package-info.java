/**
 * The one room that knows sessions and clusters: where a session is made, how the kernel of {@link
 * nc.cagou.intake} runs on slices inside tasks, how a frame becomes a small table.
 *
 * <p>A new setting of Spark goes into {@link nc.cagou.spark.Settings}, with the reason beside it.
 * Nothing here knows of a use case, a page or an edition.
 */
package nc.cagou.spark;
