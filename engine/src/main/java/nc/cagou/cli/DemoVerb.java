package nc.cagou.cli;

import java.util.List;
import java.util.Map;
import nc.cagou.run.Demo;
import nc.cagou.run.RunResult;
import nc.cagou.run.Stages;
import nc.cagou.spark.Progress;
import nc.cagou.text.Numbers;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The use cases on the samples, published; then the dashboards. */
@Command(name = "demo")
final class DemoVerb extends Verb {

  private static final Words WORDS = Words.beside(DemoVerb.class, "answers");

  @Option(names = "--no-serve")
  boolean noServe;

  @Option(names = "--port", defaultValue = "7070")
  int port;

  @Mixin StoreOption store;

  /** How long it took, and the share of each step. */
  private void tellShares(List<RunResult> results, double seconds) {
    tell(
        WORDS.get(
            "demo-took",
            Map.of("editions", results.size(), "seconds", Numbers.decimal(seconds, 1))));
    double all = results.stream().mapToDouble(RunResult::seconds).sum();
    Stages.sum(results)
        .forEach(
            (stage, part) ->
                tell(
                    WORDS.get(
                        "demo-stage",
                        Map.of(
                            "stage", WORDS.get("stage." + stage),
                            "seconds", Numbers.decimal(part, 1),
                            "share", Numbers.percent(part / all, 0)))));
  }

  @Override
  public Integer call() throws Exception {
    store.outlines();
    Progress progress = Progress.of(terminal().err(), terminal().lang());
    long began = System.nanoTime();
    List<RunResult> results = Demo.run(home().resolve("data-samples"), store.address(), progress);
    results.forEach(result -> print(result.edition()));
    tell(WORDS.get("demo-done"));
    tellShares(results, (System.nanoTime() - began) / 1e9);
    if (!noServe) {
      ServeVerb.serve(this, store, nc.cagou.web.Server.LOCAL, port);
    }
    return DONE;
  }
}
