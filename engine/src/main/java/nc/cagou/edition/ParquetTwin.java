package nc.cagou.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import net.tlabs.tablesaw.parquet.TablesawParquetReadOptions;
import net.tlabs.tablesaw.parquet.TablesawParquetReader;
import net.tlabs.tablesaw.parquet.TablesawParquetWriteOptions;
import net.tlabs.tablesaw.parquet.TablesawParquetWriter;
import tech.tablesaw.api.Table;

/** A table as one Parquet file. Apart, because this class alone loads Parquet and Hadoop. */
final class ParquetTwin {

  private ParquetTwin() {}

  static void write(Table table, Path file) throws IOException {
    new TablesawParquetWriter()
        .write(
            table,
            TablesawParquetWriteOptions.builder(file.toFile())
                .withCompressionCode(TablesawParquetWriteOptions.CompressionCodec.SNAPPY)
                .build());
    clear(file);
  }

  /** The table in a Parquet file, whatever the types of its columns. */
  static Table read(InputStream in) throws IOException {
    Path copy = Files.createTempFile("table", ".parquet");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return new TablesawParquetReader()
          .read(TablesawParquetReadOptions.builder(copy.toFile()).build());
    } finally {
      Files.delete(copy);
      clear(copy);
    }
  }

  private static void clear(Path file) throws IOException {
    // Hadoop's local file system leaves a checksum of its own beside the file.
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }
}
