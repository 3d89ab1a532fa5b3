package nc.cagou.intake;

import java.util.Locale;

/** Personal data that the columns of a file may hold. */
public enum PersonalKind {
  NAME,
  EMAIL,
  /** New Caledonia: six digits, {@code +687}; metropolitan France: ten, {@code +33}. */
  PHONE,
  /** The French number of social security (numéro d’inscription au répertoire), with its key. */
  NIR,
  /** The number of an insured person in New Caledonia. */
  CAFAT,
  BIRTH_DATE,
  ADDRESS,
  IP,
  /** RIDET, SIRET, SIREN: a firm, which is a person only where it is run by one alone. */
  ENTERPRISE;

  /** As contracts, recipes and reports write it: {@code birth_date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a person, and not only a firm. */
  boolean ofPerson() {
    return this != ENTERPRISE;
  }
}
