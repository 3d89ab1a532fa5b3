package nc.cagou.edition;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A store on a file system that Hadoop knows. An edition is built on the local disk, then copied
 * file by file, its manifest last and under its final name in one step. Loaded only when the
 * address of a store has a scheme.
 */
final class HadoopStorage implements Storage {

  private static final Duration A_DAY = Duration.ofDays(1);

  private static final java.nio.file.Path TEMPORARY =
      java.nio.file.Path.of(System.getProperty("java.io.tmpdir"));

  private final FileSystem files;
  private final Path root;

  private HadoopStorage(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  static HadoopStorage at(String uri) {
    try {
      FileSystem files = FileSystem.get(URI.create(uri), new Configuration());
      files.setWriteChecksum(false);
      return new HadoopStorage(files, files.makeQualified(new Path(uri)));
    } catch (IOException | IllegalArgumentException e) {
      throw Trouble.reading(uri, e);
    }
  }

  @Override
  public String address(String path) {
    return path(path).toString();
  }

  @Override
  public List<String> folders(String path) throws IOException {
    try {
      List<String> names = new ArrayList<>();
      for (FileStatus entry : files.listStatus(path(path))) {
        if (entry.isDirectory()) {
          names.add(entry.getPath().getName());
        }
      }
      return names.stream().sorted().toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public List<String> files(String path) throws IOException {
    java.net.URI folder = files.makeQualified(path(path)).toUri();
    List<String> found = new java.util.ArrayList<>();
    var all = files.listFiles(path(path), true);
    while (all.hasNext()) {
      String name = folder.relativize(all.next().getPath().toUri()).getPath();
      found.add(name.startsWith("/") ? name.substring(1) : name);
    }
    return found.stream().sorted().toList();
  }

  @Override
  public boolean has(String path) throws IOException {
    return files.exists(path(path));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return files.open(path(path));
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    Path target = path(path);
    Path draft = new Path(target.getParent(), "." + UUID.randomUUID() + ".draft");
    try (FSDataOutputStream out = files.create(draft, true)) {
      out.write(bytes);
      out.hsync();
    }
    files.delete(target, false);
    if (!files.rename(draft, target)) {
      files.delete(draft, false);
      throw new IOException("Cannot rename to " + target);
    }
  }

  @Override
  public void remove(String path) throws IOException {
    files.delete(path(path), false);
  }

  @Override
  public java.nio.file.Path work(String id) throws IOException {
    return Files.createDirectory(TEMPORARY.resolve("cagou-" + WorkName.mine(id)));
  }

  @Override
  public void keep(java.nio.file.Path work, String path) throws IOException {
    for (java.nio.file.Path file : Folders.files(work)) {
      String relative = work.relativize(file).toString().replace('\\', '/');
      if (relative.equals(EditionStore.MANIFEST)) {
        continue;
      }
      try (OutputStream out = files.create(path(path + "/" + relative), false)) {
        Files.copy(file, out);
      }
      if (relative.startsWith("quarantine/")) {
        ownerOnly(path(path + "/" + relative));
      }
    }
    put(path + "/" + EditionStore.MANIFEST, Files.readAllBytes(work.resolve("manifest.json")));
    Folders.delete(work);
  }

  @Override
  public void sweep(String usecase) throws IOException {
    for (java.nio.file.Path folder : Folders.list(TEMPORARY, "cagou-*~*")) {
      if (WorkName.isDead(folder)) {
        Folders.delete(folder);
      }
    }
    for (String id : folders(usecase)) {
      Path folder = path(usecase + "/" + id);
      boolean begun = !id.startsWith(".") && !files.exists(new Path(folder, "manifest.json"));
      Instant touched = Instant.ofEpochMilli(files.getFileStatus(folder).getModificationTime());
      if (begun && touched.isBefore(Instant.now().minus(A_DAY))) {
        files.delete(folder, true);
      }
    }
  }

  private void ownerOnly(Path file) throws IOException {
    files.setPermission(file, new org.apache.hadoop.fs.permission.FsPermission("600"));
    files.setPermission(file.getParent(), new org.apache.hadoop.fs.permission.FsPermission("700"));
  }

  private Path path(String path) {
    return path.isEmpty() || path.equals(".") ? root : new Path(root, path);
  }
}
