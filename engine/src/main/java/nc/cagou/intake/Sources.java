package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * Where files lie. The room brings the local disk ({@link LocalSources}); Spark brings every file
 * system that Hadoop knows.
 */
public interface Sources extends Serializable {

  /**
   * The files a path means, sorted by name: the file itself, the files of a folder (not of its
   * sub-folders, none that is hidden), those that fit a glob. Empty when there is none.
   */
  List<Found> find(String path) throws IOException;

  /** The bytes of a file from a position on. */
  InputStream open(String uri, long from) throws IOException;

  /**
   * The file on a local disk, for formats that are read from their end (Parquet, XLSX, zip); a file
   * that lies elsewhere is brought to a temporary place.
   */
  Path local(String uri) throws IOException;

  /**
   * @param uri opens it
   * @param alone true when the path named this very file
   */
  record Found(String uri, String name, long bytes, boolean alone) implements Serializable {}
}
