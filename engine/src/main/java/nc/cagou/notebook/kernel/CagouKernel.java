package nc.cagou.notebook.kernel;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.ReplacementOptions;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.List;
import java.util.Optional;
import nc.cagou.notebook.Display;
import nc.cagou.notebook.Shown;

/** What Jupyter asks, answered by {@link Cells}. */
final class CagouKernel extends BaseKernel {

  private final Cells cells;

  CagouKernel(Cells cells) {
    this.cells = cells;
  }

  @Override
  public String getBanner() {
    return "Cagou – Java " + Runtime.version().feature();
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("java")
        .version(Integer.toString(Runtime.version().feature()))
        .mimetype("text/x-java-source")
        .fileExtension(".java")
        .pygments("java")
        .codemirror("text/x-java")
        .build();
  }

  @Override
  public DisplayData eval(String code) throws CellFailed {
    Optional<Object> value = cells.run(code);
    return value.isEmpty() ? null : data(Display.of(value.get()));
  }

  private static DisplayData data(Shown shown) {
    DisplayData data = new DisplayData(shown.text());
    if (shown.html() != null) {
      data.putHTML(shown.html());
    }
    if (shown.svg() != null) {
      data.putSVG(shown.svg());
    }
    return data;
  }

  @Override
  public List<String> formatError(Exception e) {
    return e instanceof CellFailed failed
        ? failed.lines()
        : List.of(e.getClass().getSimpleName() + ": " + e.getMessage());
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    Cells.Hints.Choices choices = cells.hints().completions(code, at);
    return new ReplacementOptions(choices.words(), choices.from(), at);
  }

  @Override
  public DisplayData inspect(String code, int at, boolean more) {
    List<String> signatures = cells.hints().signatures(code, at);
    return signatures.isEmpty() ? null : new DisplayData(String.join("\n", signatures));
  }

  @Override
  public String isComplete(String code) {
    return cells.hints().unfinished(code) ? IS_COMPLETE_MAYBE : IS_COMPLETE_YES;
  }

  @Override
  public void interrupt() {
    cells.stop();
  }

  @Override
  public void onShutdown(boolean restarting) {
    cells.close();
  }
}
