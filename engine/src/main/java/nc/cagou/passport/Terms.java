package nc.cagou.passport;

import java.time.LocalDate;
import java.util.List;
import nc.cagou.text.Text;

/**
 * What a producer, or the person who runs, says of the right to use and to pass on data. Texts are
 * empty, the list is empty and the day is null where nothing is said.
 *
 * @param legalBasis of the processing of personal data (GDPR, article 6)
 * @param authorisation reference of the decision or of the exception that allows it
 * @param recipients who may receive them, as {@link Recipients} reads them
 * @param retention the last day on which they may be kept
 * @param update when the producer promises the next data
 * @param limits what the data do not say
 */
public record Terms(
    Text legalBasis,
    String authorisation,
    List<String> recipients,
    LocalDate retention,
    Text update,
    List<Text> limits) {

  /** Nothing is said. */
  public static final Terms NONE =
      new Terms(Text.EMPTY, "", List.of(), null, Text.EMPTY, List.of());

  public Terms {
    recipients = List.copyOf(recipients);
    limits = List.copyOf(limits);
  }

  Recipients whom() {
    return Recipients.of(recipients);
  }
}
