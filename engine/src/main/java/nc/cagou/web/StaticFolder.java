package nc.cagou.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nc.cagou.text.Refusal;

/**
 * A static copy in a folder. It is made in a hidden folder inside, which works on the root of a
 * stick too, and moved up when it is whole; an earlier copy is then replaced, and files that a
 * person laid beside it stay.
 */
final class StaticFolder implements StaticTarget {

  private static final String PART = ".cagou-export.part";
  private static final List<String> OURS = List.of(FIRST, "fr", "en", "assets", "data", MARK);

  private final Path out;
  private final Path part;
  private final boolean made;
  private boolean finished;

  StaticFolder(Path out) throws IOException {
    if (Files.exists(out) && !free(out)) {
      throw Refusal.usage(Visit.text("export.taken", "out", out.toString()));
    }
    this.out = out;
    this.part = out.resolve(PART);
    this.made = !Files.exists(out);
    delete(part);
    Files.createDirectories(part);
  }

  private static boolean free(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return false;
    }
    if (Files.isRegularFile(out.resolve(MARK))) {
      return true;
    }
    try (Stream<Path> inside = Files.list(out)) {
      return inside.allMatch(path -> path.getFileName().toString().equals(PART));
    }
  }

  @Override
  public void put(String file, byte[] content) throws IOException {
    Path path = part.resolve(file).normalize();
    if (!path.startsWith(part)) {
      throw new IOException(file);
    }
    Files.createDirectories(path.getParent());
    Files.write(path, content);
  }

  @Override
  public void first(byte[] content) throws IOException {
    put(FIRST, content);
  }

  @Override
  public void finish() throws IOException {
    put(MARK, StaticTarget.mark());
    // the first page goes first and comes back last: it never leads to a copy that is not there
    for (String name : OURS) {
      if (!name.equals(MARK)) {
        delete(out.resolve(name));
      }
    }
    for (int i = OURS.size() - 1; i >= 0; i--) {
      Path from = part.resolve(OURS.get(i));
      if (Files.exists(from)) {
        Files.move(
            from, out.resolve(OURS.get(i)), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    delete(part);
    finished = true;
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      delete(part);
      if (made) {
        Files.deleteIfExists(out);
      }
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> paths = Files.walk(path)) {
      inside = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : inside) {
      Files.delete(each);
    }
  }
}
