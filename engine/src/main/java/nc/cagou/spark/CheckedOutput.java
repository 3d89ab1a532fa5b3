package nc.cagou.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.CRC32C;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A file on any file system of Hadoop whose checksum is taken while it is written. */
final class CheckedOutput implements OutputFile {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Configuration conf;
  private final CRC32C crc = new CRC32C();
  private long bytes;

  CheckedOutput(Path path, Configuration conf) {
    this.path = path;
    this.conf = conf;
  }

  FileMark mark(long rows) {
    return new FileMark(path.getName(), rows, bytes, crc.getValue());
  }

  @Override
  public PositionOutputStream create(long blockSize) throws IOException {
    OutputStream out =
        Place.isHere(path)
            ? new BufferedOutputStream(Files.newOutputStream(Place.local(path)), BUFFER)
            : path.getFileSystem(conf).create(path, true);
    return new PositionOutputStream() {
      @Override
      public long getPos() {
        return bytes;
      }

      @Override
      public void write(int b) throws IOException {
        out.write(b);
        crc.update(b);
        bytes++;
      }

      @Override
      public void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        crc.update(b, off, len);
        bytes += len;
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
    return create(blockSize);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }
}
