package nc.cagou.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * A folder on this machine or on any file system that Hadoop knows. On this machine files are
 * written without Hadoop, which would start a process to set the rights of each and lay a checksum
 * file beside it.
 */
final class Place {

  private static final FsPermission OWNER = new FsPermission((short) 0700);

  private final Path root;
  private final Configuration conf;
  private final FileSystem files;

  Place(String uri, Configuration conf) throws IOException {
    boolean scheme = uri.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    this.root =
        new Path(scheme ? uri : java.nio.file.Path.of(uri).toAbsolutePath().toUri().toString());
    this.conf = conf;
    this.files = root.getFileSystem(conf);
  }

  Path at(String relative) {
    return relative.isEmpty() ? root : new Path(root, relative);
  }

  boolean isHere() {
    return isHere(root);
  }

  static boolean isHere(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file");
  }

  static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  /** Makes a folder and those above it; what is made is its owner's alone. */
  void folder(String relative) throws IOException {
    if (!isHere()) {
      files.mkdirs(at(relative), OWNER);
      return;
    }
    java.nio.file.Path folder = local(at(relative));
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  OutputStream create(String relative) throws IOException {
    return isHere() ? Files.newOutputStream(local(at(relative))) : files.create(at(relative), true);
  }

  InputStream open(String relative) throws IOException {
    return isHere() ? Files.newInputStream(local(at(relative))) : files.open(at(relative));
  }

  boolean has(String relative) throws IOException {
    return files.exists(at(relative));
  }

  /** The size of a file; -1 when it is not there. */
  long bytes(String relative) throws IOException {
    try {
      FileStatus status = files.getFileStatus(at(relative));
      return status.isFile() ? status.getLen() : -1;
    } catch (java.io.FileNotFoundException e) {
      return -1;
    }
  }

  /** Names in a folder; empty when it is not there. */
  List<FileStatus> list(String relative) throws IOException {
    try {
      return new ArrayList<>(List.of(files.listStatus(at(relative))));
    } catch (java.io.FileNotFoundException e) {
      return List.of();
    }
  }

  void delete(String relative) throws IOException {
    files.delete(at(relative), true);
  }

  /** Gives a file its last name, in one step where the file system can. */
  void rename(String from, String to) throws IOException {
    if (isHere()) {
      Files.move(local(at(from)), local(at(to)), StandardCopyOption.ATOMIC_MOVE);
    } else if (!files.rename(at(from), at(to))) {
      throw new IOException("Could not rename " + at(from));
    }
  }

  /** Marks a file as used now. */
  void touch(String relative) throws IOException {
    if (isHere()) {
      Files.setLastModifiedTime(
          local(at(relative)),
          java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));
    } else {
      files.setTimes(at(relative), System.currentTimeMillis(), -1);
    }
  }
}
