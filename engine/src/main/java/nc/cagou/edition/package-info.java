/**
 * The store of runs. An edition is one run, immutable, with a permanent address; it exists when its
 * manifest does. Drafts are published, and withdrawn, by a person: that state lies beside the
 * editions, never in them.
 *
 * <p>No class of Spark is reached from here; Hadoop is, only for a store that is not a local
 * folder.
 */
package nc.cagou.edition;
