package nc.cagou.spark;

import java.io.Serializable;

/**
 * A file of the cache as it was written: what must be found when it is read again.
 *
 * @param name inside its entry
 * @param crc32c of its bytes
 */
record FileMark(String name, long rows, long bytes, long crc32c) implements Serializable {}
