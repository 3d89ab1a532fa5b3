package nc.cagou.intake;

import java.io.Serializable;

/**
 * A piece of a file that starts and ends between two records, so that pieces can be read at the
 * same time.
 *
 * @param file index in {@link Plan#files()}
 * @param from first byte of the text (after decompression, where the file is compressed)
 * @param to byte after the last one; -1 means to the end
 * @param firstLine physical line of the first record
 */
public record Slice(int file, long from, long to, long firstLine) implements Serializable {}
