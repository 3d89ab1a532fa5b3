package nc.cagou.notebook.kernel;

import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs snippets in this process, and keeps the very exception that one threw. */
final class InThisProcess implements ExecutionControlProvider {

  private volatile Throwable thrown;

  @Override
  public String name() {
    return "cagou";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
    return new LocalExecutionControl() {
      @Override
      protected String throwConvertedInvocationException(Throwable cause)
          throws RunException, InternalException {
        thrown = cause;
        return super.throwConvertedInvocationException(cause);
      }
    };
  }

  /** What the last snippet that failed threw; null when none has. */
  Throwable thrown() {
    return thrown;
  }
}
