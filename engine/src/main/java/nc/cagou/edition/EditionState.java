package nc.cagou.edition;

import java.time.Instant;
import nc.cagou.text.Text;

/**
 * An edition in a list.
 *
 * @param headline the message of its story
 * @param synthetic made of invented data, at least in part
 * @param invented the sentence that says which inputs are invented; empty when all are, or none
 * @param provisional figures may still be revised by their producer
 * @param since when it was published or withdrawn; when it was created, for a draft
 * @param reason why it was withdrawn; empty otherwise
 */
public record EditionState(
    String usecase,
    String id,
    State state,
    Instant created,
    Text title,
    Text headline,
    boolean synthetic,
    Text invented,
    boolean provisional,
    Instant since,
    String reason) {

  public enum State {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }
}
