package nc.cagou.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionState.State;
import nc.cagou.text.Text;

/**
 * The head of every page of an edition: where we are, what state the edition is in, in words.
 *
 * @param newer the latest published edition, when it is a later one
 * @param tab the page of the edition that is shown: {@code dashboard}, {@code tables}, …
 */
public record EditionHead(
    Visit v, EditionState state, Text title, Optional<EditionState> newer, String tab) {

  /** Dates are those of the territory, wherever the server stands. */
  static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

  public String usecase() {
    return state.usecase();
  }

  public String address() {
    return "/u/" + state.usecase() + "/" + state.id();
  }

  public String named() {
    return v.t("home.edition", "date", v.day(day(state)));
  }

  public String dated() {
    return v.t("edition.of", "id", state.id(), "date", v.day(day(state)));
  }

  public String newerDay() {
    return newer.map(n -> v.day(day(n))).orElse("");
  }

  public String newerAddress() {
    return newer.map(n -> "/u/" + n.usecase() + "/" + n.id()).orElse("");
  }

  public boolean indexed() {
    return state.state() == State.PUBLISHED;
  }

  static LocalDate day(EditionState state) {
    return LocalDate.ofInstant(state.created(), NOUMEA);
  }

  /** The short words for a list: "Données synthétiques", "Chiffres provisoires". */
  static List<String> marks(Visit v, EditionState state) {
    List<String> marks = new ArrayList<>();
    if (state.state() != State.PUBLISHED) {
      marks.add(v.t("state." + word(state)));
    }
    if (state.synthetic()) {
      marks.add(v.t(state.invented().isEmpty() ? "state.synthetic" : "state.synthetic.part"));
    }
    if (state.provisional()) {
      marks.add(v.t("state.provisional"));
    }
    return marks;
  }

  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (state.state() != State.PUBLISHED) {
      sentences.add(v.t("state." + word(state) + ".long"));
    }
    if (state.state() == State.WITHDRAWN && !state.reason().isEmpty()) {
      sentences.add(v.t("state.reason", "reason", state.reason()));
    }
    if (state.synthetic()) {
      sentences.add(
          state.invented().isEmpty() ? v.t("state.synthetic.long") : state.invented().in(v.lang()));
    }
    if (state.provisional()) {
      sentences.add(v.t("state.provisional.long"));
    }
    return sentences;
  }

  static String word(EditionState state) {
    return state.state().name().toLowerCase(Locale.ROOT);
  }

  public List<Link> tabs() {
    return List.of(
        tab("dashboard", ""),
        tab("tables", "/tables"),
        tab("intake", "/intake"),
        tab("passport", "/passport"),
        Link.to(v.to("/u/" + state.usecase() + "/editions"), v.t("edition.all")));
  }

  private Link tab(String name, String rest) {
    return new Link(v.to(address() + rest), v.t("edition." + name), "", false, name.equals(tab));
  }
}
