package nc.cagou.intake;

/**
 * A set of keys, kept as fingerprints of 128 bits: two different keys of a hundred million have the
 * same one with a probability below 10⁻²². About 32 bytes a key.
 */
public final class KeySet {

  private long[] table = new long[1 << 11];
  private int size;
  private boolean zero;

  /** Fingerprint of the last {@link #look}. */
  private long high;

  private long low;

  /** Whether the key was not there yet. A key with a part that is null is not looked at: true. */
  boolean add(Object[] row, int[] key) {
    return !look(row, key) || add(high, low);
  }

  /** Whether the key is there; true as well when one of its parts is null. */
  boolean has(Object[] row, int[] key) {
    return !look(row, key) || has(high, low);
  }

  /** Adds a fingerprint; whether it was not there yet. */
  public boolean add(long high, long low) {
    if (high == 0 && low == 0) {
      boolean fresh = !zero;
      zero = true;
      return fresh;
    }
    int slot = slot(high, low);
    if (table[slot] != 0 || table[slot + 1] != 0) {
      return false;
    }
    table[slot] = high;
    table[slot + 1] = low;
    if (++size * 3L > table.length) {
      grow();
    }
    return true;
  }

  /** Whether a fingerprint is there. */
  public boolean has(long high, long low) {
    if (high == 0 && low == 0) {
      return zero;
    }
    int slot = slot(high, low);
    return table[slot] != 0 || table[slot + 1] != 0;
  }

  private boolean look(Object[] row, int[] key) {
    long a = 0x9E3779B97F4A7C15L;
    long b = 0xC2B2AE3D27D4EB4FL;
    for (int i : key) {
      if (row[i] == null) {
        return false;
      }
      String text = row[i].toString();
      for (int c = 0; c < text.length(); c++) {
        a = (a ^ text.charAt(c)) * 0x100000001B3L;
        b = Long.rotateLeft(b ^ text.charAt(c), 27) * 0x9FB21C651E98DF25L;
      }
      a = (a ^ 0x1F) * 0x100000001B3L;
      b = Long.rotateLeft(b ^ 0x1F, 27) * 0x9FB21C651E98DF25L;
    }
    high = mixed(a);
    low = mixed(b ^ a >>> 32);
    return true;
  }

  /** Steele, Lea and Flood 2014. */
  private static long mixed(long z) {
    long y = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    y = (y ^ y >>> 27) * 0x94D049BB133111EBL;
    return y ^ y >>> 31;
  }

  private int slot(long h, long l) {
    int mask = table.length - 1;
    int slot = (int) (l << 1) & mask;
    while ((table[slot] != 0 || table[slot + 1] != 0)
        && (table[slot] != h || table[slot + 1] != l)) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = new long[Math.multiplyExact(old.length, 2)];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0 || old[i + 1] != 0) {
        int slot = slot(old[i], old[i + 1]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }
}
