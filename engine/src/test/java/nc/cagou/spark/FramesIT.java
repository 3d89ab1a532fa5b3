package nc.cagou.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class FramesIT {

  private final SparkSession spark = Sessions.open("local[2]");

  @Test
  void everyTypeKeepsItsKindAndNullStaysMissing() {
    Table table =
        Frames.collect(
            spark.sql(
                "select 5000000000L l, 7 i, cast(2.5 as decimal(4,1)) n, 'Nouméa' s, true b,"
                    + " date'1582-10-04' d, timestamp'2024-05-01 00:00:00' t"
                    + " union all select null, null, null, null, null, null, null order by l desc"),
            "kinds");
    assertEquals("kinds", table.name());
    assertEquals(5_000_000_000L, table.longColumn("l").getLong(0));
    assertEquals(7, table.intColumn("i").getInt(0));
    assertEquals(2.5, table.doubleColumn("n").getDouble(0));
    assertEquals("Nouméa", table.stringColumn("s").get(0));
    assertEquals(true, table.booleanColumn("b").get(0));
    assertEquals(LocalDate.of(1582, 10, 4), table.dateColumn("d").get(0));
    assertEquals(Instant.parse("2024-05-01T00:00:00Z"), table.instantColumn("t").get(0));
    table.columns().forEach(c -> assertTrue(c.isMissing(1), c.name()));
  }

  @Test
  void sessionServesNoPageAndLeavesNoMetastore() {
    assertTrue(spark.sparkContext().uiWebUrl().isEmpty());
    assertFalse(Files.exists(Path.of("metastore_db")));
    assertFalse(Files.exists(Path.of("spark-warehouse")));
    assertEquals("127.0.0.1", spark.sparkContext().getConf().get("spark.driver.host"));
  }

  @Test
  void sessionIsTakenAgainAndPartitionsFollowTheInput() {
    assertTrue(spark == Sessions.open("local[2]", Map.of()));
    Sessions.fit(spark, 1L << 10);
    assertEquals("2", spark.conf().get("spark.sql.shuffle.partitions"));
    Sessions.fit(spark, 10L << 30);
    assertEquals("161", spark.conf().get("spark.sql.shuffle.partitions"));
    Sessions.fit(spark, 0);
  }

  @Test
  void jarsThatASparkDistributionHoldsAreNotShipped() {
    List<String> shipped = Dependencies.ofClassPath(Scratch.make());
    assertTrue(shipped.stream().anyMatch(j -> j.contains("fastcsv")), shipped.toString());
    assertTrue(shipped.stream().anyMatch(j -> j.contains("classes-")), shipped.toString());
    assertFalse(shipped.stream().anyMatch(j -> j.contains("spark-core")), shipped.toString());
  }
}
