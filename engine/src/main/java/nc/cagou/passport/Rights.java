package nc.cagou.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.text.Text;

/**
 * What may be done with an edition, from what its sources allow and from what the person who runs
 * says: of every right the narrowest. An edition is no freer than its inputs.
 *
 * @param sources with their blanks filled
 * @param licence the most bound of all
 * @param freer a licence that was asked for the edition and is freer than that one; NONE as a rule
 * @param inputsPersonal the highest class among the inputs; empty when one does not declare it
 * @param personal the class of the tables: protection lowers that of the tables it covers to {@code
 *     none}; empty when an uncovered table rests on an input that does not declare its own
 * @param unprotected tables that no rule covers and that rest on personal data
 * @param profiles of the tables that a rule covers
 * @param legalBasis what is said of it, empty when nothing is
 * @param recipients those whom all allow
 * @param retention the earliest day; null when none is said
 * @param today the day of the run
 */
record Rights(
    List<Provenance.Source> sources,
    Licence licence,
    Licence freer,
    String inputsPersonal,
    String personal,
    List<Text> unprotected,
    List<String> profiles,
    Text legalBasis,
    String authorisation,
    Recipients recipients,
    LocalDate retention,
    LocalDate today) {

  /**
   * @param tables a table whose columns all say what they are computed from rests on those inputs
   *     alone, any other on all
   */
  static Rights of(Provenance declared, Declaration said, List<TableSpec> tables, LocalDate today) {
    Provenance provenance = declared.completedBy(said);
    List<Provenance.Source> sources = provenance.sources();
    List<Terms> terms =
        Stream.concat(sources.stream().map(Provenance.Source::terms), Stream.of(said.terms()))
            .toList();
    List<Licence> own = sources.stream().map(s -> Licence.of(s.licence())).toList();
    Licence asked = Licence.of(said.licence());
    Licence strictest = Licence.strictest(own);
    boolean binds = asked.declared() && asked.freedom().compareTo(strictest.freedom()) > 0;
    boolean frees = asked.declared() && asked.freedom().compareTo(strictest.freedom()) < 0;

    List<Text> unprotected = new ArrayList<>();
    List<String> exposed = new ArrayList<>();
    for (TableSpec table : tables) {
      if (table.profile().equals(Disclosure.OPEN)) {
        List<String> rests = classes(feeding(provenance, table), said);
        exposed.addAll(rests);
        if (rests.stream().anyMatch(c -> rank(c) > 0)) {
          unprotected.add(table.title());
        }
      }
    }
    return new Rights(
        sources,
        binds ? asked : strictest,
        frees ? asked : Licence.NONE,
        sources.isEmpty() ? "" : highest(classes(sources, said)),
        highest(exposed),
        unprotected,
        tables.stream()
            .map(TableSpec::profile)
            .filter(p -> !p.equals(Disclosure.OPEN))
            .distinct()
            .toList(),
        joined(terms.stream().map(Terms::legalBasis).toList()),
        String.join("; ", distinct(terms.stream().map(Terms::authorisation).toList())),
        terms.stream().map(Terms::whom).reduce(Recipients.UNSTATED, Recipients::and),
        terms.stream()
            .map(Terms::retention)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null),
        today);
  }

  /** The sources that a table rests on. */
  private static List<Provenance.Source> feeding(Provenance provenance, TableSpec table) {
    boolean traced = table.columns().stream().noneMatch(column -> column.from().isEmpty());
    if (!traced || table.columns().isEmpty() || provenance.byInput().isEmpty()) {
      return provenance.sources();
    }
    List<Provenance.Source> feeding = new ArrayList<>();
    provenance
        .byInput()
        .forEach(
            (input, own) -> {
              if (table.columns().stream().anyMatch(column -> restsOn(column, input))) {
                feeding.addAll(own);
              }
            });
    return feeding;
  }

  private static boolean restsOn(TableSpec.Column column, String input) {
    return column.from().stream().anyMatch(from -> from.startsWith(input + "."));
  }

  /** The class of each source; that of the person who runs, where it is higher. */
  private static List<String> classes(List<Provenance.Source> sources, Declaration said) {
    List<String> classes = new ArrayList<>(sources.stream().map(Rights::personal).toList());
    if (!said.personalData().isEmpty()) {
      classes.add(said.personalData());
    }
    return classes;
  }

  private static String personal(Provenance.Source source) {
    return source.personalData().isEmpty() && source.synthetic() ? "none" : source.personalData();
  }

  /** The highest class; empty when one is not declared, unless another is already the highest. */
  private static String highest(List<String> classes) {
    int rank = classes.stream().mapToInt(Rights::rank).max().orElse(0);
    boolean top = rank == Provenance.PERSONAL.size() - 1;
    return classes.contains("") && !top ? "" : Provenance.PERSONAL.get(Math.max(0, rank));
  }

  private static int rank(String personal) {
    return Provenance.PERSONAL.indexOf(personal);
  }

  /** Whether every input is invented. */
  boolean synthetic() {
    return !sources.isEmpty() && sources.stream().allMatch(Provenance.Source::synthetic);
  }

  /** Whether an input holds data on persons, pseudonyms included. */
  boolean restsOnPersons() {
    return rank(inputsPersonal) > 0;
  }

  /** Whether a class is that of sensitive data (GDPR, article 9). */
  static boolean special(String personal) {
    return personal.equals("special");
  }

  /** Whether every input says whether it holds personal data. */
  boolean classed() {
    return !sources.isEmpty() && unclassed().isEmpty();
  }

  /** Sources that do not name their producer. */
  List<Provenance.Source> anonymous() {
    return sources.stream().filter(s -> s.producer().isEmpty()).toList();
  }

  /** The sources whose licence nobody has declared. */
  List<Provenance.Source> unlicensed() {
    return sources.stream().filter(s -> !Licence.of(s.licence()).declared()).toList();
  }

  /** The sources that do not say whether they hold personal data. */
  List<Provenance.Source> unclassed() {
    return sources.stream().filter(s -> personal(s).isEmpty()).toList();
  }

  static List<String> distinct(Collection<String> words) {
    return words.stream().filter(w -> !w.isEmpty()).distinct().toList();
  }

  private static Text joined(List<Text> texts) {
    Set<Text> said = new LinkedHashSet<>(texts);
    said.remove(Text.EMPTY);
    return new Text(
        String.join(" ; ", said.stream().map(Text::fr).toList()),
        String.join("; ", said.stream().map(Text::en).toList()));
  }
}
