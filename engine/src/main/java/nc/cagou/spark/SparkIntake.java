package nc.cagou.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.KeyRules;
import nc.cagou.intake.LocalSources;
import nc.cagou.intake.Plan;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Sources;
import nc.cagou.intake.Tally;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * The kernel of {@link nc.cagou.intake} run inside Spark: every slice of every input is one task of
 * one job. Typed rows are kept per checksum of input and contract, so that a second run skips this
 * step.
 */
public final class SparkIntake {

  /** What the cache may hold, unless told otherwise: 20 GB. */
  public static final long MOST_BYTES = 20_000_000_000L;

  private final SparkSession session;
  private final Configuration conf;
  private final RowCache cache;
  private final Sources sources;
  private final Course course;
  private final long mostRowsHere;

  /**
   * @param cache folder of typed rows: a path, or a URI that every machine of the cluster reaches
   */
  public SparkIntake(SparkSession session, String cache, Sources sources, Course course)
      throws IOException {
    this(session, cache, sources, course, MOST_BYTES, KeysHere.MOST_ROWS);
  }

  /**
   * @param mostRowsHere rows up to which keys are looked at in the memory of this machine
   */
  SparkIntake(
      SparkSession session,
      String cache,
      Sources sources,
      Course course,
      long mostBytes,
      long mostRowsHere)
      throws IOException {
    this.session = session;
    this.conf = session.sparkContext().hadoopConfiguration();
    this.sources = sources;
    this.course = course;
    this.mostRowsHere = Sessions.isLocal(session) ? mostRowsHere : 0;
    this.cache = new RowCache(cache, conf, mostBytes, course.progress()::say);
  }

  /**
   * Reads the inputs of a run, or finds them read already.
   *
   * @param contracts of all inputs of the use case
   * @param plans of those that are there
   * @param tolerance share of orphans of a foreign key above which they are kept ({@link KeyRules})
   */
  public RowsRead read(Map<String, Contract> contracts, Map<String, Plan> plans, double tolerance)
      throws IOException {
    Map<String, RowCache.Found> found = new LinkedHashMap<>();
    for (String name : plans.keySet()) {
      cache
          .find(Fingerprint.of(name, contracts, plans, tolerance))
          .ifPresent(kept -> found.put(name, kept));
    }
    readAgainParents(contracts, plans, found);
    Map<String, InputUnderWay> missing = new LinkedHashMap<>();
    for (Map.Entry<String, Plan> plan : plans.entrySet()) {
      String name = plan.getKey();
      if (!found.containsKey(name)) {
        List<KeyRules.Rule> rules = KeyRules.of(contracts.get(name), plans.keySet());
        String key = Fingerprint.of(name, contracts, plans, tolerance);
        missing.put(name, new InputUnderWay(plan.getValue(), rules, cache.begin(key)));
      }
    }
    if (!missing.isEmpty()) {
      found.putAll(make(contracts, found, missing, tolerance));
      cache.sweep();
    }
    Map<String, RowsRead.Input> inputs = new LinkedHashMap<>();
    Map<String, RowsRead.Lying> lying = new LinkedHashMap<>();
    plans.forEach(
        (name, plan) -> {
          RowCache.Found kept = found.get(name);
          boolean cached = !missing.containsKey(name);
          RowCache.Counts counts = kept.counts();
          List<InputReport.Notice> notices =
              counts.orphans().stream()
                  .map(
                      o ->
                          InputReport.Notice.orphansKept(o.count(), o.read(), o.other(), o.first()))
                  .toList();
          inputs.put(
              name,
              new RowsRead.Input(
                  plan,
                  counts.tally(),
                  counts.problems(),
                  counts.problemsInAll(),
                  notices,
                  cached));
          lying.put(name, new RowsRead.Lying(typed(contracts.get(name), kept), refused(kept)));
        });
    return new RowsRead(session, contracts, inputs, lying);
  }

  /**
   * The keys of an input whose orphans were refused are not all in the cache: where another input
   * that is not there needs them, it is read again, so that a cache never changes a result.
   */
  private static void readAgainParents(
      Map<String, Contract> contracts, Map<String, Plan> plans, Map<String, RowCache.Found> found) {
    List<String> missing = plans.keySet().stream().filter(n -> !found.containsKey(n)).toList();
    List<String> needed =
        missing.stream()
            .flatMap(n -> contracts.get(n).foreignKeys().stream())
            .map(Contract.ForeignKey::input)
            .filter(found::containsKey)
            .filter(parent -> found.get(parent).counts().orphansRefused())
            .distinct()
            .toList();
    if (!needed.isEmpty()) {
      needed.forEach(found::remove);
      readAgainParents(contracts, plans, found);
    }
  }

