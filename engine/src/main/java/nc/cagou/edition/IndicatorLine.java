package nc.cagou.edition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nc.cagou.Indicator;

/**
 * A line of {@code indicators.json}. {@code unit}, {@code change} and {@code reason} are French;
 * the same words in English stand beside them.
 */
record IndicatorLine(
    String id,
    @JsonProperty("label_fr") String labelFr,
    @JsonProperty("label_en") String labelEn,
    Double value,
    String unit,
    Double lower,
    Double upper,
    String period,
    String territory,
    String change,
    String reason,
    int decimals,
    @JsonProperty("unit_en") String unitEn,
    @JsonProperty("change_en") String changeEn,
    @JsonProperty("reason_en") String reasonEn) {

  static List<IndicatorLine> of(List<Indicator> indicators) {
    return indicators.stream().map(IndicatorLine::of).toList();
  }

  private static IndicatorLine of(Indicator i) {
    return new IndicatorLine(
        i.id(),
        i.label().fr(),
        i.label().en(),
        i.value(),
        i.unit().fr(),
        i.lower(),
        i.upper(),
        i.period(),
        i.territory(),
        i.change().fr(),
        i.reason().fr(),
        i.decimals(),
        i.unit().en(),
        i.change().en(),
        i.reason().en());
  }
}
