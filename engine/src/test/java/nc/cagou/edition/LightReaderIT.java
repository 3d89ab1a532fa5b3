package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nc.cagou.Selection;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a local store loads neither Spark nor Hadoop nor Parquet. */
class LightReaderIT {

  /** Reads everything that a page needs. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) {
      EditionStore store = EditionStore.at(arguments[0]);
      store.list();
      Edition edition = store.published("sample").orElseThrow();
      new SampleUseCase().show(edition.evidence(), Selection.NONE);
      System.out.println(edition.story().headline().en());
    }
  }

  @TempDir Path folder;

  @Test
  void aLocalStoreIsReadWithoutSparkHadoopOrParquet() throws Exception {
    SampleEdition.published(EditionStore.at(folder.toString()));
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines;
    try (var out = reader.inputReader()) {
      lines = out.lines().collect(Collectors.toList());
    }
    assertEquals(0, reader.waitFor());
    assertTrue(lines.stream().anyMatch(l -> l.contains("1275 sightings in 2024")));
    List<String> heavy =
        lines.stream()
            .filter(l -> l.matches(".*\\borg\\.apache\\.(spark|hadoop|parquet)\\..*"))
            .toList();
    assertEquals(List.of(), heavy);
  }
}
