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
      AuditVerb.class,
      PublishVerb.class,
      WithdrawVerb.class,
      BriefVerb.class,
      ExportVerb.class,
      PassportVerb.class,
      GenerateVerb.class,
      VerifyVerb.class,
      CheckEditionVerb.class,
      RiskVerb.class,
      TwinVerb.class,
      TerritoryVerb.class,
      NotebookVerb.class
    })
public final class Main implements Runnable {

  @CommandLine.Spec CommandLine.Model.CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT)
  boolean help;

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      converter = LanguageTag.class,
      scope = CommandLine.ScopeType.INHERIT)
  Lang lang;

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

  /** The two languages of the house; another one is refused rather than answered in French. */
  static final class LanguageTag implements CommandLine.ITypeConverter<Lang> {
    @Override
    public Lang convert(String tag) {
      if (!tag.toLowerCase(java.util.Locale.ROOT).matches("(fr|en)([-_].*)?")) {
        throw new CommandLine.TypeConversionException(tag);
      }
      return Lang.of(tag);
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
