package nc.cagou.passport;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The terms under which somebody may pass data on, as their producer names them.
 *
 * @param name as declared: {@code etalab-2.0}, {@code CC-BY-NC-4.0}, {@code Convention 2024-12}, an
 *     address; empty when nothing is declared
 */
public record Licence(String name, Freedom freedom) {

  /** How free the reader of data is, from the freest to the most bound. */
  public enum Freedom {
    /** Anything, without a mention of the source. */
    PUBLIC_DOMAIN,
    /** Anything, naming the source. */
    ATTRIBUTION,
    /** Anything, under the same licence. */
    SHARE_ALIKE,
    NON_COMMERCIAL,
    /** Copies alone: a table made from the data may not be passed on. */
    NO_DERIVATIVES,
    /** A sharing convention says who may receive them. */
    CONVENTION,
    /** Declared, but not a licence that is known here. */
    UNKNOWN,
    UNDECLARED,
    /** Reserved to those whom the producer names. */
    RESTRICTED
  }

  /** Nobody has declared any. */
  public static final Licence NONE = new Licence("", Freedom.UNDECLARED);

  private record Rule(Pattern name, Freedom freedom) {
    Rule(String name, Freedom freedom) {
      this(Pattern.compile(name), freedom);
    }
  }

  /** The first that is found in a name decides. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("^-*$|^(not-?specified|non-specifiee?|none|other)$", Freedom.UNDECLARED),
          new Rule(
              "restricted|restreint|reserved|reserves?$|proprieta|^(interne|internal)|confiden|"
                  + "non-diffusable|not-for-(distribution|release)|other-closed",
              Freedom.RESTRICTED),
          new Rule("convention|agreement|^accord-", Freedom.CONVENTION),
          new Rule("(cc|licen[sc]es)-by(-nc)?-nd|no-?deriv", Freedom.NO_DERIVATIVES),
          new Rule("by-nc|non-?commercial|other-nc", Freedom.NON_COMMERCIAL),
          new Rule(
              "-by-?sa|share-?alike|odbl|odc-odbl|odc-bl|open-database-licen|^gfdl",
              Freedom.SHARE_ALIKE),
          new Rule(
              "cc-?0|cc-zero|pddl|pdm|public-?domain|domaine-public|unlicense|other-pd",
              Freedom.PUBLIC_DOMAIN),
          new Rule(
              "etalab|^fr-lo|^lov[12]|licence-ouverte|open-licen[cs]e|(cc|licen[sc]es)-by(-|$)|"
                  + "odc-by|^ogl|other-at|other-open",
              Freedom.ATTRIBUTION));

  /** The licences that French administrations may choose (CRPA, article D. 323-2-1). */
  private static final Pattern OF_ADMINISTRATIONS =
      Pattern.compile("etalab|^fr-lo|^lov[12]|licence-ouverte|odbl|odc-bl|open-database-licen");

  /** The licence of a name, in any spelling: SPDX, CKAN, the words of a page, an address. */
  public static Licence of(String name) {
    String plain = plain(name);
    return RULES.stream()
        .filter(rule -> rule.name().matcher(plain).find())
        .findFirst()
        .map(rule -> new Licence(name.strip(), rule.freedom()))
        .map(l -> l.freedom() == Freedom.UNDECLARED ? NONE : l)
        .orElse(new Licence(name.strip(), Freedom.UNKNOWN));
  }

  /** The most bound of several: what is made from all of them is no freer. */
  public static Licence strictest(Collection<Licence> licences) {
    return licences.stream().max(Comparator.comparing(Licence::freedom)).orElse(NONE);
  }

  /** Anybody may reuse and pass on, naming the source at most. */
  boolean open() {
    return freedom.compareTo(Freedom.SHARE_ALIKE) <= 0;
  }

  boolean declared() {
    return freedom != Freedom.UNDECLARED;
  }

  /** Whether the code of relations between public and administration provides for it. */
  boolean ofAdministrations() {
    return OF_ADMINISTRATIONS.matcher(plain(name)).find();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("^https?://", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
