package nc.cagou.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prefixes, and the controlled vocabularies of the Publications Office of the European Union. */
final class Vocabulary {

  static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  /** New Caledonia in the list of countries and territories. */
  static final String NEW_CALEDONIA = AUTHORITY + "country/NCL";

  static final String PUBLIC = AUTHORITY + "access-right/PUBLIC";
  static final String THEMES = AUTHORITY + "data-theme";

  static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("adms", "http://www.w3.org/ns/adms#");
    PREFIXES.put("dcat", "http://www.w3.org/ns/dcat#");
    PREFIXES.put("dct", "http://purl.org/dc/terms/");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    PREFIXES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Vocabulary() {}

  static String theme(String code) {
    return THEMES + "/" + code;
  }

  static String fileType(String code) {
    return AUTHORITY + "file-type/" + code;
  }

  static String language(String code) {
    return AUTHORITY + "language/" + code;
  }

  static String mediaType(String type) {
    return "https://www.iana.org/assignments/media-types/" + type;
  }

  /** The address of a licence; empty when its name is none that is known. */
  static Optional<String> licence(String name) {
    return switch (name.toLowerCase(Locale.ROOT).strip()) {
      case "cc0-1.0", "cc0" -> Optional.of(AUTHORITY + "licence/CC0");
      case "cc-by-4.0" -> Optional.of(AUTHORITY + "licence/CC_BY_4_0");
      case "cc-by-sa-4.0" -> Optional.of(AUTHORITY + "licence/CC_BYSA_4_0");
      case "odbl-1.0" -> Optional.of(AUTHORITY + "licence/ODC_BL");
      case "etalab-2.0", "lov2", "licence-ouverte-2.0", "fr-lo" ->
          Optional.of("https://spdx.org/licenses/etalab-2.0");
      case "etalab-1.0" -> Optional.of("https://spdx.org/licenses/etalab-1.0");
      default -> name.startsWith("http") ? Optional.of(name) : Optional.empty();
    };
  }
}
