package nc.cagou.notebook.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a snippet hands the value of an expression to the kernel that evaluated it: JShell itself
 * answers with text only. Both live in one process.
 */
public final class Handed {

  private static final Map<String, Optional<Object>> VALUES = new ConcurrentHashMap<>();

  private Handed() {}

  /** Called by a snippet. */
  public static void over(String to, Object value) {
    VALUES.put(to, Optional.ofNullable(value));
  }

  static Optional<Object> taken(String by) {
    Optional<Object> value = VALUES.remove(by);
    return value == null ? Optional.empty() : value;
  }
}
