package nc.cagou.usecases.datacirculation.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nc.cagou.method.metadata.UdataCriterion;

/**
 * The record of a dataset as the contract holds it: what {@link Assessment} looks at. Texts are
 * null where nothing is said.
 *
 * @param complies with DCAT-AP; null when the export does not let one check
 * @param published criteria that the portal published itself; empty when it did not
 */
public record Described(
    String description,
    String publisher,
    String theme,
    String keywords,
    String spatial,
    String temporal,
    String frequency,
    String license,
    String accessRights,
    String contact,
    LocalDate issued,
    LocalDate modified,
    String portal,
    Boolean complies,
    String distributions,
    Map<UdataCriterion, Boolean> published) {

  public Described {
    Map<UdataCriterion, Boolean> copy = new EnumMap<>(UdataCriterion.class);
    copy.putAll(published);
    published = copy;
  }
}
