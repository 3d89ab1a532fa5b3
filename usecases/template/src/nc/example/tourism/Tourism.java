package nc.example.tourism;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.Lever;
import nc.cagou.LeverAnswer;
import nc.cagou.Parameter;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.edition.TableSpecs;
import nc.cagou.intake.Contracts;
import nc.cagou.spark.Frames;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * A use case to copy: nights that visitors spent in each commune. It reads like a table of
 * contents: what it takes in, how Spark reduces it, what the methods decide, what is shown.
 */
public final class Tourism implements UseCase {

  static final Words WORDS = Words.beside(Tourism.class, "texts");

  @Override
  public String id() {
    return "tourism";
  }

  @Override
  public Text title() {
    return WORDS.get("title");
  }

  @Override
  public Text decision() {
    return WORDS.get("decision");
  }

  // ---- what it takes in

  @Override
  public List<Input> inputs() {
    return List.of(
        new Input(
            "nights",
            Contracts.load(Tourism.class, "contracts/nights.json", "nights", Layout.NONE, WORDS)));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.number("more_nights", 0, -100, 100, WORDS.get("parameter.more_nights")));
  }

  // ---- what it gives

  @Override
  public List<TableSpec> tables() {
    return TableSpecs.load(Tourism.class, "nights");
  }

  /** Rows to a small table, in one pass. */
  @Override
  public Tables reduce(Rows rows) {
    if (!rows.has("nights")) {
      return Tables.of();
    }
    return Tables.of(
        Frames.collect(
            rows.of("nights")
                .groupBy(col("commune_code"), col("year"))
                .agg(sum("nights").as("nights"))
                .orderBy("commune_code", "year"),
            "nights"));
  }

  /** Small tables to the tables of the edition; what could not be computed is said. */
  @Override
  public Findings decide(Tables reduced, Evidence.Context context) {
    return reduced.has("nights")
        ? new Findings(reduced, List.of())
        : new Findings(Tables.of(), List.of(WORDS.get("missing.nights")));
  }

  /** Protected tables to sentences, indicators and charts: pure, without Spark. */
  @Override
  public Story show(Evidence evidence, Selection selection) {
    return Telling.of(evidence, selection);
  }

  // ---- what if

  @Override
  public List<Lever> levers() {
    return List.of(
        new Lever(
            "more-nights",
            WORDS.get("lever.more_nights"),
            List.of(new Lever.Example("more_nights", "10"))));
  }

  @Override
  public LeverAnswer pull(Evidence evidence, String lever, Parameters parameters) {
    return Telling.pull(evidence, parameters.number("more_nights"));
  }

  /** Synthetic rows, as a producer would publish them. */
  @Override
  public void generate(long rows, Random random, Path folder) throws IOException {
    List<String> communes = Territories.communes().stream().map(Territory::code).toList();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("nuitees.csv"))) {
      out.write("code_commune;annee;nuitees\n");
      for (long i = 0; i < rows; i++) {
        String commune = communes.get((int) (i % communes.size()));
        long year = 2020 + i / communes.size() % 6;
        out.write(commune + ";" + year + ";" + (100 + random.nextInt(5_000)) + "\n");
      }
    }
  }
}
