package nc.cagou.notebook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;

/**
 * Evaluates cells of Java one after the other, as a notebook does: what one declares the next ones
 * know. A cell may hold any number of statements and declarations; when it ends with an expression
 * without a semicolon, that is its value.
 */
public final class Cells implements AutoCloseable {

  private static final List<String> IMPORTS =
      List.of("import java.util.*;", "import java.util.stream.*;", "import java.util.function.*;");

  private final String id = UUID.randomUUID().toString();
  private final InThisProcess process = new InThisProcess();
  private final JShell shell;
  private final CellErrors errors;
  private volatile boolean stopped;

  /**
   * @param classPath what cells may import, in the form of {@code java.class.path}
   */
  public Cells(String classPath) {
    this.shell = JShell.builder().executionEngine(process, java.util.Map.of()).build();
    this.errors = new CellErrors(shell, process);
    shell.addToClasspath(classPath);
    IMPORTS.forEach(shell::eval);
  }

  /**
   * Evaluates a cell.
   *
   * @return its value; empty when it has none, or when it is null
   */
  public Optional<Object> run(String code) throws CellFailed {
    stopped = false;
    Optional<Object> value = Optional.empty();
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (info.completeness() == Completeness.EMPTY) {
        break;
      }
      if (info.completeness() == Completeness.DEFINITELY_INCOMPLETE) {
        throw errors.unfinished();
      }
      String source = info.completeness() == Completeness.UNKNOWN ? rest : info.source();
      rest = info.completeness() == Completeness.UNKNOWN ? "" : info.remaining();
      // an import after an empty line would make JShell declare the variables anew, as null
      value = evaluated(source.strip(), rest.isBlank() && !code.strip().endsWith(";"));
    }
    return value;
  }

  /** Interrupts the cell that is being evaluated; without one, nothing happens. */
  public void stop() {
    stopped = true;
    shell.stop();
  }

  /** Completion, documentation, whether a cell is whole. */
  Hints hints() {
    return new Hints(shell.sourceCodeAnalysis());
  }

  private Optional<Object> evaluated(String source, boolean last) throws CellFailed {
    Optional<Object> value = Optional.empty();
    for (SnippetEvent event : shell.eval(source)) {
      if (stopped) {
        throw errors.interrupted();
      }
      if (event.causeSnippet() == null) {
        errors.refuse(event);
        String name = last ? name(event) : "";
        if (!name.isEmpty()) {
          shell.eval(Handed.class.getName() + ".over(\"" + id + "\", " + name + ");");
          value = Handed.taken(id);
        }
      }
    }
    return value;
  }

  /** The variable that holds the value of an expression; empty for anything else. */
  private static String name(SnippetEvent event) {
    Snippet snippet = event.snippet();
    if (event.value() == null || event.value().isEmpty()) {
      return "";
    }
    if (snippet instanceof VarSnippet variable
        && snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
      return variable.name();
    }
    return snippet instanceof ExpressionSnippet expression
            && snippet.subKind() == Snippet.SubKind.VAR_VALUE_SUBKIND
        ? expression.name()
        : "";
  }

  @Override
  public void close() {
    shell.close();
  }

  /** What an editor asks while a person types. */
  record Hints(SourceCodeAnalysis analysis) {

    /** What may stand at a place of a cell: from where it is replaced, and by what. */
    record Choices(int from, List<String> words) {}

    Choices completions(String code, int at) {
      int begin = beginOfLast(code.substring(0, at));
      int[] anchor = {0};
      List<String> words = new ArrayList<>();
      analysis.completionSuggestions(code.substring(begin, at), at - begin, anchor).stream()
          .map(SourceCodeAnalysis.Suggestion::continuation)
          .distinct()
          .forEach(words::add);
      return new Choices(begin + anchor[0], words);
    }

    List<String> signatures(String code, int at) {
      int begin = beginOfLast(code.substring(0, at));
      return analysis.documentation(code.substring(begin), at - begin, false).stream()
          .map(SourceCodeAnalysis.Documentation::signature)
          .distinct()
          .toList();
    }

    boolean unfinished(String code) {
      return analysis.analyzeCompletion(code).completeness() == Completeness.DEFINITELY_INCOMPLETE;
    }

    /** Where the last snippet of a piece of code begins. */
    private int beginOfLast(String code) {
      int begin = 0;
      String rest = code;
      while (!rest.isBlank()) {
        CompletionInfo info = analysis.analyzeCompletion(rest);
        if (!info.completeness().isComplete() || info.remaining().isBlank()) {
          return begin;
        }
        begin += rest.length() - info.remaining().length();
        rest = info.remaining();
      }
      return begin;
    }
  }
}
