package nc.cagou.intake;

import java.io.Closeable;
import java.io.IOException;

/** The records of a file, one after the other, whatever its format. */
interface Records extends Closeable {

  /** Reads the next record into {@code cells}; false at the end. */
  boolean next(Cells cells) throws IOException;
}
