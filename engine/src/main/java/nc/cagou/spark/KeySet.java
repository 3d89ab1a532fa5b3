package nc.cagou.spark;

/** A set of keys of 128 bits, sixteen bytes a slot, at most half full. */
final class KeySet {

  private long[] slots = new long[1 << 12];
  private int size;
  private boolean zero;

  /** Adds a key; false when it is there already. */
  boolean add(long high, long low) {
    if (high == 0 && low == 0) {
      boolean fresh = !zero;
      zero = true;
      return fresh;
    }
    int at = slot(high, low);
    if (slots[at] != 0 || slots[at + 1] != 0) {
      return false;
    }
    slots[at] = high;
    slots[at + 1] = low;
    if (++size * 4L > slots.length) {
      grow();
    }
    return true;
  }

  boolean has(long high, long low) {
    if (high == 0 && low == 0) {
      return zero;
    }
    int at = slot(high, low);
    return slots[at] != 0 || slots[at + 1] != 0;
  }

  private int slot(long high, long low) {
    int mask = slots.length - 1;
    int at = (int) (high ^ low >>> 32) << 1 & mask;
    while ((slots[at] != 0 || slots[at + 1] != 0) && (slots[at] != high || slots[at + 1] != low)) {
      at = at + 2 & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[Math.multiplyExact(old.length, 2)];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0 || old[i + 1] != 0) {
        int at = slot(old[i], old[i + 1]);
        slots[at] = old[i];
        slots[at + 1] = old[i + 1];
      }
    }
  }
}
