package nc.cagou.disclosure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nc.cagou.TableSpec.Column;
import nc.cagou.TableSpec.Role;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/**
 * Groupings that are refused unless an authorisation is recorded: by community, tribe or customary
 * status (sensitive data under the GDPR, article 9), and below the province for census records
 * (decree of 10 September 2021, article 3).
 */
final class ForbiddenKeys {

  private static final Words WORDS = Words.beside(ForbiddenKeys.class, "words");

  private static final Set<String> WORDS_OF_KEYS =
      Set.of(
          "community",
          "communities",
          "communaute",
          "communautes",
          "tribe",
          "tribes",
          "tribu",
          "tribus",
          "tribal",
          "ethnicity",
          "ethnic",
          "ethnie",
          "ethnies",
          "ethnique",
          "customary",
          "coutumier",
          "coutumiere");

  private ForbiddenKeys() {}

  /** Refuses a table with a forbidden key. */
  static void refuse(Subject subject, String authorisation) {
    if (!authorisation.isBlank()) {
      return;
    }
    for (Column key : subject.columns(Role.DIMENSION)) {
      if (forbidden(key.name())) {
        throw refusal("forbidden_key", subject, key.name());
      }
      if (subject.profile().provincesOnly()) {
        List<String> below =
            subject.table().column(key.name()).unique().asStringColumn().asList().stream()
                .filter(ForbiddenKeys::belowProvince)
                .toList();
        if (!below.isEmpty()) {
          throw refusal("below_province", subject, key.name());
        }
      }
    }
  }

  static boolean forbidden(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^a-z]+")).anyMatch(WORDS_OF_KEYS::contains);
  }

  private static boolean belowProvince(String code) {
    return Territories.byCode(code).filter(t -> t.kind() == Territory.Kind.COMMUNE).isPresent()
        || code.matches("988\\d\\d.*");
  }

  private static Refusal refusal(String key, Subject subject, String column) {
    return Refusal.failed(
        WORDS.get(key, Map.of("table", subject.spec().name(), "column", column)), null);
  }
}
