package nc.cagou.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.intake.Intake;
import nc.cagou.spark.Progress;

/** Every use case on its samples, published: {@code data-samples/USECASE}. */
public final class Demo {

  private Demo() {}

  /**
   * @param samples the folder {@code data-samples}
   * @return one result a use case, in order
   */
  public static List<RunResult> run(Path samples, String store, Progress progress) {
    List<RunResult> results = new ArrayList<>();
    for (UseCase useCase : UseCases.all()) {
      Path folder = samples.resolve(useCase.id());
      if (!Files.isDirectory(folder)) {
        // a use case dropped into plugins/ may come without samples
        progress.say(
            Run.WORDS.get(
                "no-samples", Map.of("usecase", useCase.id(), "folder", folder.toString())));
        continue;
      }
      Map<String, String> inputs = new LinkedHashMap<>();
      Intake.recognise(useCase, folder.toString())
          .forEach(name -> inputs.put(name, folder.toString()));
      progress.say(useCase.title());
      results.add(Run.of(RunRequest.of(useCase, inputs, store).published(true).told(progress)));
    }
    return results;
  }
}
