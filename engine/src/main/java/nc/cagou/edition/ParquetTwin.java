package nc.cagou.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    // Hadoop's local file system leaves a checksum of its own beside the file.
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }
}
