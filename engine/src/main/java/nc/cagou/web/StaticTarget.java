package nc.cagou.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a static copy is written: it appears whole when it is finished, or not at all. */
interface StaticTarget extends AutoCloseable {

  /** What a reader opens first. */
  String FIRST = "index.html";

  /** The file that tells a copy of ours from any other folder. */
  String MARK = "cagou-export.json";

  /** A folder, or a file that ends in {@code .zip}. */
  static StaticTarget at(Path out) throws IOException {
    boolean zip = out.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    return zip ? new StaticZip(out) : new StaticFolder(out);
  }

  /**
   * @param file with {@code /} between folders
   */
  void put(String file, byte[] content) throws IOException;

  /** The page that is opened first, beside all folders. */
  void first(byte[] content) throws IOException;

  /** Lets the copy appear. */
  void finish() throws IOException;

  /** Takes away what was not finished. */
  @Override
  void close() throws IOException;

  static byte[] mark() {
    return "{\"made_by\":\"cagou export\"}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