  private Map<String, RowCache.Found> make(
      Map<String, Contract> contracts,
      Map<String, RowCache.Found> found,
      Map<String, InputUnderWay> missing,
      double tolerance)
      throws IOException {
    boolean done = false;
    try {
      List<InputUnderWay> inputs = new ArrayList<>(missing.values());
      List<SliceTask.Work> works = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        for (int s = 0; s < inputs.get(i).plan.slices().size(); s++) {
          works.add(new SliceTask.Work(i, s, null));
        }
      }
      read(inputs, works);
      for (InputUnderWay input : inputs) {
        cache.settle(input.folder, input.rows());
      }
      List<SliceTask.Work> again = brokenKeys(contracts, found, missing, tolerance);
      read(inputs, again);
      Map<String, RowCache.Found> made = new LinkedHashMap<>();
      for (Map.Entry<String, InputUnderWay> input : missing.entrySet()) {
        made.put(input.getKey(), commit(input.getKey(), input.getValue()));
      }
      done = true;
      return made;
    } finally {
      if (!done) {
        for (InputUnderWay input : missing.values()) {
          cache.discard(input.folder);
        }
      }
    }
  }

  private void read(List<InputUnderWay> inputs, List<SliceTask.Work> works) {
    if (works.isEmpty()) {
      return;
    }
    List<SliceTask.Target> targets = new ArrayList<>();
    for (InputUnderWay input : inputs) {
      targets.add(
          new SliceTask.Target(input.plan, cache.place().at(input.folder).toString(), input.rules));
    }
    SparkContext spark = session.sparkContext();
    LongAccumulator told = spark.longAccumulator();
    SliceTask task = new SliceTask(targets, sources, conf, InputReport.MOST_PROBLEMS, told);
    TaskListener listener = new TaskListener(course, works.size(), told);
    spark.addSparkListener(listener);
    try {
      JavaSparkContext java = JavaSparkContext.fromSparkContext(spark);
      for (SliceResult result : java.parallelize(works, works.size()).map(task).collect()) {
        inputs.get(result.input()).results.put(result.slice(), result);
      }
    } finally {
      spark.removeSparkListener(listener);
    }
  }

  /** Slices that must be read again because rules over several rows refuse some of their rows. */
  private List<SliceTask.Work> brokenKeys(
      Map<String, Contract> contracts,
      Map<String, RowCache.Found> found,
      Map<String, InputUnderWay> missing,
      double tolerance)
      throws IOException {
    List<SliceTask.Work> again = new ArrayList<>();
    if (missing.values().stream().allMatch(m -> m.rules.isEmpty())) {
      return again;
    }
    Map<String, Typed> all = new LinkedHashMap<>();
    // what was found has kept its rules already
    found.forEach((name, known) -> all.put(name, typed(contracts.get(name), known)));
    missing.forEach(
        (name, under) ->
            all.put(
                name,
                new Typed(
                    contracts.get(name), rowsFolder(under.folder), under.rows(), under.rules)));
    long rows = all.values().stream().mapToLong(Typed::rows).sum();
    Map<String, KeyCheck.Outcome> outcomes;
    if (rows <= mostRowsHere) {
      try (KeysHere here = new KeysHere(conf)) {
        outcomes = new KeyCheck(here, tolerance).check(all);
      }
    } else {
      outcomes = new KeyCheck(new KeysOnSpark(session), tolerance).check(all);
    }
    List<String> names = List.copyOf(missing.keySet());
    for (int i = 0; i < names.size(); i++) {
      int input = i;
      InputUnderWay under = missing.get(names.get(i));
      KeyCheck.Outcome outcome = outcomes.get(names.get(i));
      under.orphansRefused =
          outcome.broken().stream().anyMatch(b -> !under.rules.get(b.rule()).unique());
      for (KeyCheck.Kept kept : outcome.kept()) {
        KeyRules.Rule rule = under.rules.get(kept.rule());
        Problem first = LateProblems.of(rule, under.plan, kept.first(), sources);
        under.orphans.add(new RowCache.Orphans(kept.count(), kept.read(), rule.other(), first));
      }
      Exclusions.bySlice(under.plan, outcome.broken())
          .forEach((slice, excluded) -> again.add(new SliceTask.Work(input, slice, excluded)));
    }
    return again;
  }

  private RowCache.Found commit(String name, InputUnderWay input) throws IOException {
    Tally tally = new Tally();
    List<Problem> problems = new ArrayList<>();
    List<FileMark> refused = new ArrayList<>();
    long inAll = 0;
    for (SliceResult result : input.results.values()) {
      tally.merge(result.tally());
      inAll += result.problemsInAll();
      result.problems().stream()
          .limit(InputReport.MOST_PROBLEMS - problems.size())
          .forEach(problems::add);
      if (result.refused() != null) {
        refused.add(result.refused());
      }
    }
    RowCache.Counts counts =
        new RowCache.Counts(tally, problems, inAll, input.orphans, input.orphansRefused);
    return cache.commit(input.folder, name, counts, input.rows(), refused);
  }

  private Typed typed(Contract contract, RowCache.Found found) {
    return new Typed(contract, rowsFolder(found.folder()), found.entry().rows(), List.of());
  }

  private Path rowsFolder(String folder) {
    return cache.place().at(folder + "/rows");
  }

  private List<Path> refused(RowCache.Found found) {
    return found.entry().refused().stream()
        .map(m -> cache.place().at(found.folder() + "/refused/" + m.name()))
        .toList();
  }

  /** Where the files of paths lie: on this machine, or where Hadoop reaches them. */
  public static Sources sources(Collection<String> paths) {
    return paths.stream().anyMatch(HadoopSources::isFor) ? new HadoopSources() : new LocalSources();
  }
}
