package nc.cagou.cli;

import nc.cagou.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./cagou VERB}: finds the language of the person, then the verb. */
@Command(
    name = "cagou",
    resourceBundle = "nc.cagou.cli.verbs",
    sortOptions = false,
    subcommands = {
      DemoVerb.class,
      ListVerb.class,
      CheckVerb.class,
      RunVerb.class,
      ServeVerb.class,
      EditionsVerb.class,
      CompareVerb.class,
      PublishVerb.class,
      WithdrawVerb.class,
      BriefVerb.class,
      GenerateVerb.class,
      VerifyVerb.class,
      CheckEditionVerb.class,
      TerritoryVerb.class
    })
public final class Main implements Runnable {

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT)
  boolean help;

  @Option(names = "--lang", paramLabel = "fr|en", scope = CommandLine.ScopeType.INHERIT)
  String lang;

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess(arguments);
    System.exit(run(terminal, arguments));
  }

  /** Runs a verb and answers with its exit code: 0 done, 1 failed, 2 input refused, 64 usage. */
  static int run(Terminal terminal, String... arguments) {
    java.util.Locale.setDefault(
        terminal.lang() == Lang.FR ? java.util.Locale.FRENCH : java.util.Locale.ENGLISH);
    Failures failures = new Failures(terminal);
    return new CommandLine(new Main(), new Verbs(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpAutoWidth(true)
        .setAbbreviatedOptionsAllowed(false)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
