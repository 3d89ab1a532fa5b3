package nc.cagou.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nc.cagou.Field;
import nc.cagou.text.Text;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is what Parquet's own reader reads, whatever the rows are like. */
class TypedFileTest {

  private static final List<Field> FIELDS =
      List.of(
          field("day", Field.Type.DATE),
          field("count", Field.Type.INTEGER),
          field("amount", Field.Type.NUMBER),
          field("yes", Field.Type.BOOLEAN),
          field("code", Field.Type.STRING),
          field("remark", Field.Type.STRING),
          field("never", Field.Type.STRING));

  @TempDir java.nio.file.Path folder;
  private final Configuration conf = new Configuration(false);

  @Test
  void rowsComeBackAsTheyWereOverPagesAndRowGroups() throws IOException {
    for (int rows : new int[] {0, 1, 63, 64, 65, 20_000, 40_000, 620_001}) {
      equal(rows, 7);
    }
  }

  @Test
  void columnsWithoutAnyGapOrWithoutAnyValue() throws IOException {
    equal(70_000, 0);
    equal(70_000, 1);
  }

  @Test
  void leastAndGreatestAreKnown() throws IOException {
    Path file = write(rows(50_000, 7));
    try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, conf))) {
      for (ColumnChunkMetaData column : reader.getFooter().getBlocks().get(0).getColumns()) {
        String name = column.getPath().toDotString();
        boolean some = column.getStatistics().hasNonNullValue();
        // a value that is not a number leaves the range of its column unknown
        assertEquals(!List.of("never", "amount").contains(name), some, name);
      }
      assertEquals(-2_500, read(reader, "day").genericGetMin());
      assertEquals(2_499, read(reader, "day").genericGetMax());
      Binary least = (Binary) read(reader, "code").genericGetMin();
      Binary greatest = (Binary) read(reader, "code").genericGetMax();
      assertEquals("épi0", least.toStringUsingUTF8());
      assertEquals("épi9", greatest.toStringUsingUTF8());
    }
  }

  private static org.apache.parquet.column.statistics.Statistics<?> read(
      ParquetFileReader reader, String name) {
    return reader.getFooter().getBlocks().get(0).getColumns().stream()
        .filter(c -> c.getPath().toDotString().equals(name))
        .findFirst()
        .orElseThrow()
        .getStatistics();
  }

  private void equal(int count, int gaps) throws IOException {
    List<Object[]> rows = rows(count, gaps);
    Path file = write(rows);
    int at = 0;
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), file).withConf(conf).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        Object[] row = rows.get(at++);
        assertEquals(row[0], group.getFieldRepetitionCount(0) == 0 ? null : group.getInteger(0, 0));
        assertEquals(row[1], group.getFieldRepetitionCount(1) == 0 ? null : group.getLong(1, 0));
        assertEquals(row[2], group.getFieldRepetitionCount(2) == 0 ? null : group.getDouble(2, 0));
        assertEquals(row[3], group.getFieldRepetitionCount(3) == 0 ? null : group.getBoolean(3, 0));
        assertEquals(row[4], group.getFieldRepetitionCount(4) == 0 ? null : group.getString(4, 0));
        assertEquals(row[5], group.getFieldRepetitionCount(5) == 0 ? null : group.getString(5, 0));
        assertNull(row[6]);
        assertEquals(0, group.getFieldRepetitionCount(6));
        assertEquals(row[8], group.getLong(8, 0));
      }
    }
    assertEquals(count, at);
  }

  private Path write(List<Object[]> rows) throws IOException {
    java.nio.file.Path file = java.nio.file.Files.createTempFile(folder, "rows", ".parquet");
    java.nio.file.Files.delete(file);
    Path path = new Path(file.toUri());
    try (TypedFile out = new TypedFile(conf, path, TypedFile.schemaOf(FIELDS))) {
      for (Object[] row : rows) {
        out.write(row);
      }
    }
    return path;
  }

  /** One value in {@code gaps} is missing; 0 for none, 1 for all. */
  private static List<Object[]> rows(int count, int gaps) {
    Random random = new Random(count + gaps);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object[] row = {
        i % 5_000 - 2_500,
        random.nextLong(),
        i % 11 == 0 ? Double.NaN : random.nextGaussian(),
        random.nextBoolean(),
        "épi" + random.nextInt(20),
        "remarque " + i + " Ω",
        null,
        0,
        (long) i
      };
      for (int c = 0; c < 6; c++) {
        if (gaps > 0 && random.nextInt(gaps) == 0) {
          row[c] = null;
        }
      }
      rows.add(row);
    }
    return rows;
  }

  private static Field field(String name, Field.Type type) {
    return new Field(
        name,
        type,
        Text.same(name),
        List.of(),
        false,
        List.of(),
        null,
        null,
        null,
        List.of(),
        null);
  }
}
