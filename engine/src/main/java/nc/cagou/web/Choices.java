package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.cagou.Selection;
import nc.cagou.Story;
import nc.cagou.Story.Choice;

/**
 * What a reader chose by the address, held against what the edition offers.
 *
 * @param selection followed; empty where nothing, or something unknown, was asked
 * @param peer what the chosen territory is set beside; empty for nothing
 * @param warning a sentence for a value that the edition does not have; empty otherwise
 */
record Choices(
    Visit v, Story.Choices offered, Selection selection, Optional<Peer> peer, String warning) {

  static final String TERRITORY = "territory";
  static final String PERIOD = "period";
  static final String CATEGORY = "category";

  static Choices of(Visit v, Story.Choices offered) {
    List<String> unknown = new ArrayList<>();
    Optional<String> territory = known(v, TERRITORY, offered.territories(), unknown);
    Optional<String> period = known(v, PERIOD, offered.periods(), unknown);
    Optional<String> category = known(v, CATEGORY, offered.categories(), unknown);
    Optional<Peer> peer = peer(v, offered, territory, unknown);
    if (!unknown.isEmpty()) {
      return new Choices(v, offered, Selection.NONE, Optional.empty(), String.join(" ", unknown));
    }
    Optional<String> beside = peer.filter(p -> !p.isStratum()).map(Peer::code);
    Selection selection = new Selection(territory, period, category, beside);
    return new Choices(v, offered, selection, peer, "");
  }

  private static Optional<Peer> peer(
      Visit v, Story.Choices offered, Optional<String> territory, List<String> unknown) {
    String asked = v.asked(Peer.BESIDE);
    if (asked.isEmpty() || territory.equals(Optional.of(asked))) {
      return Optional.empty();
    }
    if (asked.equals(Peer.STRATUM)) {
      // without a commune there is no size to be like: the choice waits for one
      return territory.flatMap(t -> Peer.of(asked, t));
    }
    Optional<Peer> known =
        offered.territories().stream()
            .filter(c -> c.code().equals(asked))
            .findFirst()
            .map(Peer::of);
    if (known.isEmpty()) {
      unknown.add(v.t("beside.unknown", "value", asked));
    }
    return known;
  }

  boolean made() {
    return !selection.equals(Selection.NONE) || peer.isPresent();
  }

  /** What is shown, as a sentence. */
  String sentence() {
    List<String> labels = new ArrayList<>();
    add(labels, selection.territory(), offered.territories());
    add(labels, selection.period(), offered.periods());
    add(labels, selection.category(), offered.categories());
    String shown =
        labels.isEmpty()
            ? v.t("filter.chosen.all")
            : v.t("filter.chosen", "what", String.join(", ", labels));
    return peer.map(p -> shown + " " + v.t("filter.beside", "peer", p.name())).orElse(shown);
  }

  /** The lists to choose from; a list with fewer than two entries is not offered. */
  List<Dashboard.Picker> pickers() {
    List<Dashboard.Picker> pickers = new ArrayList<>();
    picker(pickers, TERRITORY, "filter.all", offered.territories(), selection.territory());
    picker(pickers, PERIOD, "filter.all.period", offered.periods(), selection.period());
    picker(pickers, CATEGORY, "filter.all", offered.categories(), selection.category());
    if (offered.territories().size() > 1) {
      pickers.add(peers());
    }
    return pickers;
  }

  private Dashboard.Picker peers() {
    List<Dashboard.Option> options = new ArrayList<>();
    String own = selection.territory().orElse("");
    Peer.of(Peer.STRATUM, own).ifPresent(p -> options.add(option(p)));
    offered.territories().stream()
        .filter(c -> !c.code().equals(own))
        .forEach(c -> options.add(option(Peer.of(c))));
    return new Dashboard.Picker(Peer.BESIDE, v.t("beside.label"), v.t("beside.none"), options);
  }

  private Dashboard.Option option(Peer p) {
    boolean chosen = peer.filter(known -> known.code().equals(p.code())).isPresent();
    return new Dashboard.Option(p.code(), v.say(p.name()), chosen);
  }

  /** The choice as parameters of an address, in pairs. */
  String[] pairs() {
    return new String[] {
      TERRITORY,
      selection.territory().orElse(""),
      PERIOD,
      selection.period().orElse(""),
      CATEGORY,
      selection.category().orElse(""),
      Peer.BESIDE,
      peer.map(Peer::code).orElse("")
    };
  }

  private void picker(
      List<Dashboard.Picker> pickers,
      String name,
      String all,
      List<Choice> choices,
      Optional<String> chosen) {
    if (choices.size() < 2) {
      return;
    }
    List<Dashboard.Option> options =
        choices.stream()
            .map(
                c ->
                    new Dashboard.Option(
                        c.code(), v.say(c.label()), chosen.filter(c.code()::equals).isPresent()))
            .toList();
    pickers.add(new Dashboard.Picker(name, v.t("filter." + name), v.t(all), options));
  }

  private void add(List<String> labels, Optional<String> code, List<Choice> choices) {
    code.ifPresent(
        wanted ->
            choices.stream()
                .filter(c -> c.code().equals(wanted))
                .forEach(c -> labels.add(v.say(c.label()))));
  }

  private static Optional<String> known(
      Visit v, String name, List<Choice> choices, List<String> unknown) {
    String asked = v.asked(name);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (choices.stream().noneMatch(c -> c.code().equals(asked))) {
      unknown.add(v.t("filter.unknown." + name, "value", asked));
      return Optional.empty();
    }
    return Optional.of(asked);
  }
}
