package nc.cagou.usecases.datacirculation.catalogue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nc.cagou.Layout;
import nc.cagou.text.Text;

/**
 * A flow between two administrations: its state and what blocks it, in the words people use, become
 * codes. A word that is not known is refused with the list of words that are.
 */
final class FlowLayout implements Layout {

  private static final long serialVersionUID = 1L;
  private static final Map<String, String> STATES = new HashMap<>();
  private static final Map<String, String> BLOCKERS = new HashMap<>();

  static {
    put(
        STATES,
        "open",
        "open ouvert ouverte oui actif active en_service en_place existant ok live");
    put(
        STATES,
        "blocked",
        "blocked bloque bloquee non refuse refusee suspendu suspendue interrompu");
    put(STATES, "planned", "planned prevu prevue en_cours a_l_etude demande demandee requested");
    put(STATES, "planned", "en_projet en_attente pending");
    put(BLOCKERS, "legal", "legal juridique legale reglementaire rgpd secret convention gdpr");
    put(BLOCKERS, "technical", "technical technique informatique raccordement systeme");
    put(BLOCKERS, "format", "format formats structure qualite nomenclature");
    put(BLOCKERS, "none_asked", "none_asked none_asked_for never_asked not_asked jamais_demande");
    put(BLOCKERS, "none_asked", "pas_demande non_demande aucune_demande pas_de_demande");
  }

  private static void put(Map<String, String> map, String code, String words) {
    for (String word : words.split(" ")) {
      map.put(word, code);
    }
  }

  @Override
  public void apply(RawRecord record) {
    code(record, "status", STATES);
    code(record, "blocker", BLOCKERS);
    String status = record.get("status");
    if ("open".equals(status) && record.get("blocker") != null) {
      record.note("blocker_of_open_flow");
      record.set("blocker", null);
    }
    String producer = record.get("producer");
    if (producer != null && producer.equalsIgnoreCase(record.get("consumer"))) {
      Text sentence = CatalogueInputs.WORDS.get("refused.to_itself", Map.of("name", producer));
      record.refuse("consumer", "to_itself", sentence);
    }
  }

  private static void code(RawRecord record, String field, Map<String, String> known) {
    String written = record.get(field);
    if (written == null) {
      return;
    }
    String code = known.get(plain(written));
    if (code != null) {
      record.set(field, code);
    } else {
      record.refuse(
          field, field, CatalogueInputs.WORDS.get("refused." + field, Map.of("value", written)));
    }
  }

  private static String plain(String written) {
    return Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }
}
