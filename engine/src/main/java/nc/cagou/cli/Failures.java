package nc.cagou.cli;

import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a sentence and an exit code; the stack trace goes to the log. */
final class Failures
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

  private static final Words WORDS = Words.beside(Failures.class, "failures");
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, CommandLine.ParseResult result) {
    if (e instanceof Refusal refusal) {
      say(refusal.text());
      if (refusal.getCause() != null) {
        Log.write(refusal);
      }
      return refusal.kind().exit();
    }
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    String kept = Log.write(e);
    say(WORDS.get("unforeseen", Map.of("what", String.valueOf(e.getMessage()), "log", kept)));
    return Refusal.Kind.FAILED.exit();
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    say(sentence(e));
    say(WORDS.get("help", Map.of("verb", e.getCommandLine().getCommandSpec().qualifiedName())));
    return Refusal.Kind.USAGE.exit();
  }

  private void say(Text text) {
    terminal.err().println(text.in(terminal.lang()));
    terminal.err().flush();
  }

  private static Text sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().get(0);
      boolean verb = e.getCommandLine().getParent() == null && !word.startsWith("-");
      return WORDS.get(verb ? "verb" : "unknown", Map.of("word", word));
    }
    if (e instanceof MissingParameterException missing) {
      StringBuilder names = new StringBuilder();
      missing
          .getMissing()
          .forEach(
              m ->
                  names
                      .append(names.length() == 0 ? "" : ", ")
                      .append(
                          m instanceof CommandLine.Model.OptionSpec o
                              ? o.longestName()
                              : m.paramLabel()));
      return WORDS.get("missing", Map.of("names", names.toString()));
    }
    String option = e.getArgSpec() == null ? "" : label(e.getArgSpec());
    return WORDS.get(
        "value", Map.of("option", option, "value", e.getValue() == null ? "" : e.getValue()));
  }

  private static String label(CommandLine.Model.ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec o ? o.longestName() : spec.paramLabel();
  }
}
