package nc.cagou.passport;

import java.util.List;
import java.util.Map;
import nc.cagou.TableSpec;
import nc.cagou.disclosure.Disclosure;
import nc.cagou.text.Text;

/**
 * "May I share it, and with whom?" The first rule that fits decides: invented data, green; personal
 * data in tables that no rule protects, red; a licence or a class of personal data that nobody
 * declared, amber; a licence that is not open, amber; else green.
 */
final class Verdicts {

  private Verdicts() {}

  static Passport.Verdict of(Provenance provenance, List<TableSpec> tables) {
    List<Provenance.Source> sources = provenance.sources();
    if (!sources.isEmpty() && sources.stream().allMatch(Provenance.Source::synthetic)) {
      return say(Passport.Colour.GREEN, "verdict.synthetic", Map.of());
    }
    boolean unprotected = tables.stream().anyMatch(t -> t.profile().equals(Disclosure.OPEN));
    boolean personal =
        sources.stream().anyMatch(s -> List.of("personal", "special").contains(s.personalData()));
    if (unprotected && personal) {
      return say(Passport.Colour.RED, "verdict.personal", Map.of());
    }
    if (sources.isEmpty() || sources.stream().anyMatch(s -> s.licence().isEmpty())) {
      return say(Passport.Colour.AMBER, "verdict.no_licence", Map.of());
    }
    if (sources.stream().anyMatch(s -> s.personalData().isEmpty() && !s.synthetic())) {
      return say(Passport.Colour.AMBER, "verdict.no_class", Map.of());
    }
    String closed =
        sources.stream()
            .map(Provenance.Source::licence)
            .filter(l -> !Licences.isOpen(l))
            .findFirst()
            .orElse("");
    return closed.isEmpty()
        ? say(Passport.Colour.GREEN, "verdict.open", Map.of("licences", names(sources)))
        : say(Passport.Colour.AMBER, "verdict.closed", Map.of("licence", closed));
  }

  private static String names(List<Provenance.Source> sources) {
    return String.join(", ", sources.stream().map(Provenance.Source::licence).distinct().toList());
  }

  private static Passport.Verdict say(Passport.Colour colour, String key, Map<String, ?> with) {
    Text reason = SourceLine.WORDS.get(key, with);
    return new Passport.Verdict(colour, reason);
  }
}
