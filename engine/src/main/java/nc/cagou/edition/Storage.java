package nc.cagou.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Where a store lies. Paths are relative to its root, with slashes. */
interface Storage {

  /** The full address of a path, as a person would write it. */
  String address(String path);

  /** Names of the folders in a folder; none when it is not there. */
  List<String> folders(String path) throws IOException;

  /** Files below a folder, their paths relative to it, sorted. */
  List<String> files(String path) throws IOException;

  boolean has(String path) throws IOException;

  /** A file; {@link java.io.FileNotFoundException} or its kin when it is not there. */
  InputStream open(String path) throws IOException;

  /** Writes a small file whole or not at all, over an older one. */
  void put(String path, byte[] bytes) throws IOException;

  /** Removes a small file, if it is there. */
  void remove(String path) throws IOException;

  /** A new local folder to build an edition in, out of the sight of readers. */
  Path work(String id) throws IOException;

  /** Makes a built folder, manifest and all, visible at {@code path}, once and for ever. */
  void keep(Path work, String path) throws IOException;

  /** Removes what dead runs left behind. */
  void sweep(String usecase) throws IOException;
}
