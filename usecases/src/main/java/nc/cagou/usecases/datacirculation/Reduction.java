package nc.cagou.usecases.datacirculation;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.Rows;
import nc.cagou.Tables;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.Untested;
import nc.cagou.spark.Frames;
import nc.cagou.usecases.datacirculation.catalogue.Assessment;
import nc.cagou.usecases.datacirculation.catalogue.AssessmentText;
import nc.cagou.usecases.datacirculation.catalogue.Described;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import tech.tablesaw.api.Table;

/**
 * From records to one short row a dataset: Spark assesses each record with all its files and keeps
 * counts, not descriptions. Flows are counted by pair, state and blocker; use by month, and by
 * dataset over the last twelve months.
 */
final class Reduction {

  /** Characters of a description that near-duplicate search looks at. */
  private static final int LOOKED_AT = 400;

  private static final int YEAR = 12;

  private static final String[] SEEN = {
    "description",
    "publisher",
    "theme",
    "keywords",
    "spatial",
    "temporal",
    "frequency",
    "license",
    "access_rights",
    "contact",
    "issued",
    "modified",
    "portal",
    "dcat_ap",
    "distributions"
  };

  private Reduction() {}

  /** {@code datasets flows months used}, those that the inputs allow. */
  static Tables of(Rows rows) {
    Judgement judgement = Judgement.of(rows.parameters());
    Map<String, Table> tables = new LinkedHashMap<>();
    if (rows.has("catalogue")) {
      tables.put("datasets", datasets(rows.of("catalogue"), judgement.untested()));
    }
    if (rows.has("flows")) {
      tables.put(
          "flows",
          Frames.collect(
              rows.of("flows")
                  .groupBy("producer", "consumer", "status", "blocker")
                  .agg(count(lit(1)).as("flows")),
              "flows"));
    }
    if (rows.has("usage")) {
      usage(rows.of("usage"), tables);
    }
    return new Tables(tables);
  }

  private static Table datasets(Dataset<Row> catalogue, Untested rule) {
    Column[] seen = new Column[SEEN.length + UdataCriterion.values().length];
    for (int i = 0; i < SEEN.length; i++) {
      seen[i] = col(SEEN[i]);
    }
    for (UdataCriterion criterion : UdataCriterion.values()) {
      seen[SEEN.length + criterion.ordinal()] = col("quality_" + criterion.code());
    }
    UDF1<Row, String> assess =
        record -> AssessmentText.write(Assessment.of(described(record), rule));
    Column text = concat_ws(" ", col("title"), substring(col("description"), 1, LOOKED_AT));
    return Frames.collect(
        catalogue.select(
            col("dataset_id"),
            coalesce(col("title"), col("dataset_id")).as("title"),
            text.as("text"),
            col("publisher"),
            col("frequency"),
            col("issued"),
            coalesce(col("last_update"), col("modified")).as("last_update"),
            col("modified"),
            col("views"),
            col("portal"),
            col("quality_score"),
            udf(assess, DataTypes.StringType).apply(struct(seen)).as("assessment")),
        "datasets");
  }

  private static Described described(Row record) {
    Map<UdataCriterion, Boolean> published = new LinkedHashMap<>();
    for (UdataCriterion criterion : UdataCriterion.values()) {
      Boolean met = record.getAs("quality_" + criterion.code());
      if (met != null) {
        published.put(criterion, met);
      }
    }
    return new Described(
        record.getAs("description"),
        record.getAs("publisher"),
        record.getAs("theme"),
        record.getAs("keywords"),
        record.getAs("spatial"),
        record.getAs("temporal"),
        record.getAs("frequency"),
        record.getAs("license"),
        record.getAs("access_rights"),
        record.getAs("contact"),
        day(record.getAs("issued")),
        day(record.getAs("modified")),
        record.getAs("portal"),
        record.getAs("dcat_ap"),
        record.getAs("distributions"),
        published);
  }

  private static java.time.LocalDate day(Object value) {
    return value == null || value instanceof java.time.LocalDate
        ? (java.time.LocalDate) value
        : ((java.sql.Date) value).toLocalDate();
  }

  private static void usage(Dataset<Row> usage, Map<String, Table> tables) {
    Table months =
        Frames.collect(
            usage
                .groupBy("month")
                .agg(
                    countDistinct("dataset_id").as("datasets"),
                    sum("downloads").as("downloads"),
                    sum("api_calls").as("api_calls"))
                .orderBy("month"),
            "months");
    tables.put("months", months);
    if (months.isEmpty()) {
      return;
    }
    String last = months.stringColumn("month").get(months.rowCount() - 1);
    String first = YearMonth.parse(last).minusMonths(YEAR - 1L).toString();
    tables.put(
        "used",
        Frames.collect(
            usage
                .where(col("month").geq(first))
                .where(col("downloads").isNotNull().or(col("api_calls").isNotNull()))
                .groupBy("dataset_id")
                .agg(
                    sum(coalesce(col("downloads"), lit(0)).plus(coalesce(col("api_calls"), lit(0))))
                        .as("uses")),
            "used"));
  }
}
