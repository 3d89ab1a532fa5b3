package nc.cagou.passport;

import java.util.List;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Text;

/**
 * {@code passport.json}: what an edition is made of and what may be done with it. A text is empty
 * where nobody has said it, and its field is then named in {@code missing}.
 *
 * @param purpose the decision it serves
 * @param personalDataClass the highest class among the inputs; empty when one does not declare it
 * @param licences of the inputs
 * @param collection how the inputs were collected
 * @param limits what the figures do not say, and what could not be computed
 * @param disclosureProfiles of the tables
 * @param retention the day until which it may be kept; empty when nobody has said it
 * @param missing names of the fields that nobody has filled
 */
public record Passport(
    String usecase,
    String edition,
    Text title,
    List<Text> producers,
    String contact,
    Text purpose,
    String legalBasis,
    String authorisation,
    String personalDataClass,
    boolean synthetic,
    List<String> licences,
    Coverage coverage,
    String update,
    List<Text> sources,
    List<Text> collection,
    List<Text> limits,
    List<String> disclosureProfiles,
    String retention,
    List<Manifest.InputRecord> inputs,
    String codeVersion,
    String lineage,
    Verdict verdict,
    List<String> missing) {

  /** Periods and territories of the indicators. */
  public record Coverage(List<String> periods, List<String> territories) {}

  public enum Colour {
    GREEN,
    AMBER,
    RED
  }

  /**
   * May I share it, and with whom?
   *
   * @param reason a sentence
   */
  public record Verdict(Colour colour, Text reason) {}
}
