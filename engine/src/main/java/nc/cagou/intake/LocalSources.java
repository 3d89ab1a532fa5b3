package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of the local disk. */
public final class LocalSources implements Sources {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Found> find(String path) throws IOException {
    Path at = Path.of(path.startsWith("file:") ? path.replaceFirst("^file:/*", "/") : path);
    if (Files.isRegularFile(at)) {
      return List.of(found(at, true));
    }
    if (Files.isDirectory(at)) {
      try (Stream<Path> entries = Files.list(at)) {
        return sorted(entries);
      }
    }
    return glob(path);
  }

  private static List<Found> glob(String path) throws IOException {
    int star = 0;
    while (star < path.length() && "*?[{".indexOf(path.charAt(star)) < 0) {
      star++;
    }
    if (star == path.length()) {
      return List.of();
    }
    int cut = path.lastIndexOf('/', star);
    Path root = Path.of(cut < 0 ? "." : cut == 0 ? "/" : path.substring(0, cut));
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    PathMatcher fits = FileSystems.getDefault().getPathMatcher("glob:" + path.substring(cut + 1));
    try (Stream<Path> entries = Files.walk(root, 8)) {
      return sorted(entries.filter(p -> fits.matches(root.relativize(p))));
    }
  }

  private static List<Found> sorted(Stream<Path> entries) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Path entry :
        entries
            .filter(Files::isRegularFile)
            .filter(p -> !p.getFileName().toString().startsWith("."))
            .sorted(Comparator.comparing(Path::toString))
            .toList()) {
      found.add(found(entry, false));
    }
    return found;
  }

  private static Found found(Path file, boolean alone) throws IOException {
    return new Found(
        file.toAbsolutePath().toString(), file.getFileName().toString(), Files.size(file), alone);
  }

  @Override
  public InputStream open(String uri, long from) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(Path.of(uri));
    channel.position(from);
    return Channels.newInputStream(channel);
  }

  @Override
  public Path local(String uri) {
    return Path.of(uri);
  }
}
