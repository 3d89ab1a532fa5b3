package nc.cagou.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nc.cagou.text.Refusal;

/**
 * A static copy in a zip, all in one folder that has the name of the zip. Times of files are not
 * kept: the same pages make the same zip.
 */
final class StaticZip implements StaticTarget {

  private final Path out;
  private final Path part;
  private final String folder;
  private final ZipOutputStream zip;
  private boolean closed;

  StaticZip(Path out) throws IOException {
    String name = out.getFileName().toString();
    this.folder = name.substring(0, name.length() - ".zip".length()) + "/";
    if (Files.exists(out) && !earlier(out)) {
      throw Refusal.usage(Visit.text("export.taken", "out", out.toString()));
    }
    this.out = out;
    this.part = out.resolveSibling("." + name + ".part");
    Files.createDirectories(out.getParent());
    this.zip =
        new ZipOutputStream(
            Files.newOutputStream(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE));
  }

  private static boolean earlier(Path out) throws IOException {
    if (!Files.isRegularFile(out)) {
      return false;
    }
    try (ZipFile known = new ZipFile(out.toFile())) {
      return known.stream().anyMatch(entry -> entry.getName().endsWith("/" + MARK));
    } catch (ZipException notAZip) {
      return false;
    }
  }

  @Override
  public void put(String file, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(folder + file);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  @Override
  public void first(byte[] content) throws IOException {
    put(FIRST, content);
  }

  @Override
  public void finish() throws IOException {
    put(MARK, StaticTarget.mark());
    zip.close();
    closed = true;
    Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      zip.close();
    }
    Files.deleteIfExists(part);
  }
}
