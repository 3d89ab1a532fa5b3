package nc.cagou.run;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nc.cagou.Contract;
import nc.cagou.Evidence;
import nc.cagou.Findings;
import nc.cagou.Input;
import nc.cagou.Parameters;
import nc.cagou.Rows;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Tables;
import nc.cagou.UseCase;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.disclosure.Protected;
import nc.cagou.disclosure.Released;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.EditionWriter;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Sources;
import nc.cagou.lineage.Reduced;
import nc.cagou.lineage.Trail;
import nc.cagou.passport.Declaration;
import nc.cagou.passport.Provenance;
import nc.cagou.spark.ColumnListener;
import nc.cagou.spark.Course;
import nc.cagou.spark.RowsRead;
import nc.cagou.spark.Sessions;
import nc.cagou.spark.SparkIntake;
import nc.cagou.spark.StageListener;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import org.apache.spark.sql.SparkSession;

/**
 * One run of a use case: files in, an edition out. Whatever happens on the way, the store is as it
 * was before until the edition is whole.
 */
public final class Run {

  static final Words WORDS = Words.beside(Run.class, "run");

  private final RunRequest request;
  private final UseCase useCase;
  private final Course course;
  private final Stages stages = new Stages(System::nanoTime);
  private final List<Trail.Began> steps = new ArrayList<>();
  private List<Reduced> columns = List.of();

  private Run(RunRequest request) {
    this.request = request;
    this.useCase = request.useCase();
    this.course = new Course(request.progress());
  }

  /** Runs; what goes wrong is a {@link Refusal} with a sentence. */
  public static RunResult of(RunRequest request) {
    try {
      return new Run(request).run();
    } catch (CompletionException e) {
      throw Trouble.of(e.getCause());
    } catch (Exception | OutOfMemoryError e) {
      throw Trouble.of(e);
    } finally {
      request.progress().end();
    }
  }

  private RunResult run() throws IOException {
    long began = System.nanoTime();
    Parameters parameters = Parameters.of(CommonParameters.with(useCase), request.parameters());
    Declaration.of(parameters.asMap()); // refuses what the passport could not say
    double tolerance = parameters.number(CommonParameters.TOLERANCE);
    EditionStore store = EditionStore.at(request.store());
    CompletableFuture<SparkSession> session =
        CompletableFuture.supplyAsync(() -> Sessions.open(request.master()));

    began(Trail.Step.INTAKE);
    begin("planning", 0.05);
    Sources sources = SparkIntake.sources(request.inputs().values());
    Map<String, Contract> contracts = contracts();
    Map<String, Plan> plans = plans(contracts, sources);

    begin("reading", 0.45);
    RowsRead read =
        new SparkIntake(session.join(), request.cacheOrDefault(), sources, course)
            .read(contracts, plans, tolerance);
    IntakeReport intake = Intakes.report(useCase.id(), contracts, read, tolerance);
    Intakes.refuseAboveTolerance(intake);

    began(Trail.Step.REDUCE);
    begin("reducing", 0.75);
    Sessions.fit(session.join(), read.bytes());
    Tables reduced = reduced(session.join(), read.rows(parameters));

    began(Trail.Step.DECIDE);
    begin("deciding", 0.80);
    Provenance provenance = Provenance.ofInputs(files(plans));
    Evidence.Context context =
        new Evidence.Context(
            Set.copyOf(request.inputs().keySet()),
            parameters,
            provenance.synthetic(),
            provenance.lines(),
            LocalDate.now(ZoneId.of("Pacific/Noumea")),
            provenance.invented());
    Findings findings = useCase.decide(reduced, context);
    began(Trail.Step.PROTECT);
    Protected open =
        Disclosure.protect(
            findings,
            useCase.tables(),
            parameters.text(CommonParameters.AUTHORISATION),
            earlier(store, provenance.synthetic()));
    Story story = useCase.show(open.evidence(context), Selection.NONE);

    began(Trail.Step.WRITE);
    begin("writing", 1);
    Edition edition;
    try (EditionWriter writer =
        store.begin(useCase, context, Intakes.records(intake, contracts, provenance.invented()))) {
      writer.tables(open);
      writer.story(story);
      writer.json("intake.json", intake.toJson());
      for (String input : read.inputs().keySet()) {
        read.quarantine(input, writer.quarantine(input));
      }
      Trail trail = Trails.of(contracts, read, columns, reduced, steps, session.join().version());
      new Papers(useCase, story, provenance, trail, open).write(writer);
      edition = writer.commit();
    }
    if (request.publish()) {
      store.publish(edition);
    }
    return RunResult.of(edition, System.nanoTime() - began, stages.end());
  }

  /**
   * What an attacker holds already. Invented persons and real ones have nothing to do with each
   * other: editions of the one kind say nothing of the other.
   */
  private List<Released> earlier(EditionStore store, boolean synthetic) {
    return store.released(useCase.id()).stream()
        .filter(e -> e.manifest().synthetic() == synthetic)
        .map(Edition::released)
        .toList();
  }

  private void begin(String stage, double until) {
    stages.begin(stage);
    course.begin(WORDS.get(stage), until);
  }

  private void began(Trail.Step step) {
    steps.add(new Trail.Began(step, Instant.now()));
  }

  private Tables reduced(SparkSession session, Rows rows) {
    StageListener listener = new StageListener(course);
    session.sparkContext().addSparkListener(listener);
    try (ColumnListener heard = ColumnListener.on(session)) {
      Tables reduced = useCase.reduce(rows);
      columns = heard.reduced();
      return reduced;
    } finally {
      session.sparkContext().removeSparkListener(listener);
    }
  }

  private Map<String, Contract> contracts() {
    Map<String, Contract> contracts = new LinkedHashMap<>();
    useCase.inputs().forEach(i -> contracts.put(i.name(), i.contract()));
    for (String name : request.inputs().keySet()) {
      if (!contracts.containsKey(name)) {
        String known = String.join(", ", contracts.keySet());
        throw Refusal.usage(
            WORDS.get(
                "unknown-input", Map.of("input", name, "usecase", useCase.id(), "known", known)));
      }
    }
    return contracts;
  }

  /** Where the files lie that were read, by input. */
  private static Map<String, List<String>> files(Map<String, Plan> plans) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    plans.forEach(
        (input, plan) -> files.put(input, plan.files().stream().map(Plan.File::uri).toList()));
    return files;
  }

  private Map<String, Plan> plans(Map<String, Contract> contracts, Sources sources) {
    List<Contract> all = useCase.inputs().stream().map(Input::contract).toList();
    Map<String, CompletableFuture<Plan>> asked = new LinkedHashMap<>();
    request
        .inputs()
        .forEach(
            (name, path) ->
                asked.put(
                    name,
                    CompletableFuture.supplyAsync(
                        () ->
                            Intake.plan(
                                contracts.get(name),
                                all,
                                path,
                                sources,
                                request.recipes().get(name)))));
    Map<String, Plan> plans = new LinkedHashMap<>();
    asked.forEach((name, plan) -> plans.put(name, plan.join()));
    return plans;
  }
}
