package nc.cagou.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store in a folder of this machine. An edition is built in {@code .work}, forced to the disk and
 * renamed into place in one step, so that a reader sees all of it or nothing.
 */
final class LocalStorage implements Storage {

  private static final String WORK = ".work";

  private final Path root;

  LocalStorage(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  @Override
  public String address(String path) {
    return root.resolve(path).toString();
  }

  @Override
  public List<String> folders(String path) throws IOException {
    try (Stream<Path> entries = Files.list(root.resolve(path))) {
      return entries
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public List<String> files(String path) throws IOException {
    Path folder = root.resolve(path);
    return Folders.files(folder).stream()
        .map(f -> folder.relativize(f).toString().replace('\\', '/'))
        .toList();
  }

  @Override
  public boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(root.resolve(path));
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    Path target = root.resolve(path);
    Path draft = work(target.getFileName().toString()).resolve("file");
    try {
      Files.write(draft, bytes);
      Folders.forceOne(draft);
      Files.createDirectories(target.getParent());
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      Folders.forceOne(target.getParent());
    } finally {
      Folders.delete(draft.getParent());
    }
  }

  @Override
  public void remove(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
  }

  @Override
  public Path work(String id) throws IOException {
    Files.createDirectories(root.resolve(WORK));
    return Files.createDirectory(root.resolve(WORK).resolve(WorkName.mine(id)));
  }

  @Override
  public void keep(Path work, String path) throws IOException {
    Folders.force(work);
    Path target = root.resolve(path);
    Files.createDirectories(target.getParent());
    Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    Folders.forceOne(target.getParent());
  }

  @Override
  public void sweep(String usecase) throws IOException {
    for (String name : folders(WORK)) {
      Path folder = root.resolve(WORK).resolve(name);
      if (WorkName.isDead(folder)) {
        Folders.delete(folder);
      }
    }
  }
}
