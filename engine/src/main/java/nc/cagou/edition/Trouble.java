package nc.cagou.edition;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/** Says in a sentence why a store could not be read or written. */
final class Trouble {

  static final Words WORDS = Words.beside(Trouble.class, "words");

  private Trouble() {}

  static Refusal writing(String store, Exception cause) {
    return Refusal.failed(
        WORDS.get(key(cause), Map.of("store", store, "detail", detail(cause))), cause);
  }

  static Refusal reading(String store, Exception cause) {
    return Refusal.failed(
        WORDS.get("store.unreadable", Map.of("store", store, "detail", detail(cause))), cause);
  }

  private static String key(Exception cause) {
    String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("disk quota")) {
      return "store.full";
    }
    boolean denied =
        cause instanceof AccessDeniedException
            || cause instanceof ReadOnlyFileSystemException
            || said.contains("read-only")
            || said.contains("permission denied");
    return denied ? "store.read_only" : "store.unwritable";
  }

  private static String detail(Exception cause) {
    String reason = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
    String kind = cause.getClass().getSimpleName();
    String file = cause instanceof FileSystemException f ? " " + f.getFile() : "";
    return kind + file + (cause instanceof IOException && reason != null ? ": " + reason : "");
  }
}
