package nc.cagou.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.territory.Territories;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** A passport as a reader sees it, field by field, on a page and on paper. */
public final class PassportFacts {

  private static final Words WORDS = Words.beside(PassportFacts.class, "facts");

  /** Whether a field is filled. */
  public enum State {
    SAID,
    /** Nobody has said it: its line says so. */
    MISSING,
    /** It has no object here: its line says why. */
    NOT_APPLICABLE
  }

  /**
   * A field.
   *
   * @param field its name in {@code passport.json}
   * @param name as a reader calls it
   * @param lines at least one
   */
  public record Fact(String field, Text name, List<Text> lines, State state) {}

  private final Passport passport;
  private final List<Fact> facts = new ArrayList<>();

  private PassportFacts(Passport passport) {
    this.passport = passport;
  }

  /** Every field, in the order of the guide to a passport: who, why, by which right, what, how. */
  public static List<Fact> of(Passport passport) {
    PassportFacts facts = new PassportFacts(passport);
    facts.who();
    facts.right();
    facts.what();
    return List.copyOf(facts.facts);
  }

  /** "Green", "Amber" or "Red", and what it means. */
  public static Text colour(Passport.Colour colour) {
    return WORDS.get("colour." + colour);
  }

  /** What a field is called; a field that this program does not know keeps its name. */
  public static Text name(String field) {
    return WORDS.has("name." + field) ? WORDS.get("name." + field) : Text.same(field);
  }

  /** The fields that nobody has filled, as a sentence; empty when there is none. */
  public static Text missing(Passport passport) {
    if (passport.missing().isEmpty()) {
      return Text.EMPTY;
    }
    List<Text> names = passport.missing().stream().map(PassportFacts::name).toList();
    return WORDS.get("missing", Map.of("count", names.size(), "fields", listed(names)));
  }

  private void who() {
    put("title", List.of(passport.title()));
    put("producers", passport.producers());
    put("contact", words(List.of(passport.contact())));
    put("purpose", List.of(passport.purpose()));
  }

  private void right() {
    put("legal_basis", List.of(passport.legalBasis()));
    put("authorisation", words(List.of(passport.authorisation())));
    put("personal_data_class", personal());
    put("licences", licences());
    put("recipients", recipients());
    put("retention", retention());
  }

  private void what() {
    put("sources", passport.sources());
    put("coverage", coverage());
    put("update", List.of(passport.update()));
    put("collection", passport.collection());
    put("limits", passport.limits());
    put("not_for", passport.notFor());
    put("disclosure_profiles", words(passport.disclosureProfiles()));
    put("code_version", words(List.of(passport.codeVersion())));
    put("lineage", words(List.of(passport.lineage())));
  }

  /** A line a text; a field without a text is missing or has no object. */
  private void put(String field, List<Text> texts) {
    List<Text> lines = texts.stream().filter(t -> !t.isEmpty()).toList();
    if (passport.missing().contains(field)) {
      List<Text> said = new ArrayList<>(lines);
      said.add(WORDS.get(lines.isEmpty() ? "not_stated" : "partly_stated"));
      facts.add(new Fact(field, name(field), said, State.MISSING));
    } else if (!lines.isEmpty()) {
      facts.add(new Fact(field, name(field), lines, State.SAID));
    } else if (passport.notApplicable().contains(field)) {
      Text why = WORDS.get(field.equals("recipients") ? "none.open" : "none.nobody");
      facts.add(new Fact(field, name(field), List.of(why), State.NOT_APPLICABLE));
    }
  }

  private List<Text> personal() {
    String inputs = passport.inputsPersonalDataClass();
    String tables = passport.personalDataClass();
    if (inputs.isEmpty()) {
      return List.of();
    }
    if (inputs.equals(tables)) {
      return List.of(WORDS.get("class." + inputs));
    }
    return tables.isEmpty()
        ? List.of(WORDS.get("class.inputs", Map.of("inputs", WORDS.get("class." + inputs))))
        : List.of(
            WORDS.get("class.inputs", Map.of("inputs", WORDS.get("class." + inputs))),
            WORDS.get("class.tables", Map.of("tables", WORDS.get("class." + tables))));
  }

  private List<Text> licences() {
    if (passport.licences().size() < 2 && passport.licences().contains(passport.licence())) {
      return words(List.of(passport.licence()));
    }
    List<Text> lines = new ArrayList<>();
    if (!passport.licence().isEmpty()) {
      lines.add(WORDS.get("licence.edition", Map.of("licence", passport.licence())));
    }
    if (!passport.licences().isEmpty()) {
      String all = String.join(", ", passport.licences());
      lines.add(WORDS.get("licence.inputs", Map.of("licences", all)));
    }
    return lines;
  }

  private List<Text> recipients() {
    Recipients whom = Recipients.of(passport.recipients());
    return switch (whom.state()) {
      case UNSTATED -> List.of();
      case ANYONE -> List.of(WORDS.get("recipients.public"));
      case NOBODY -> List.of(WORDS.get("recipients.nobody"));
      case NAMED -> words(whom.names());
    };
  }

  private List<Text> retention() {
    return passport.retention().isEmpty()
        ? List.of()
        : List.of(
            WORDS.get(
                "retention.until",
                Map.of("date", Numbers.date(LocalDate.parse(passport.retention())))));
  }

  private List<Text> coverage() {
    List<Text> lines = new ArrayList<>();
    if (!passport.coverage().periods().isEmpty()) {
      String periods = String.join(", ", Rights.distinct(passport.coverage().periods()));
      lines.add(WORDS.get("coverage.periods", Map.of("periods", periods)));
    }
    if (!passport.coverage().territories().isEmpty()) {
      List<Text> names = passport.coverage().territories().stream().map(Territories::name).toList();
      lines.add(WORDS.get("coverage.territories", Map.of("territories", listed(names))));
    }
    return lines;
  }

  private static List<Text> words(List<String> words) {
    return words.stream().map(Text::same).toList();
  }

  private static Text listed(List<Text> texts) {
    return new Text(
        String.join(", ", texts.stream().map(Text::fr).toList()),
        String.join(", ", texts.stream().map(Text::en).toList()));
  }
}
