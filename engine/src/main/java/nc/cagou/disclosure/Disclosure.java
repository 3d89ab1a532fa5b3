package nc.cagou.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import nc.cagou.TableSpec.Role;
import nc.cagou.Tables;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import tech.tablesaw.api.Table;

/**
 * Protects the tables of a run, all together, before any of them is written.
 *
 * <p>A table under a profile other than {@code open} gets a companion column {@code MEASURE_flag}
 * behind each measure that rests on counted units: {@code s} where the value is hidden, which is
 * then missing; nothing elsewhere. A value is hidden when it rests on too few units or is held by
 * one of them (primary), when what it rests on is hidden, and when another hidden value could be
 * computed from it (secondary). Then every hidden value is attacked; if one can be recovered, the
 * run is refused and nothing is written.
 *
 * <p>The profile {@code open} is for figures that their producer has already made public: it hides
 * nothing, and the sheet says so.
 */
public final class Disclosure {

  /** Profile of figures that are already public. */
  public static final String OPEN = "open";

  private static final Words WORDS = Words.beside(Disclosure.class, "words");

  private Disclosure() {}

  /** The findings, ready to be written; no authorisation is recorded. */
  public static Protected protect(Findings findings, List<TableSpec> specs) {
    return protect(findings, specs, "");
  }

  /**
   * The findings, ready to be written.
   *
   * @param specs of the use case; a table that is missing from the findings is left out, a table
   *     without a specification is an error of the use case
   * @param authorisation reference of the decision that allows groupings by community, tribe or
   *     customary status, or census records below the province; empty as a rule
   */
  public static Protected protect(Findings findings, List<TableSpec> specs, String authorisation) {
    return protect(findings, specs, authorisation, List.of());
  }

  /**
   * The findings, ready to be written, such that they give nothing away together with earlier
   * editions: what those publish is known, what they hide stays unknown, and a figure that differs
   * by too few units from what they show is hidden.
   *
   * @param earlier editions of the same use case that left the house, in any order
   */
  public static Protected protect(
      Findings findings, List<TableSpec> specs, String authorisation, List<Released> earlier) {
    List<Subject> subjects = subjects(findings, specs);
    subjects.forEach(s -> ForbiddenKeys.refuse(s, authorisation));
    Suppression suppression = Suppression.of(subjects, released(earlier));
    Map<String, Table> tables = new LinkedHashMap<>();
    List<TableSpec> published = new ArrayList<>();
    List<Sheet.Line> lines = new ArrayList<>();
    for (int t = 0; t < subjects.size(); t++) {
      Subject subject = subjects.get(t);
      tables.put(subject.spec().name(), Masking.of(subject, suppression.hidden().get(t)));
      published.add(Masking.published(subject));
      lines.add(line(subject, suppression, t));
    }
    return new Protected(
        new Tables(tables), published, findings.notComputed(), sheet(lines, suppression, earlier));
  }

  /** Fewest units that a figure under a profile may rest on; 0 where there is no such rule. */
  public static int fewestUnits(String profile) {
    return Profile.of(profile).map(Profile::minimumUnits).orElse(0);
  }

  private static List<Subject> subjects(Findings findings, List<TableSpec> specs) {
    List<Subject> subjects = new ArrayList<>();
    for (TableSpec spec : specs) {
      Table found = findings.tables().find(spec.name()).orElse(null);
      if (found == null) {
        continue;
      }
      String asked = findings.alreadyPublic().contains(spec.name()) ? OPEN : spec.profile();
      Profile profile = Profile.of(asked).orElseThrow(() -> unknown(spec, asked));
      subjects.add(new Subject(spec, Shape.of(found, spec), profile));
    }
    for (String name : findings.tables().names()) {
      if (subjects.stream().noneMatch(s -> s.spec().name().equals(name))) {
        throw new IllegalStateException("Table " + name + " has no specification: see tables()");
      }
    }
    return subjects;
  }

  /** The tables of other editions, numbered from 1 in the order of their ids. */
  static List<Subject> released(List<Released> editions) {
    List<Released> ordered = new ArrayList<>(editions);
    ordered.sort(Comparator.comparing(Released::id));
    List<Subject> subjects = new ArrayList<>();
    for (int e = 0; e < ordered.size(); e++) {
      subjects.addAll(released(ordered.get(e), e + 1));
    }
    return subjects;
  }

  static List<Subject> released(Released edition, int number) {
    List<Subject> subjects = new ArrayList<>();
    for (TableSpec spec : edition.specs()) {
      Profile profile = Profile.of(spec.profile()).orElseThrow(() -> unknown(spec, spec.profile()));
      Table table = edition.tables().get(spec.name());
      subjects.add(new Subject(spec, table, profile, number, edition));
    }
    return subjects;
  }

  private static Refusal unknown(TableSpec spec, String profile) {
    return Refusal.failed(
        WORDS.get(
            "no_rules",
            Map.of(
                "table",
                spec.name(),
                "profile",
                profile,
                "known",
                String.join(", ", Profile.names()))),
        null);
  }

  private static Sheet.Line line(Subject subject, Suppression suppression, int t) {
    long measures = subject.columns(Role.MEASURE).size();
    return new Sheet.Line(
        subject.spec().name(),
        subject.profile().id(),
        Rules.sentence(subject.profile()),
        measures * subject.table().rowCount(),
        suppression.tested(t),
        suppression.primary(t),
        suppression.secondary(t));
  }

  private static Sheet sheet(
      List<Sheet.Line> lines, Suppression suppression, List<Released> earlier) {
    long tested = lines.stream().mapToLong(Sheet.Line::cellsTested).sum();
    long primary = lines.stream().mapToLong(Sheet.Line::primary).sum();
    long secondary = lines.stream().mapToLong(Sheet.Line::secondary).sum();
    double share = tested == 0 ? 0 : (double) (primary + secondary) / tested;
    return new Sheet(
        lines,
        tested,
        primary,
        secondary,
        share,
        suppression.narrowest(),
        Sheet.Earlier.of(earlier, suppression.earlier()),
        "");
  }
}
