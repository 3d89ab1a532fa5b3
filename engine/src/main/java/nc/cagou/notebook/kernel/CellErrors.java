package nc.cagou.notebook.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** Says what is wrong with a cell: the sentence, then the line of the cell it is about. */
final class CellErrors {

  private static final Words WORDS = Words.beside(CellErrors.class, "cells");

  private final JShell shell;
  private final InThisProcess process;

  CellErrors(JShell shell, InThisProcess process) {
    this.shell = shell;
    this.process = process;
  }

  /** Throws what an event says went wrong; does nothing when nothing did. */
  void refuse(SnippetEvent event) throws CellFailed {
    Snippet snippet = event.snippet();
    if (event.status() == Snippet.Status.REJECTED) {
      throw new CellFailed(diagnosed(snippet));
    }
    if (event.exception() instanceof UnresolvedReferenceException missing) {
      throw unresolved(missing.getSnippet());
    }
    if (event.exception() instanceof EvalException thrown) {
      throw new CellFailed(thrown(thrown, snippet));
    }
    if (event.status() == Snippet.Status.RECOVERABLE_NOT_DEFINED
        && snippet instanceof DeclarationSnippet declaration) {
      throw unresolved(declaration);
    }
  }

  CellFailed unfinished() {
    return new CellFailed(both(WORDS.get("unfinished")));
  }

  CellFailed interrupted() {
    return new CellFailed(both(WORDS.get("interrupted")));
  }

  private CellFailed unresolved(DeclarationSnippet snippet) {
    String names = String.join(", ", shell.unresolvedDependencies(snippet).toList());
    return new CellFailed(both(WORDS.get("unresolved", Map.of("names", names))));
  }

  private List<String> diagnosed(Snippet snippet) {
    List<String> lines = new ArrayList<>(both(WORDS.get("rejected")));
    for (Diag problem : shell.diagnostics(snippet).filter(Diag::isError).toList()) {
      lines.add(problem.getMessage(Locale.getDefault()).strip());
      String source = snippet.source();
      int at = (int) Math.max(0, Math.min(problem.getPosition(), source.length()));
      int begin = source.lastIndexOf('\n', at - 1) + 1;
      int end = source.indexOf('\n', at);
      lines.add("  " + source.substring(begin, end < 0 ? source.length() : end));
      lines.add("  " + " ".repeat(at - begin) + "^");
    }
    return lines;
  }

  private List<String> thrown(EvalException thrown, Snippet snippet) {
    List<String> lines = new ArrayList<>();
    if (process.thrown() instanceof Refusal refusal) {
      lines.addAll(both(refusal.text()));
    } else {
      String name = thrown.getExceptionClassName();
      String said = thrown.getMessage();
      lines.add(name.substring(name.lastIndexOf('.') + 1) + (said == null ? "" : ": " + said));
    }
    String line =
        Arrays.stream(thrown.getStackTrace())
            .map(this::line)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElseGet(() -> snippet.source().strip().split("\n")[0]);
    lines.add("  " + line);
    return lines;
  }

  /** The line of the cell a frame stands for: JShell names its file {@code #SNIPPET}. */
  private String line(StackTraceElement frame) {
    String file = String.valueOf(frame.getFileName());
    if (!file.startsWith("#")) {
      return "";
    }
    String[] source =
        shell
            .snippets()
            .filter(s -> s.id().equals(file.substring(1)))
            .findFirst()
            .map(s -> s.source().split("\n"))
            .orElse(new String[0]);
    int at = frame.getLineNumber() - 1;
    return at >= 0 && at < source.length ? source[at].strip() : "";
  }

  private static List<String> both(Text text) {
    return List.of(text.fr(), text.en());
  }
}
