package nc.cagou.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Sources;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Files of any file system that Hadoop knows ({@code hdfs:}, {@code s3a:}); others lie here. */
final class HadoopSources implements Sources {

  private static final long serialVersionUID = 1L;

  private final LocalSources here = new LocalSources();

  static boolean isFor(String path) {
    return path.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*") && !path.startsWith("file:");
  }

  @Override
  public List<Found> find(String path) throws IOException {
    if (!isFor(path)) {
      return here.find(path);
    }
    Path at = new Path(path);
    FileSystem files = at.getFileSystem(conf());
    FileStatus[] matched = files.globStatus(at);
    List<Found> found = new ArrayList<>();
    for (FileStatus status : matched == null ? new FileStatus[0] : matched) {
      boolean alone = status.isFile() && status.getPath().getName().equals(at.getName());
      FileStatus[] inside =
          status.isDirectory() ? files.listStatus(status.getPath()) : new FileStatus[] {status};
      for (FileStatus file : inside) {
        String name = file.getPath().getName();
        if (file.isFile() && !name.startsWith(".") && !name.startsWith("_")) {
          found.add(new Found(file.getPath().toString(), name, file.getLen(), alone));
        }
      }
    }
    found.sort(Comparator.comparing(Found::uri));
    return found;
  }

  @Override
  public InputStream open(String uri, long from) throws IOException {
    if (!isFor(uri)) {
      return here.open(uri, from);
    }
    Path at = new Path(uri);
    FSDataInputStream in = at.getFileSystem(conf()).open(at);
    in.seek(from);
    return in;
  }

  @Override
  public java.nio.file.Path local(String uri) throws IOException {
    if (!isFor(uri)) {
      return here.local(uri);
    }
    Path at = new Path(uri);
    java.nio.file.Path copy = Scratch.make().resolve(at.getName());
    at.getFileSystem(conf()).copyToLocalFile(false, at, new Path(copy.toUri()), true);
    return copy;
  }

  /** What the session, or the executor, was told of file systems. */
  private static Configuration conf() {
    return SparkHadoopUtil.get().conf();
  }
}
