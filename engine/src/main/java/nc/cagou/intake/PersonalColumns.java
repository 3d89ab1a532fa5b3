package nc.cagou.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/**
 * Columns that look personal and that the contract does not ask for: by their header, unless their
 * values gainsay it, or by their values, whatever the header. They bear no field: nothing of them
 * is read, copied or shown. A contract asks for personal data by {@code cagou:pseudonym} or {@code
 * cagou:personal}.
 */
final class PersonalColumns {

  /** Share of the values that must not gainsay a header. */
  private static final double AGREE = 0.3;

  private final Contract contract;
  private final HeaderMatch match;
  private final List<PersonalEvidence> evidence;

  PersonalColumns(Contract contract, HeaderMatch match, List<PersonalEvidence> evidence) {
    this.contract = contract;
    this.match = match;
    this.evidence = evidence;
  }

  /** What was found, by index of the column. */
  Map<Integer, Recipe.Personal> found() {
    Map<Integer, Recipe.Personal> found = new LinkedHashMap<>();
    boolean people = people();
    for (int i = 0; i < evidence.size(); i++) {
      Recipe.Personal personal = look(i, people);
      if (personal != null && !asked(i, personal)) {
        found.put(i, personal);
      }
    }
    return found;
  }

  private Recipe.Personal look(int i, boolean people) {
    PersonalEvidence column = evidence.get(i);
    Recipe.Personal values = column.byValues();
    if (values != null) {
      return values;
    }
    PersonalHeaders.Hint hint = column.hint();
    if (hint == null || !hint.sure() && !people || !column.empty() && !agrees(column, hint)) {
      return null;
    }
    boolean read = match.targets().get(i) != null;
    // a header that the contract knows is asked for, unless values show a day where a year is asked
    boolean name = hint.kind() == PersonalKind.NAME && people;
    boolean birth = hint.kind() == PersonalKind.BIRTH_DATE && !column.empty();
    return read && !name && !birth ? null : new Recipe.Personal(hint.kind().word(), "header", 0);
  }

  private static boolean agrees(PersonalEvidence column, PersonalHeaders.Hint hint) {
    return column.share(hint.kind()) >= AGREE;
  }

  /** Whether the rows are persons: another column says so, or the contract does. */
  private boolean people() {
    if (contract.fields().stream().anyMatch(f -> f.form().pseudonym())) {
      return true;
    }
    return evidence.stream()
        .filter(e -> e.hint() != null && e.hint().sure() && (e.empty() || agrees(e, e.hint())))
        .map(e -> e.hint().kind())
        .anyMatch(
            k ->
                k == PersonalKind.NAME
                    || k == PersonalKind.NIR
                    || k == PersonalKind.CAFAT
                    || k == PersonalKind.BIRTH_DATE);
  }

  private boolean asked(int i, Recipe.Personal personal) {
    String target = match.targets().get(i);
    if (target == null) {
      return false;
    }
    Field field = contract.field(target).orElseThrow();
    PersonalKind kind = kind(personal);
    return field.form().pseudonym()
        || field.form().personal().contains(personal.kind())
        || !kind.ofPerson()
        || kind == PersonalKind.ADDRESS
        || kind == PersonalKind.BIRTH_DATE && field.type() == Field.Type.DATE;
  }

  private static PersonalKind kind(Recipe.Personal personal) {
    return PersonalKind.valueOf(personal.kind().toUpperCase(java.util.Locale.ROOT));
  }

  /** The sentence of a column that was found. */
  static Text sentence(String header, Recipe.Personal personal) {
    Map<String, Object> words = new HashMap<>();
    words.put("column", header);
    words.put("kind", Sentences.of("personal.kind." + personal.kind()));
    words.put(
        "why",
        Sentences.of(
            "personal.by." + personal.by(), Map.of("share", Numbers.percent(personal.share(), 0))));
    return Sentences.of(
        kind(personal).ofPerson() ? "personal.column" : "personal.enterprise", words);
  }

  /** What a plan says of the columns of its files, a sentence each, and of its pseudonyms. */
  static List<InputReport.Notice> notices(Contract contract, Plan plan) {
    List<InputReport.Notice> notices = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Plan.File file : plan.files()) {
      for (Recipe.Column column : file.recipe().columns()) {
        Recipe.Personal personal = column.personal();
        if (personal != null && told.add(column.source() + "\t" + personal.kind())) {
          String rule = kind(personal).ofPerson() ? "personal_column" : "enterprise_column";
          notices.add(notice(rule, column.source(), sentence(column.source(), personal)));
        }
        Field field = column.target() == null ? null : contract.field(column.target()).orElse(null);
        if (field != null && field.form().pseudonym() && told.add("\t" + column.source())) {
          Text said = Sentences.of("personal.pseudonym", Map.of("column", column.source()));
          notices.add(notice("pseudonym", column.source(), said));
        }
      }
    }
    return notices;
  }

  private static InputReport.Notice notice(String rule, String column, Text said) {
    return new InputReport.Notice(rule, 0, 0, column, null, said);
  }
}
