package nc.cagou.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a cluster needs of us: the jars of the class path that a Spark distribution does not hold
 * itself and that reading or reducing rows needs. A folder of classes is packed into a jar first.
 */
final class Dependencies {

  /** Jars that stand in every Spark distribution, and those of pages, charts and briefs. */
  private static final Pattern NOT_SHIPPED =
      Pattern.compile(
          "(spark|hadoop|scala|jackson|json4s|parquet|orc|arrow|avro|netty|log4j|slf4j|jcl|jul|hk2"
              + "|jersey|jakarta|javax|zookeeper|curator|hive|kryo|chill|metrics|snappy|lz4|zstd"
              + "|compress|commons|guava|protobuf|flatbuffers|janino|ivy|py4j|pickle|datasketches"
              + "|javalin|jetty|jte|htmx|kotlin|batik|xml|pdfbox|fontbox|xmpbox|openhtmltopdf"
              + "|graphics2d|jfreechart|picocli|leveldbjni|tink|gson|playwright|driver|junit"
              + "|archunit)[-_.].*\\.jar");

  private Dependencies() {}

  /** Addresses of jars, folders packed into {@code scratch}. */
  static List<String> ofClassPath(Path scratch) {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path) && holdsClasses(path)) {
        jars.add(
            packed(path, scratch.resolve("classes-" + jars.size() + ".jar")).toUri().toString());
      } else if (Files.isRegularFile(path)
          && !NOT_SHIPPED.matcher(path.getFileName().toString()).matches()) {
        jars.add(path.toUri().toString());
      }
    }
    return jars;
  }

  private static boolean holdsClasses(Path folder) {
    return Files.isDirectory(folder.resolve("nc"));
  }

  private static Path packed(Path folder, Path jar) {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        entries.putNextEntry(
            new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
