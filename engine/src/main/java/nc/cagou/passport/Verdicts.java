package nc.cagou.passport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.passport.Passport.Colour;
import nc.cagou.passport.Passport.Verdict;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * "May I share it, and with whom?" Green: with anybody. Amber: with some only, for some uses only,
 * or once a field is filled that is named. Red: with nobody for now. The first rule that applies
 * decides; they are in the order of {@link #of}.
 *
 * <p>Grounds: Regulation (EU) 2016/679 (GDPR), articles 5, 6 and 9 and recital 26, which act no.
 * 78-17 of 6 January 1978 makes apply in New Caledonia since 1 June 2019; code of relations between
 * the public and the administration (CRPA), articles L. 312-1-2, L. 321-1, L. 322-1 and D. 323-2-1,
 * for information that administrations hold.
 */
final class Verdicts {

  private static final Words WORDS = Words.beside(Verdicts.class, "verdict");
  private static final int NAMED = 3;

  private final Rights rights;

  private Verdicts(Rights rights) {
    this.rights = rights;
  }

  static Verdict of(Rights rights) {
    return new Verdicts(rights).verdict();
  }

  private Verdict verdict() {
    LocalDate until = rights.retention();
    if (rights.synthetic()) {
      return green("synthetic");
    }
    if (until != null && until.isBefore(rights.today())) {
      return red("retention", "retention");
    }
    if (rights.recipients().state() == Recipients.State.NOBODY) {
      return red("nobody", "recipients");
    }
    if (!rights.unprotected().isEmpty()) {
      return unprotected();
    }
    if (!rights.classed()) {
      return amber("no_class", "personal_data_class");
    }
    if (rights.licence().freedom() == Licence.Freedom.RESTRICTED) {
      return named() ? amber("restricted.named") : red("restricted", "recipients");
    }
    if (rights.restsOnPersons() && rights.legalBasis().isEmpty()) {
      return amber("no_basis", "legal_basis");
    }
    if (Rights.special(rights.inputsPersonal()) && rights.authorisation().isEmpty()) {
      return amber("no_authorisation", "authorisation");
    }
    return byLicence();
  }

  /** Personal data come out as they are. */
  private Verdict unprotected() {
    String must = must();
    if (!must.isEmpty()) {
      return red("unprotected", must);
    }
    return named() ? amber("unprotected.named") : red("unprotected.public", "recipients");
  }

  /** What must be said before personal data go to anybody. */
  private String must() {
    if (rights.legalBasis().isEmpty()) {
      return "legal_basis";
    }
    if (Rights.special(rights.personal()) && rights.authorisation().isEmpty()) {
      return "authorisation";
    }
    return rights.recipients().state() == Recipients.State.UNSTATED ? "recipients" : "";
  }

  private Verdict byLicence() {
    boolean stated = rights.recipients().state() != Recipients.State.UNSTATED;
    return switch (rights.licence().freedom()) {
      case UNDECLARED -> amber("no_licence", "licences");
      case UNKNOWN -> amber("unknown_licence", "licences");
      case NO_DERIVATIVES -> amber("no_derivatives");
      case CONVENTION ->
          !stated
              ? amber("no_recipients", "recipients")
              : named() ? amber("convention.named") : green("convention.public");
      case NON_COMMERCIAL -> amber(named() ? "non_commercial.named" : "non_commercial");
      default -> open();
    };
  }

  private Verdict open() {
    Licence.Freedom freedom = rights.licence().freedom();
    if (named()) {
      return amber("named");
    }
    if (freedom != Licence.Freedom.PUBLIC_DOMAIN && !rights.anonymous().isEmpty()) {
      return amber("no_producer", "producers");
    }
    if (freedom == Licence.Freedom.SHARE_ALIKE) {
      return green("share_alike");
    }
    return green(rights.restsOnPersons() ? "open.protected" : "open");
  }

  private boolean named() {
    return rights.recipients().state() == Recipients.State.NAMED;
  }

  private Verdict green(String key) {
    return say(Colour.GREEN, key, "");
  }

  private Verdict amber(String key) {
    return say(Colour.AMBER, key, "");
  }

  private Verdict amber(String key, String missing) {
    return say(Colour.AMBER, key, missing);
  }

  private Verdict red(String key, String missing) {
    return say(Colour.RED, key, missing);
  }

  private Verdict say(Colour colour, String key, String missing) {
    Map<String, Object> with = new HashMap<>();
    Licence licence = rights.licence();
    with.put("licence", licence.name());
    with.put("administration", licence.ofAdministrations() ? "yes" : "no");
    with.put("recipients", names(rights.recipients().names().stream().map(Text::same).toList()));
    with.put("lists", lists());
    with.put("tables", names(rights.unprotected().stream().map(Verdicts::quoted).toList()));
    with.put("count", rights.unprotected().size());
    with.put("class", rights.unprotected().isEmpty() ? rights.inputsPersonal() : rights.personal());
    with.put("basis", rights.legalBasis());
    with.put("authorisation", rights.authorisation());
    with.put("authorised", rights.authorisation().isEmpty() ? "no" : "yes");
    with.put("protected", rights.profiles().isEmpty() ? "no" : "yes");
    with.put("profiles", String.join(", ", rights.profiles()));
    with.put("missing", missing.isEmpty() ? "" : WORDS.get("field." + missing));
    with.put("date", rights.retention() == null ? "" : Numbers.date(rights.retention()));
    with.put("unlicensed", sources(rights.unlicensed()));
    with.put("unclassed", sources(rights.unclassed()));
    with.put("silent", Math.max(1, rights.unclassed().stream().mapToInt(Verdicts::files).sum()));
    with.put("anonymous", sources(rights.anonymous()));
    Text reason = WORDS.get(key, with);
    if (rights.freer().declared() && colour != Colour.RED) {
      reason = reason.then(WORDS.get("freer", Map.of("asked", rights.freer().name())));
    }
    List<String> whom =
        colour == Colour.RED
            ? List.of()
            : colour == Colour.GREEN ? List.of("public") : rights.recipients().words();
    return new Verdict(colour, reason, whom, missing.isEmpty() ? List.of() : List.of(missing));
  }

  private static int files(Provenance.Source source) {
    return Math.max(1, source.silent() ? source.files().size() : 1);
  }

  private static Text quoted(Text text) {
    return WORDS.get("quoted", Map.of("text", text));
  }

  private static Text sources(List<Provenance.Source> sources) {
    return sources.isEmpty()
        ? WORDS.get("an_input")
        : names(sources.stream().map(s -> quoted(s.named())).distinct().toList());
  }

  /** The lists of recipients that have no name in common. */
  private Text lists() {
    List<Text> lists =
        rights.sources().stream()
            .filter(s -> !s.terms().recipients().isEmpty())
            .map(
                s ->
                    WORDS.get(
                        "list",
                        Map.of(
                            "source",
                            s.named(),
                            "recipients",
                            String.join(", ", s.terms().recipients()))))
            .toList();
    return joined(lists, " ; ", "; ");
  }

  /** The first few, and how many more there are. */
  private static Text names(List<Text> all) {
    int more = all.size() - NAMED;
    Text first = joined(all.subList(0, Math.min(all.size(), NAMED)), ", ", ", ");
    if (more > 0) {
      return WORDS.get("more", Map.of("names", first, "count", more));
    }
    if (all.size() < 2) {
      return first;
    }
    Text last = all.get(all.size() - 1);
    Text before = joined(all.subList(0, all.size() - 1), ", ", ", ");
    return WORDS.get("and", Map.of("names", before, "last", last));
  }

  private static Text joined(List<Text> texts, String fr, String en) {
    return new Text(
        texts.stream().map(Text::fr).collect(Collectors.joining(fr)),
        texts.stream().map(Text::en).collect(Collectors.joining(en)));
  }
}
