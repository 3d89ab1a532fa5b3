package nc.cagou.intake;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.cagou.text.Text;

/**
 * Why a row was refused, or a whole file.
 *
 * @param file its name, or null when the input is one file
 * @param line physical line where the record starts; null for a problem of the whole file
 * @param column header in the file; null when it concerns no column
 * @param field of the contract; null when it concerns no field
 * @param value as written in the file, shortened; null when it concerns none
 * @param rule that was broken: {@code type required missing_marker enum minimum maximum pattern
 *     min_length max_length unique foreign_key columns quote total territory}, {@code file} for the
 *     whole file, or a rule of the layout
 * @param detail what the rule allows, for the sentence; null when there is none
 * @param said the sentence itself where a layout gave it; else null
 */
public record Problem(
    String file,
    Long line,
    String column,
    String field,
    String value,
    String rule,
    String detail,
    Text said)
    implements Serializable {

  private static final int LONGEST = 120;

  public Problem {
    if (value != null && value.length() > LONGEST) {
      value = value.substring(0, LONGEST) + "…";
    }
  }

  /** A problem of a whole file. */
  public static Problem ofFile(String file, Text said) {
    return new Problem(file, null, null, null, null, "file", null, said);
  }

  Problem inFile(String name) {
    return new Problem(name, line, column, field, value, rule, detail, said);
  }

  /** The sentence, made when it is asked for. */
  public Text message() {
    if (said != null) {
      return said;
    }
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("line", line == null ? "" : line.toString());
    words.put("column", column == null ? field == null ? "" : field : column);
    words.put("value", value == null ? "" : value);
    words.put("detail", detail == null ? "" : both(detail));
    String key = "problem." + rule;
    return Sentences.of(Sentences.WORDS.has(key) ? key : "problem.other", words);
  }

  /** A detail in both languages is written with a tab between them. */
  private static Object both(String detail) {
    int tab = detail.indexOf('\t');
    return tab < 0 ? detail : new Text(detail.substring(0, tab), detail.substring(tab + 1));
  }
}
