package nc.cagou.territory;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Tells a column of commune codes from a column of postcodes: 98818 is Nouméa as a commune code and
 * Kouaoua as a postcode. Evidence is the whole column. Some numbers can be one thing only: 98801 to
 * 98808 are commune codes and no postcodes, 98800 or 98835 are postcodes and no commune codes. A
 * column decides when these speak with one voice (exceptions below 5 % are wrong values and are
 * counted in the reason); where none is there, it stays ambiguous unless the header says it.
 */
public final class CodeColumn {

  private static final Words WORDS = Words.beside(CodeColumn.class, "territory");
  private static final double EXCEPTIONS = 0.05;
  private static final Set<String> CODES = new HashSet<>();
  private static final Set<String> POSTCODES = new HashSet<>();
  private static final Set<String> SAME = new HashSet<>();

  static {
    for (Commune commune : Commune.ALL) {
      CODES.add(commune.code());
      POSTCODES.addAll(commune.postcodes());
      if (commune.postcodes().contains(commune.code())) {
        SAME.add(commune.code());
      }
    }
  }

  private CodeColumn() {}

  /** What a column holds. */
  public enum Kind {
    COMMUNE_CODES,
    POSTCODES,
    /** Both readings are possible: nothing may be matched before a person says which it is. */
    AMBIGUOUS,
    /** No number of New Caledonia at all. */
    NEITHER
  }

  /**
   * What was decided and why.
   *
   * @param codesOnly values that can only be commune codes
   * @param postcodesOnly values that can only be postcodes
   * @param either values that can be both
   */
  public record Decision(Kind kind, long codesOnly, long postcodesOnly, long either, Text reason) {}

  public static Decision decide(Iterable<String> values) {
    return decide("", values);
  }

  /** The same; the header is heard only where the values leave both readings open. */
  public static Decision decide(String header, Iterable<String> values) {
    long codes = 0;
    long postcodes = 0;
    long either = 0;
    boolean same = true;
    for (String value : values) {
      String digits = value == null ? "" : value.replaceAll("[\\s\\p{Z}]+|[.,]0*$", "");
      if (!digits.matches("988\\d\\d")) {
        continue;
      }
      boolean code = CODES.contains(digits);
      if (code && POSTCODES.contains(digits)) {
        either++;
        same &= SAME.contains(digits);
      } else if (code) {
        codes++;
      } else {
        postcodes++;
      }
    }
    return decision(header, codes, postcodes, either, same);
  }

  private static Decision decision(
      String header, long codes, long postcodes, long either, boolean same) {
    double decisive = codes + postcodes;
    Kind kind;
    String why;
    if (decisive > 0) {
      boolean one = Math.min(codes, postcodes) / decisive < EXCEPTIONS;
      kind = !one ? Kind.AMBIGUOUS : codes > postcodes ? Kind.COMMUNE_CODES : Kind.POSTCODES;
      why = !one ? "column.mixed" : codes > postcodes ? "column.codes" : "column.postcodes";
    } else if (either == 0) {
      kind = Kind.NEITHER;
      why = "column.neither";
    } else if (same) {
      kind = Kind.COMMUNE_CODES;
      why = "column.same";
    } else {
      kind = byHeader(Spelling.plain(header));
      why = kind == Kind.AMBIGUOUS ? "column.ambiguous" : "column.header";
    }
    Map<String, Object> counts =
        Map.of("codes", codes, "postcodes", postcodes, "either", either, "header", header);
    return new Decision(kind, codes, postcodes, either, WORDS.get(why, counts));
  }

  private static Kind byHeader(String header) {
    boolean postal = header.matches(".*(postal|postcode|zip).*|cp|.* cp|cp .*");
    boolean commune = header.matches(".*(insee|commune|cog).*|com");
    if (postal == commune) {
      return Kind.AMBIGUOUS;
    }
    return postal ? Kind.POSTCODES : Kind.COMMUNE_CODES;
  }
}
