package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Parameters;
import nc.cagou.method.metadata.Untested;
import nc.cagou.text.Refusal;

/** How a catalogue is judged: on which day, by best file or by shares, what untested means. */
record Judgement(Optional<LocalDate> day, boolean best, Untested untested) {

  /** The day of a catalogue is that of its latest date. */
  static final String AUTO = "auto";

  static Judgement of(Parameters parameters) {
    return new Judgement(
        day(parameters.text("as_of").strip()),
        parameters.text("mqa_rule").equals("best"),
        Untested.valueOf(parameters.text("untested").toUpperCase(Locale.ROOT)));
  }

  private static Optional<LocalDate> day(String written) {
    if (written.isEmpty() || written.equalsIgnoreCase(AUTO)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      throw new Refusal(
          Refusal.Kind.USAGE,
          DataCirculation.WORDS.get("refusal.as_of", Map.of("value", written)),
          e);
    }
  }
}
