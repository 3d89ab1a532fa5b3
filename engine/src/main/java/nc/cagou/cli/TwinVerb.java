package nc.cagou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nc.cagou.UseCases;
import nc.cagou.edition.Edition;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import nc.cagou.twin.Twin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A synthetic twin of the inputs of an edition, from its protected tables alone. */
@Command(name = "twin")
final class TwinVerb extends Verb {

  private static final Words WORDS = Words.beside(TwinVerb.class, "answers");

  @Parameters(paramLabel = "EDITION")
  String name;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  Path out;

  @Option(names = "--rows", paramLabel = "N", defaultValue = "0")
  long rows;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "988")
  long seed;

  @Mixin StoreOption store;

  @Override
  public Integer call() throws Exception {
    if (rows < 0) {
      throw Refusal.usage(WORDS.get("rows", Map.of("rows", String.valueOf(rows))));
    }
    Edition edition = store.edition(name);
    try {
      Twin.Written written =
          Twin.write(UseCases.named(edition.usecase()), edition, out, rows, seed);
      written
          .rows()
          .forEach(
              (input, n) ->
                  tell(
                      WORDS.get(
                          "twin-input",
                          Map.of("input", input, "n", n, "written", Numbers.whole(n)))));
      written.leftOut().forEach(this::tell);
    } catch (IOException e) {
      throw Refusal.failed(
          WORDS.get(
              "not-written",
              Map.of("folder", out.toString(), "why", String.valueOf(e.getMessage()))),
          e);
    }
    tell(WORDS.get("twin-done"));
    print(out.toAbsolutePath().normalize().toString());
    return DONE;
  }
}
