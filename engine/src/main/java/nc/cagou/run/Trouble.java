package nc.cagou.run;

import java.util.Map;
import nc.cagou.text.Refusal;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** What stopped a run, as a sentence. */
final class Trouble {

  private Trouble() {}

  static Refusal of(Throwable failure) {
    for (Throwable cause : ExceptionUtils.getThrowableList(failure)) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (cause instanceof OutOfMemoryError) {
        return Refusal.failed(Run.WORDS.get("memory"), failure);
      }
      String said = String.valueOf(cause.getMessage());
      if (said.contains("No space left") || said.contains("Disk quota exceeded")) {
        return Refusal.failed(Run.WORDS.get("disk-full"), failure);
      }
      if (cause instanceof java.nio.file.AccessDeniedException
          || cause instanceof java.nio.file.ReadOnlyFileSystemException
          || said.contains("Permission denied")
          || said.contains("Read-only file system")) {
        return Refusal.failed(Run.WORDS.get("read-only", Map.of("what", said)), failure);
      }
    }
    String root = String.valueOf(ExceptionUtils.getRootCauseMessage(failure));
    return Refusal.failed(Run.WORDS.get("stopped", Map.of("why", root)), failure);
  }
}
