package nc.cagou.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; its name is not believed. */
enum Kind {
  TEXT,
  JSON_LINES,
  XLSX,
  PARQUET,
  GZIP,
  ZIP,
  /** A spreadsheet of before 2007. */
  OLD_SPREADSHEET,
  PDF,
  IMAGE,
  /** JSON that is not one object a line. */
  JSON,
  WEB_PAGE,
  XML,
  /** An archive that the room does not open. */
  ARCHIVE,
  BINARY,
  EMPTY;

  private static final Pattern LISTED =
      Pattern.compile("\"(results|datasets|records|features|items|data)\"\\s*:\\s*\\[\\s*\\{");

  static Kind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (starts(head, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(head, 'P', 'A', 'R', '1')) {
      return PARQUET;
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLD_SPREADSHEET;
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      return PDF;
    }
    if (starts(head, 0xFF, 0xD8, 0xFF)
        || starts(head, 0x89, 'P', 'N', 'G')
        || starts(head, 'G', 'I', 'F', '8')) {
      return IMAGE;
    }
    if (starts(head, '7', 'z', 0xBC)
        || starts(head, 'R', 'a', 'r', '!')
        || starts(head, 'B', 'Z', 'h')
        || starts(head, 0xFD, '7', 'z')) {
      return ARCHIVE;
    }
    return text(head);
  }

  private static Kind text(byte[] head) {
    if (EncodingGuess.marked(head) != null || EncodingGuess.wide(head) != null) {
      return TEXT;
    }
    int controls = 0;
    int n = Math.min(head.length, 1 << 16);
    for (int i = 0; i < n; i++) {
      int x = head[i] & 0xFF;
      controls += x < 9 || x > 13 && x < 32 && x != 26 && x != 27 && x != 31 ? 1 : 0;
    }
    if (controls > n / 200) {
      return BINARY;
    }
    String start =
        new String(head, 0, Math.min(n, 512), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(java.util.Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return WEB_PAGE;
    }
    if (start.startsWith("<?xml")) {
      return XML;
    }
    if ((start.startsWith("{\"") || start.startsWith("{ \"")) && oneObjectALine(head)) {
      return JSON_LINES;
    }
    boolean json = start.startsWith("[") || start.startsWith("{");
    return json && (start.contains("\":") || start.contains("\" :")) ? JSON : TEXT;
  }

  /** Whether a text starts as the answer of a portal: a count, then its list of objects. */
  private static boolean answer(String line) {
    String start = line.substring(0, Math.min(line.length(), 1_000));
    return LISTED.matcher(start).find();
  }

  /** Whether the first line that is not blank is an object by itself. */
  private static boolean oneObjectALine(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    var object = JsonRecords.object(line);
    if (object == null) {
      // a first line that does not end within the head may still be one of many
      return line.length() >= text.stripTrailing().length()
          && !line.contains(":[{")
          && !answer(line);
    }
    for (var value : object) {
      if (value.isArray() && value.size() > 0 && value.get(0).isObject() && object.size() <= 12) {
        return text.strip().length() > line.strip().length();
      }
    }
    return true;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
