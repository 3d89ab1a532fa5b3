package nc.cagou.usecases.employment;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.grouping_id;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.Tables;
import nc.cagou.spark.Frames;
import nc.cagou.spark.Groups;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;
import tech.tablesaw.api.Table;

/** From rows to counts: one pass over each register, with two groupings at once. */
final class Reduction {

  /** Words of contracts that last, in lower case, as a regular expression. */
  private static final String DURABLE =
      "cdi|perman|ind[eé]termin|titulaire|fonctionnaire|statutaire|open.?ended";

  /** Words of contracts that end. */
  private static final String SHORT =
      "cdd|d[eé]termin|int[eé]rim|temporaire|temporary|fixed|saison|season|mission|contractuel|vacation"
          + "|apprenti|contractor|intern|stage|per_diem";

  private Reduction() {}

  /**
   * Small tables: {@code offers offer_months jobseekers jobseeker_months published projects
   * employees series nomenclature profiles adjusted}, those that the inputs allow. Series are
   * adjusted here, as tasks where there are many.
   */
  static Tables of(Rows rows) {
    Map<String, Table> tables = new LinkedHashMap<>();
    if (rows.has("offers")) {
      offers(rows.of("offers"), tables);
    }
    if (rows.has("jobseekers")) {
      jobseekers(rows.of("jobseekers"), tables);
    }
    if (rows.has("published_tension")) {
      tables.put("published", Frames.collect(rows.of("published_tension"), "published"));
    }
    if (rows.has("recruitment_projects")) {
      tables.put("projects", Frames.collect(projects(rows), "projects"));
    }
    if (rows.has("employees")) {
      tables.put("employees", Frames.collect(employees(rows), "employees"));
    }
    if (rows.has("monthly_series")) {
      tables.put("series", Frames.collect(rows.of("monthly_series"), "series"));
    }
    if (rows.has("nomenclature")) {
      tables.put("nomenclature", Frames.collect(rows.of("nomenclature"), "nomenclature"));
    }
    if (rows.has("occupation_profiles")) {
      tables.put("profiles", Frames.collect(rows.of("occupation_profiles"), "profiles"));
    }
    for (String input : List.of("offers", "jobseekers", "monthly_series")) {
      if (rows.has(input)) {
        adjusted(rows.of(input).sparkSession(), rows.parameters(), tables);
        break;
      }
    }
    return new Tables(tables);
  }

  private static void adjusted(
      SparkSession session, Parameters parameters, Map<String, Table> tables) {
    Tables reduced = new Tables(tables);
    List<MonthlySeries> all =
        MonthlySeries.all(reduced, new Months(reduced)).stream()
            .filter(MonthlySeries::isLongEnough)
            .toList();
    if (all.isEmpty()) {
      return;
    }
    String method = parameters.text("adjustment");
    List<Adjusted> made =
        Groups.each(
            session,
            all.stream().map(MonthlySeries::stretch).toList(),
            stretch -> Adjusted.work(stretch.values(), method),
            stretch ->
                Adjusted.of(stretch.values(), stretch.first(), method).orElse(Adjusted.NONE));
    tables.put("adjusted", Adjustments.table(all, made));
  }

  private static void offers(Dataset<Row> offers, Map<String, Table> tables) {
    Column contract = lower(coalesce(col("contract_type"), lit("")));
    Dataset<Row> known =
        offers.select(
            year(col("published_on")).as("year"),
            col("rome_code"),
            col("commune_code"),
            when(contract.rlike(SHORT).and(not(contract.rlike("ind[eé]termin"))), "short")
                .when(contract.rlike(DURABLE), "durable")
                .otherwise("unknown")
                .as("kind"),
            date_format(col("published_on"), "yyyy-MM").as("opened"),
            date_format(col("closed_on"), "yyyy-MM").as("closed"),
            col("positions"));
    Dataset<Row> counted =
        grouped(
            known,
            List.of("year", "rome_code", "commune_code", "kind"),
            List.of("opened", "closed"),
            count(lit(1)).as("offers"),
            sum("positions").as("positions"));
    split(Frames.collect(counted, "offers"), "offers", "offer_months", 4, 2, tables);
  }

  private static void jobseekers(Dataset<Row> persons, Map<String, Table> tables) {
    Column reversed = col("left_on").lt(col("registered_on"));
    Dataset<Row> known =
        persons.select(
            year(col("registered_on")).as("registered"),
            year(col("left_on")).as("left"),
            col("rome_code"),
            col("commune_code"),
            date_format(col("registered_on"), "yyyy-MM").as("registered_month"),
            date_format(col("left_on"), "yyyy-MM").as("left_month"),
            coalesce(reversed, lit(false)).as("reversed"));
    Dataset<Row> counted =
        grouped(
            known,
            List.of("registered", "left", "rome_code", "commune_code"),
            List.of("registered_month", "left_month"),
            count(when(col("reversed"), null).otherwise(1)).as("persons"),
            count(when(col("reversed"), 1)).as("reversed"));
    split(Frames.collect(counted, "jobseekers"), "jobseekers", "jobseeker_months", 4, 2, tables);
  }

  private static Dataset<Row> grouped(
      Dataset<Row> rows, List<String> first, List<String> second, Column one, Column two) {
    List<String> keys = new java.util.ArrayList<>(first);
    keys.addAll(second);
    return rows.groupingSets(seq(List.of(columns(first), columns(second))), columns(keys))
        .agg(grouping_id().cast("int").as("grouping"), one, two);
  }

  /** Parts a table of two groupings, the first of {@code a} keys and the second of {@code b}. */
  private static void split(
      Table all, String first, String second, int a, int b, Map<String, Table> tables) {
    int ofFirst = (1 << b) - 1;
    int ofSecond = ((1 << a) - 1) << b;
    tables.put(first, part(all, ofFirst, 0, a, first));
    tables.put(second, part(all, ofSecond, a, a + b, second));
  }

  private static Table part(Table all, int grouping, int from, int to, String name) {
    Table own = all.where(all.intColumn("grouping").isEqualTo(grouping));
    List<String> keys = List.copyOf(all.columnNames().subList(0, all.columnCount() - 3));
    for (int i = 0; i < keys.size(); i++) {
      if (i < from || i >= to) {
        own.removeColumns(keys.get(i));
      }
    }
    own.removeColumns("grouping");
    own.setName(name);
    return own;
  }

  private static Dataset<Row> projects(Rows rows) {
    return rows.of("recruitment_projects")
        .groupBy("year", "occupation", "territory")
        .agg(
            sum("projects").as("projects"),
            sum(when(col("difficult").isNotNull(), col("projects"))).as("rated"),
            sum("difficult").as("difficult"));
  }

  /** A row for all industries together wins over the sum of the industries. */
  private static Dataset<Row> employees(Rows rows) {
    Column whole = col("industry").isNull();
    return rows.of("employees")
        .groupBy("period", "territory")
        .agg(
            coalesce(sum(when(whole, col("employees"))), sum("employees")).as("employees"),
            coalesce(sum(when(whole, col("unemployed"))), sum("unemployed")).as("unemployed"));
  }

  private static scala.collection.immutable.Seq<Column> columns(List<String> names) {
    return seq(names.stream().map(org.apache.spark.sql.functions::col).toList());
  }

  private static <T> scala.collection.immutable.Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
