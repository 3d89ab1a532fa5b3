package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Evidence;
import nc.cagou.Field;
import nc.cagou.Findings;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.method.planning.NearestFacility;
import nc.cagou.spark.Sessions;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Planning from files to tables, with Spark, on the samples and the published outlines. */
class PlanningIT {

  private static final Planning USE_CASE = new Planning();
  private static SparkSession spark;
  private static Findings samples;

  @BeforeAll
  static void run() {
    spark = Sessions.open("local[2]");
    samples = findings(rows(SAMPLES));
  }

  private static final Map<String, String> SAMPLES =
      Map.of(
          "census", "recensements.csv",
          "land_cover", "surfaces_baties.csv",
          "facilities", "equipements.csv",
          "permits", "permis_de_construire.csv",
          "population_grid", "carroyage_1km.csv");

  private static Map<String, Dataset<Row>> rows(Map<String, String> files) {
    Path folder = Shared.root().resolve("data-samples/planning");
    Map<String, Dataset<Row>> frames = new LinkedHashMap<>();
    files.forEach((input, file) -> frames.put(input, frame(input, folder.resolve(file))));
    return frames;
  }

  private static Dataset<Row> frame(String input, Path file) {
    Reading read = Reading.of(new Planning(), input, file);
    Contract contract = read.contract();
    StructType schema = new StructType();
    for (Field field : contract.fields()) {
      schema =
          schema.add(
              field.name(),
              switch (field.type()) {
                case INTEGER -> DataTypes.LongType;
                case NUMBER -> DataTypes.DoubleType;
                case DATE -> DataTypes.DateType;
                default -> DataTypes.StringType;
              });
    }
    List<Row> rows = new ArrayList<>();
    for (List<Object> row : read.rows()) {
      Object[] values = row.toArray();
      for (int i = 0; i < values.length; i++) {
        boolean day = contract.fields().get(i).type() == Field.Type.DATE && values[i] != null;
        values[i] =
            day
                ? java.sql.Date.valueOf(LocalDate.ofEpochDay(((Number) values[i]).longValue()))
                : values[i];
      }
      rows.add(RowFactory.create(values));
    }
    return spark.createDataFrame(rows, schema);
  }

  private static Findings findings(Map<String, Dataset<Row>> frames) {
    Parameters parameters = Parameters.of(USE_CASE.parameters(), Map.of());
    Rows rows =
        new Rows() {
          @Override
          public boolean has(String input) {
            return frames.containsKey(input);
          }

          @Override
          public Dataset<Row> of(String input) {
            return frames.get(input);
          }

          @Override
          public Parameters parameters() {
            return parameters;
          }
        };
    return USE_CASE.decide(
        USE_CASE.reduce(rows),
        new Evidence.Context(
            Set.copyOf(frames.keySet()), parameters, true, List.of(), LocalDate.of(2026, 11, 1)));
  }

  @Test
  void everyTableOfTheContractIsThere() {
    assertTrue(
        samples
            .tables()
            .names()
            .containsAll(
                List.of(
                    "population",
                    "land_consumption",
                    "service_access",
                    "autocorrelation",
                    "portrait",
                    "permits",
                    "urbanisation",
                    "reach")));
    assertEquals(264_596, OfficialFiguresTest.people(samples, "988", 2025));
    assertEquals(33 * 3, samples.tables().get("land_consumption").rowCount());
    Table access = samples.tables().get("service_access");
    assertEquals(33 * 8, access.rowCount());
    assertEquals(
        8 * 264_596, access.doubleColumn("population").sum(), 1e-6, "everyone is counted once");
  }

  /** The tree inside Spark gives what the plain method gives, cell by cell. */
  @Test
  void distancesAreThoseOfTheMethod() {
    List<Row> cells = rows(SAMPLES).get("population_grid").collectAsList();
    List<Row> pools = rows(SAMPLES).get("facilities").filter("type = 'Piscine'").collectAsList();
    double[] people = column(cells, "population");
    List<NearestFacility.Near> near =
        NearestFacility.onGlobe(
            column(cells, "lon"),
            column(cells, "lat"),
            rounded(column(pools, "lon")),
            rounded(column(pools, "lat")),
            1);
    double[] metres = near.stream().mapToDouble(n -> n.distance()[0]).toArray();
    Table access = samples.tables().get("service_access");
    Table own = access.where(access.stringColumn("type").isEqualTo("Piscine"));
    double beyond = own.doubleColumn("people_beyond").sum();
    assertEquals(1 - NearestFacility.shareWithin(metres, people, 5_000), beyond / 264_596, 1e-9);
    double walked = 0;
    for (int i = 0; i < own.rowCount(); i++) {
      walked +=
          own.doubleColumn("distance_km").getDouble(i)
              * own.doubleColumn("population").getDouble(i);
    }
    assertEquals(NearestFacility.mean(metres, people) / 1000, walked / 264_596, 1e-6);
  }

  @Test
  void publishedOutlinesMakeNeighboursAndCheckTheGrid() {
    Map<String, Dataset<Row>> frames = rows(SAMPLES);
    frames.put(
        "boundaries",
        frame("boundaries", Shared.folder("data/planning").resolve("nc-communes.corrige.geojson")));
    Findings findings = findings(frames);
    assertEquals(
        "contiguity", findings.tables().get("autocorrelation").stringColumn("neighbours").get(0));
    Table check = findings.tables().get("grid_check");
    assertEquals(33, check.rowCount());
    assertEquals(264_596, check.doubleColumn("census").sum(), 1e-6);
    assertEquals(264_596, check.doubleColumn("areal").sum(), 300);
  }

  @Test
  void anySubsetOfTheInputsGivesWhatItAllows() {
    Map<String, Dataset<Row>> all = rows(SAMPLES);
    for (String input : all.keySet()) {
      Findings findings = findings(Map.of(input, all.get(input)));
      assertTrue(findings.tables().has("population"), input);
      assertFalse(findings.notComputed().isEmpty(), input);
    }
  }

  private static double[] column(List<Row> rows, String name) {
    return rows.stream().mapToDouble(r -> r.<Double>getAs(name)).toArray();
  }

  /** Facilities are told apart at four decimals of a degree. */
  private static double[] rounded(double[] degrees) {
    return java.util.Arrays.stream(degrees).map(d -> Math.round(d * 1e4) / 1e4).toArray();
  }
}
