package nc.cagou.cli;

import nc.cagou.run.Demo;
import nc.cagou.run.RunResult;
import nc.cagou.spark.Progress;
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

  @Override
  public Integer call() throws Exception {
    store.outlines();
    Progress progress = Progress.of(terminal().err(), terminal().lang());
    for (RunResult result : Demo.run(home().resolve("data-samples"), store.address(), progress)) {
      print(result.edition());
    }
    tell(WORDS.get("demo-done"));
    if (!noServe) {
      ServeVerb.serve(this, store, nc.cagou.web.Server.LOCAL, port);
    }
    return DONE;
  }
}
