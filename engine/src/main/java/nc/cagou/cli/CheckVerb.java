package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.intake.CheckBatch;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import nc.cagou.intake.Problem;
import nc.cagou.text.Lang;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Intake alone: what was understood of the files, what is refused. Exit 0 fine, 2 refused. */
@Command(name = "check")
final class CheckVerb extends Verb {

  private static final Words WORDS = Words.beside(CheckVerb.class, "answers");

  /** Problems and notices shown on a terminal, an input; JSON lists them all. */
  private static final int SHOWN = 20;

  @Parameters(arity = "0..1", paramLabel = "USECASE")
  String usecase;

  @Mixin InputOption inputs;

  @Option(names = "--accepted", paramLabel = "DIR")
  Path accepted;

  @Option(names = "--tolerance", paramLabel = "SHARE", defaultValue = "" + Intake.TOLERANCE)
  double tolerance;

  @Option(names = "--batch", paramLabel = "FILE")
  String batch;

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    if (!(tolerance >= 0 && tolerance <= 1)) {
      throw Refusal.usage(WORDS.get("tolerance", Map.of("given", String.valueOf(tolerance))));
    }
    if (batch != null) {
      return answerBatch();
    }
    if (usecase == null) {
      throw Refusal.usage(WORDS.get("no-usecase"));
    }
    UseCase useCase = UseCases.named(usecase);
    IntakeReport report =
        Intake.check(
            useCase, inputs.of(useCase), new Intake.Options(accepted, tolerance, inputs.recipes()));
    if (json) {
      print(
          new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report.toJson()));
    } else {
      tellOf(report);
    }
    report.refusals().forEach(this::tell);
    return report.exit();
  }

  private int answerBatch() throws IOException {
    CheckBatch checks = new CheckBatch(UseCases::named, tolerance);
    try (BufferedReader lines =
        batch.equals("-")
            ? new BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(Path.of(batch), StandardCharsets.UTF_8)) {
      checks.run(lines, terminal().out());
    } catch (java.nio.file.NoSuchFileException e) {
      throw Refusal.input(WORDS.get("not-read", Map.of("file", batch)));
    }
    return DONE;
  }

  private void tellOf(IntakeReport report) {
    for (InputReport input : report.inputs()) {
      print(input.counts());
      if (input.usable()) {
        input.plan().files().forEach(f -> print("  " + f.name() + understood(f)));
        input.plan().leftOut().forEach(t -> print("  " + in(t)));
      }
      input.notices().stream().limit(SHOWN).forEach(n -> print("  · " + in(n.message())));
      List<Problem> problems = input.problems();
      problems.stream().limit(SHOWN).forEach(p -> print("  ✗ " + in(p.message())));
      if (input.problemsInAll() > SHOWN) {
        print("  " + in(WORDS.get("more", Map.of("count", input.problemsInAll() - SHOWN))));
      }
    }
  }

  private static String understood(nc.cagou.intake.Plan.File file) {
    var recipe = file.recipe();
    String mark = recipe.decimal() == null ? "" : ", decimal " + recipe.decimal();
    return "  (" + recipe.encoding() + ", " + recipe.separator() + mark + ")";
  }

  private String in(Text text) {
    Lang lang = terminal().lang();
    return text.in(lang);
  }
}
