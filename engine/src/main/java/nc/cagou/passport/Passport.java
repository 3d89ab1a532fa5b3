package nc.cagou.passport;

import java.util.List;
import java.util.Objects;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Text;

/**
 * {@code passport.json}: what an edition is made of and what may be done with it. A text is empty
 * where nobody has said it, and its field is then named in {@code missing}, unless it has no object
 * here ({@code notApplicable}).
 *
 * @param contact who answers questions
 * @param purpose the decision it serves
 * @param legalBasis of the processing of personal data
 * @param personalDataClass of the tables, which protection may have lowered; empty when an input
 *     does not declare its own
 * @param inputsPersonalDataClass the highest class among the inputs; empty when one does not
 *     declare it
 * @param licences of the inputs
 * @param licence the most bound of them, which is that of the edition
 * @param recipients who may receive it: {@code public}, names, or nothing when nobody has said it
 * @param update what the producers promise
 * @param collection how the inputs were collected
 * @param limits what the figures do not say, and what could not be computed
 * @param notFor what they must not be used for, from the methods that made them
 * @param disclosureProfiles of the tables
 * @param retention the last day on which it may be kept; empty when nobody has said it
 * @param origins the sources one by one, so that what they allow travels with the tables
 * @param missing names of the fields that nobody has filled
 * @param notApplicable names of the fields that have no object: a legal basis without personal data
 */
public record Passport(
    String usecase,
    String edition,
    Text title,
    List<Text> producers,
    String contact,
    Text purpose,
    Text legalBasis,
    String authorisation,
    String personalDataClass,
    String inputsPersonalDataClass,
    boolean synthetic,
    List<String> licences,
    String licence,
    List<String> recipients,
    Coverage coverage,
    Text update,
    List<Text> sources,
    List<Text> collection,
    List<Text> limits,
    List<Text> notFor,
    List<String> disclosureProfiles,
    String retention,
    List<Manifest.InputRecord> inputs,
    String codeVersion,
    String lineage,
    List<Provenance.Source> origins,
    Verdict verdict,
    List<String> missing,
    List<String> notApplicable) {

  /** Fields that an older passport does not have are empty. */
  public Passport {
    legalBasis = Objects.requireNonNullElse(legalBasis, Text.EMPTY);
    update = Objects.requireNonNullElse(update, Text.EMPTY);
    inputsPersonalDataClass =
        Objects.requireNonNullElse(inputsPersonalDataClass, personalDataClass);
    licence =
        Objects.requireNonNullElseGet(
            licence, () -> Licence.strictest(licences.stream().map(Licence::of).toList()).name());
    recipients = orEmpty(recipients);
    notFor = orEmpty(notFor);
    origins = orEmpty(origins);
    notApplicable = orEmpty(notApplicable);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Periods and territories of the indicators. */
  public record Coverage(List<String> periods, List<String> territories) {}

  public enum Colour {
    /** Anybody. */
    GREEN,
    /** Some only, for some uses only, or once what is missing is said. */
    AMBER,
    /** Nobody, for now. */
    RED
  }

  /**
   * May I share it, and with whom?
   *
   * @param reason a sentence
   * @param recipients {@code public}, names, or nothing when there is nobody or it is not settled
   * @param missing the field that stands in the way
   */
  public record Verdict(Colour colour, Text reason, List<String> recipients, List<String> missing) {
    public Verdict {
      recipients = orEmpty(recipients);
      missing = orEmpty(missing);
    }
  }
}
