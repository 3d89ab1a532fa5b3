package nc.cagou.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A temporary folder of this process, readable by its owner alone because unit records pass through
 * it. It goes when the process ends; what a killed process left is swept by a later one.
 */
final class Scratch {

  private static final String PREFIX = "cagou-";
  private static final Duration OLD = Duration.ofHours(1);

  private Scratch() {}

  static Path make() {
    try {
      Path base = Path.of(System.getProperty("java.io.tmpdir"));
      sweep(base);
      // createTempDirectory gives it to its owner alone
      Path made = Files.createTempDirectory(base, PREFIX + ProcessHandle.current().pid() + "-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made), "cagou-scratch"));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a tree as far as it can; what stays is swept later. */
  static void delete(Path tree) {
    try {
      Files.walkFileTree(
          tree,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e)
                throws IOException {
              try (Stream<Path> left = Files.list(folder)) {
                if (left.findAny().isEmpty()) {
                  Files.deleteIfExists(folder);
                }
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      System.getLogger(Scratch.class.getName())
          .log(System.Logger.Level.DEBUG, "Left for a later sweep: " + tree, e);
    }
  }

  private static void sweep(Path base) throws IOException {
    Instant limit = Instant.now().minus(OLD);
    try (Stream<Path> all = Files.list(base)) {
      all.filter(p -> p.getFileName().toString().matches(PREFIX + "\\d+-.*"))
          .filter(p -> !alive(p) && olderThan(limit, p))
          .forEach(Scratch::delete);
    }
  }

  private static boolean alive(Path folder) {
    String pid = folder.getFileName().toString().substring(PREFIX.length()).split("-")[0];
    return ProcessHandle.of(Long.parseLong(pid)).isPresent();
  }

  private static boolean olderThan(Instant limit, Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toInstant().isBefore(limit)
          && Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }
}
