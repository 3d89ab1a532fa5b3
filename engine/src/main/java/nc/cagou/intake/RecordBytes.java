package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;

/** A stretch of a text in memory that always holds the record that is read from its start on. */
abstract class RecordBytes implements Records {

  private static final int CHUNK = 1 << 18;

  private final InputStream in;
  byte[] buffer = new byte[CHUNK];

  /** Next byte to look at. */
  int position;

  /** Byte after the last one in memory. */
  int limit;

  /** First byte of the record; nothing from it on is dropped. */
  int recordStart;

  /** The record that is read: its cells move with the bytes. */
  Cells current;

  private long dropped;
  private boolean ended;

  RecordBytes(InputStream in) {
    this.in = in;
  }

  /** Bytes up to the end of the last record. */
  final long taken() {
    return dropped + position;
  }

  final boolean available(int ahead) throws IOException {
    while (position + ahead >= limit) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Reads on; false at the end. Positions move when room is made. */
  final boolean more() throws IOException {
    if (ended) {
      return false;
    }
    if (limit == buffer.length) {
      int kept = limit - recordStart;
      byte[] next = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
      System.arraycopy(buffer, recordStart, next, 0, kept);
      current.move(recordStart);
      position -= recordStart;
      dropped += recordStart;
      recordStart = 0;
      limit = kept;
      buffer = next;
    }
    int got = in.read(buffer, limit, buffer.length - limit);
    if (got <= 0) {
      ended = true;
      return false;
    }
    limit += got;
    return true;
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
