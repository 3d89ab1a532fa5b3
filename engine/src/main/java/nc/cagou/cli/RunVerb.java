package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.run.Run;
import nc.cagou.run.RunRequest;
import nc.cagou.run.RunResult;
import nc.cagou.spark.Progress;
import nc.cagou.text.Numbers;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One run: files in, an edition out. The last line is the folder of the edition. */
@Command(name = "run")
final class RunVerb extends Verb {

  private static final Words WORDS = Words.beside(RunVerb.class, "answers");

  @Parameters(paramLabel = "USECASE")
  String usecase;

  @Mixin InputOption inputs;

  @Option(names = "--param", paramLabel = "NAME=VALUE")
  Map<String, String> params = new LinkedHashMap<>();

  @Option(names = "--publish")
  boolean publish;

  @Option(names = "--master", paramLabel = "URL", defaultValue = "local[*]")
  String master;

  @Option(names = "--cache", paramLabel = "DIR")
  String cache;

  @Option(names = "--json")
  boolean json;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    store.outlines();
    UseCase useCase = UseCases.named(usecase);
    RunResult result =
        Run.of(
            new RunRequest(
                useCase,
                inputs.of(useCase),
                params,
                inputs.recipes(),
                store.address(),
                cache,
                master,
                publish,
                json ? Progress.SILENT : Progress.of(terminal().err(), terminal().lang())));
    if (json) {
      print(new ObjectMapper().writeValueAsString(result));
      return DONE;
    }
    result
        .inputs()
        .forEach(
            i ->
                tell(
                    WORDS.get(
                        "input-read",
                        Map.of(
                            "input", i.name(),
                            "read", Numbers.whole(i.read()),
                            "accepted", Numbers.whole(i.accepted()),
                            "quarantined", Numbers.whole(i.quarantined())))));
    tell(WORDS.get("run-done", Map.of("seconds", Numbers.decimal(result.seconds(), 1))));
    print(result.edition());
    return DONE;
  }
}
