package nc.cagou.passport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.edition.Json;
import nc.cagou.text.Refusal;

/**
 * What lies beside an input and describes it: a {@code passport.json} in its folder, or above it
 * when that folder is the {@code tables} of an edition; else a {@code datapackage.json}.
 */
final class Beside {

  private Beside() {}

  /** The sources of a file or a folder; none when nothing beside it declares them. */
  static List<Provenance.Source> sources(String path) {
    Optional<Path> given = local(path);
    if (given.isEmpty()) {
      return List.of();
    }
    Path input = given.get();
    Path folder = Files.isDirectory(input) ? input : input.getParent();
    if (folder == null) {
      return List.of();
    }
    boolean ofEdition = folder.endsWith("tables") && folder.getParent() != null;
    Path passport = (ofEdition ? folder.getParent() : folder).resolve("passport.json");
    if (Files.isRegularFile(passport)) {
      return PassportFile.sources(tree(passport), passport.toString());
    }
    Path pack = folder.resolve("datapackage.json");
    return Files.isRegularFile(pack)
        ? List.of(DataPackageFile.source(tree(pack), input, pack.toString()))
        : List.of();
  }

  /** A path of this machine; empty for an address of another file system. */
  private static Optional<Path> local(String path) {
    String plain = path.startsWith("file:") ? path.replaceFirst("^file:/*", "/") : path;
    if (plain.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(plain).toAbsolutePath());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static JsonNode tree(Path file) {
    try {
      JsonNode tree = Json.mapper().readTree(file.toFile());
      if (tree.isObject()) {
        return tree;
      }
      throw unreadable(file, "{", null);
    } catch (IOException e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static Refusal unreadable(Path file, String detail, IOException cause) {
    return new Refusal(
        Refusal.Kind.INPUT,
        SourceLine.WORDS.get(
            "datapackage.unreadable", Map.of("file", file.toString(), "detail", detail)),
        cause);
  }
}
