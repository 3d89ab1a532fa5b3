package nc.cagou.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the header of a column says of personal data in it. */
final class PersonalHeaders {

  private static final Set<String> EMAIL =
      Set.of("email", "mail", "courriel", "mel", "emails", "mails", "courriels", "mailto");
  private static final Set<String> PHONE =
      Set.of(
          "tel",
          "tels",
          "telephone",
          "telephones",
          "phone",
          "mobile",
          "portable",
          "gsm",
          "fax",
          "telecopie",
          "mobilis",
          "telfixe",
          "telmobile",
          "numtel",
          "notel");
  private static final Set<String> NIR = Set.of("nir", "nss", "numsecu", "nosecu");
  private static final Set<String> ENTERPRISE =
      Set.of("ridet", "rid", "siret", "siren", "numridet", "noridet", "numeroridet");
  private static final Set<String> NAMES =
      Set.of(
          "prenom",
          "prenoms",
          "firstname",
          "givenname",
          "patronyme",
          "lastname",
          "surname",
          "familyname",
          "nommarital",
          "nomfamille",
          "nomusage",
          "nomnaissance",
          "nomjeunefille",
          "nomprenom",
          "prenomnom");

  /** What turns "nom" into the name of a person. */
  private static final Set<String> PEOPLE =
      Set.of(
          "famille",
          "usage",
          "naissance",
          "fille",
          "marital",
          "patient",
          "assure",
          "demandeur",
          "agent",
          "salarie",
          "usager",
          "conducteur",
          "victime",
          "medecin",
          "praticien",
          "signataire",
          "responsable",
          "interlocuteur",
          "contact",
          "auteur");

  private static final Set<String> BIRTH =
      Set.of("ddn", "datnais", "dnais", "dnaiss", "datenais", "dob", "birthday", "neele", "nele");
  private static final Set<String> ADDRESS =
      Set.of("adresse", "adresses", "adr", "address", "domicile", "rue");

  /** Words that say a column is about a thing, not a person: the name of a commune, of a road. */
  private static final Set<String> WEAK_NAMES =
      Set.of(
          "nom",
          "noms",
          "name",
          "fullname",
          "nomcomplet",
          "identite",
          "personne",
          "patient",
          "patients",
          "assure");

  private PersonalHeaders() {}

  /**
   * @param sure whether the header alone is enough where values do not gainsay it; else it needs
   *     other columns about persons
   */
  record Hint(PersonalKind kind, boolean sure) {}

  /** The hint of a header; null when it says nothing. */
  static Hint of(String header) {
    List<String> words = Headers.words(camel(header));
    Set<String> set = new HashSet<>(words);
    String plain = Headers.plain(header);
    if (any(set, EMAIL) || plain.contains("courriel") || plain.contains("adresseelectronique")) {
      return new Hint(PersonalKind.EMAIL, true);
    }
    if (set.contains("ip") || plain.equals("adresseip") || plain.equals("ipaddress")) {
      return new Hint(PersonalKind.IP, true);
    }
    if (any(set, PHONE) || plain.contains("telephone")) {
      return new Hint(PersonalKind.PHONE, true);
    }
    if (any(set, NIR) || plain.contains("securitesociale") || plain.contains("numerosecu")) {
      return new Hint(PersonalKind.NIR, true);
    }
    if (set.contains("cafat") || plain.endsWith("cafat")) {
      return new Hint(PersonalKind.CAFAT, true);
    }
    if (any(set, BIRTH) || birth(set, plain)) {
      return new Hint(PersonalKind.BIRTH_DATE, true);
    }
    if (any(set, NAMES) || NAMES.contains(plain) || nameOfPerson(set)) {
      return new Hint(PersonalKind.NAME, true);
    }
    if (any(set, ENTERPRISE)) {
      return new Hint(PersonalKind.ENTERPRISE, true);
    }
    if (WEAK_NAMES.contains(plain)) {
      return new Hint(PersonalKind.NAME, false);
    }
    return any(set, ADDRESS) ? new Hint(PersonalKind.ADDRESS, false) : null;
  }

  private static boolean birth(Set<String> words, String plain) {
    boolean day = words.contains("date") || words.contains("jour") || words.contains("dat");
    return day && (words.contains("naissance") || words.contains("birth") || words.contains("nais"))
        || plain.contains("datenaissance")
        || plain.contains("datedenaissance")
        || plain.contains("birthdate")
        || plain.equals("naissance");
  }

  private static boolean nameOfPerson(Set<String> words) {
    boolean named = words.contains("nom") || words.contains("noms") || words.contains("name");
    boolean first = words.contains("first") || words.contains("last") || words.contains("family");
    return named && (first || any(words, PEOPLE));
  }

  private static boolean any(Set<String> words, Set<String> among) {
    return words.stream().anyMatch(among::contains);
  }

  /** {@code dateNaissance} is two words. */
  private static String camel(String header) {
    return header.replaceAll("(?<=[a-zàâçéèêëîïôûù])(?=[A-Z])", " ");
  }
}
