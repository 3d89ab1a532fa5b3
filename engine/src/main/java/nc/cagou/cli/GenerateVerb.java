package nc.cagou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Synthetic inputs of any size, as the producer would publish them. */
@Command(name = "generate")
final class GenerateVerb extends Verb {

  private static final Words WORDS = Words.beside(GenerateVerb.class, "answers");

  @Parameters(paramLabel = "USECASE")
  String usecase;

  @Option(names = "--rows", required = true, paramLabel = "N")
  long rows;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  Path out;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "988")
  long seed;

  @Override
  public Integer call() throws Exception {
    UseCase useCase = UseCases.named(usecase);
    if (rows < 1) {
      throw Refusal.usage(WORDS.get("rows", Map.of("rows", String.valueOf(rows))));
    }
    try {
      Files.createDirectories(out);
      useCase.generate(rows, new Random(seed), out);
    } catch (java.io.IOException e) {
      throw Refusal.failed(
          WORDS.get(
              "not-written",
              Map.of("folder", out.toString(), "why", String.valueOf(e.getMessage()))),
          e);
    }
    tell(WORDS.get("generated", Map.of("rows", Numbers.whole(rows))));
    print(out.toAbsolutePath().normalize().toString());
    return DONE;
  }
}
