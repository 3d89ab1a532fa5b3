package nc.cagou.passport;

import java.util.List;
import java.util.Map;
import nc.cagou.Parameter;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * What the person who runs says for the passport, as parameters of the run: it fills what the
 * descriptions beside the inputs leave open, and may bind the edition more than they do; it never
 * frees it.
 *
 * @param personalData {@code none}, {@code pseudonymous}, {@code personal}, {@code special} or
 *     empty
 */
public record Declaration(
    Text producer,
    String contact,
    String licence,
    String personalData,
    Text collection,
    Terms terms) {

  private static final String PRODUCER = "producer";
  private static final String CONTACT = "contact";
  private static final String LICENCE = "licence";
  private static final String PERSONAL_DATA = "personal_data";
  private static final String COLLECTION = "collection";
  private static final String LEGAL_BASIS = "legal_basis";
  private static final String RECIPIENTS = "recipients";
  private static final String RETENTION = "retention";
  private static final String UPDATE = "update";
  private static final String AUTHORISATION = "authorisation";

  /** The parameters of every run that go into its passport, with a sentence each. */
  public static List<Parameter> parameters() {
    return List.of(
        free(PRODUCER),
        free(CONTACT),
        free(LICENCE),
        Parameter.choice(
            PERSONAL_DATA, "", Provenance.PERSONAL, Said.WORDS.get("parameter." + PERSONAL_DATA)),
        free(LEGAL_BASIS),
        free(RECIPIENTS),
        free(RETENTION),
        free(UPDATE),
        free(COLLECTION));
  }

  private static Parameter free(String name) {
    return Parameter.choice(name, "", List.of(), Said.WORDS.get("parameter." + name));
  }

  /**
   * What is said in the parameters of a run; those that are not there say nothing. A retention that
   * is no day is refused.
   */
  public static Declaration of(Map<String, String> parameters) {
    return new Declaration(
        Text.same(said(parameters, PRODUCER)),
        said(parameters, CONTACT),
        said(parameters, LICENCE),
        said(parameters, PERSONAL_DATA),
        Text.same(said(parameters, COLLECTION)),
        new Terms(
            Said.legalBasis(said(parameters, LEGAL_BASIS)),
            said(parameters, AUTHORISATION),
            Recipients.of(said(parameters, RECIPIENTS)).words(),
            Said.day(said(parameters, RETENTION), "--param " + RETENTION, Refusal.Kind.USAGE),
            Said.update(said(parameters, UPDATE)),
            List.of()));
  }

  private static String said(Map<String, String> parameters, String name) {
    return parameters.getOrDefault(name, "").strip();
  }

  /** A source with its blanks filled; its terms are left to the edition. */
  Provenance.Source complete(Provenance.Source source) {
    return new Provenance.Source(
        source.title(),
        source.producer().isEmpty() ? producer : source.producer(),
        source.contact(),
        Licence.of(source.licence()).declared() ? source.licence() : licence,
        source.synthetic(),
        source.personalData().isEmpty() ? personalData : source.personalData(),
        source.collection().isEmpty() ? collection : source.collection(),
        source.files(),
        source.terms());
  }
}
