package nc.cagou.edition;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The name of a folder that a run builds in: {@code ID~HOST~PROCESS~RANDOM}. It tells a later run
 * whether the one that made it still lives.
 */
final class WorkName {

  private static final Duration A_DAY = Duration.ofDays(1);

  /** Clocks of a disk and of a process may differ by a little. */
  private static final Duration SLACK = Duration.ofSeconds(10);

  private WorkName() {}

  static String mine(String id) {
    String random = UUID.randomUUID().toString().substring(0, 8);
    return id + "~" + host() + "~" + ProcessHandle.current().pid() + "~" + random;
  }

  /**
   * Whether nobody works in the folder any more: its process is gone from this machine, or it was
   * made on another one more than a day ago.
   */
  static boolean isDead(Path folder) throws IOException {
    Instant touched;
    try {
      touched =
          Files.readAttributes(folder, BasicFileAttributes.class).lastModifiedTime().toInstant();
    } catch (NoSuchFileException e) {
      return false;
    }
    String[] parts = folder.getFileName().toString().split("~");
    boolean old = touched.isBefore(Instant.now().minus(A_DAY));
    if (parts.length != 4 || !parts[1].equals(host()) || !parts[2].matches("\\d{1,18}")) {
      return old;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[2]));
    if (process.isEmpty() || !process.get().isAlive()) {
      return true;
    }
    Optional<Instant> started = process.get().info().startInstant();
    return started.isPresent() && started.get().isAfter(touched.plus(SLACK));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "_");
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
