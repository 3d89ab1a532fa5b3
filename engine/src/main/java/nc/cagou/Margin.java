package nc.cagou;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a published table says of the rows of an input: how many there are by some of their fields,
 * or the rows themselves where the input is a table of figures already. A synthetic twin of the
 * input is drawn from nothing else.
 *
 * @param fields column of the table by field of the contract
 * @param codes value in the file by value in the table, by field; a value that is not listed stands
 *     as it is
 * @param fixed values that every row has, by field
 * @param counted measures that count rows, each with what its rows have in common; empty when each
 *     line of the table is a row of the input
 */
public record Margin(
    String input,
    String table,
    Map<String, String> fields,
    Map<String, Map<String, String>> codes,
    Map<String, String> fixed,
    Map<String, Map<String, String>> counted) {

  public Margin {
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    codes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    fixed = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    counted = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counted));
  }

  /** Nothing known yet: {@link #by}, {@link #counted} say more. */
  public static Margin of(String input, String table) {
    return new Margin(input, table, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** A field of the input stands in a column of the table. */
  public Margin by(String field, String column) {
    return new Margin(input, table, with(fields, field, column), codes, fixed, counted);
  }

  /** A field of the input stands in a column of its own name. */
  public Margin by(String field) {
    return by(field, field);
  }

  /** A value of the table is written otherwise in the file. */
  public Margin code(String field, String inTable, String inFile) {
    Map<String, String> own = with(codes.getOrDefault(field, Map.of()), inTable, inFile);
    return new Margin(input, table, fields, with(codes, field, own), fixed, counted);
  }

  /** Every row has this value. */
  public Margin fixed(String field, String value) {
    return new Margin(input, table, fields, codes, with(fixed, field, value), counted);
  }

  /** A measure counts rows. */
  public Margin counted(String measure) {
    return new Margin(input, table, fields, codes, fixed, with(counted, measure, Map.of()));
  }

  /** A measure counts the rows that have a value in a field. */
  public Margin counted(String measure, String field, String value) {
    Map<String, String> common = Map.of(field, value);
    return new Margin(input, table, fields, codes, fixed, with(counted, measure, common));
  }

  private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }
}
