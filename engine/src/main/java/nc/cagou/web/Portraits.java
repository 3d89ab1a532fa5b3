package nc.cagou.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nc.cagou.Portrait;
import nc.cagou.UseCase;
import nc.cagou.edition.EditionState;
import nc.cagou.method.MethodCards;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Text;

/** The pages of territories: the list of them, and the portrait of each across all use cases. */
final class Portraits {

  /** Nothing to compare with, in an address. */
  private static final String NONE = "none";

  /** Codes by official name. */
  private static final Map<String, String> CODES =
      Territories.home().stream()
          .collect(Collectors.toUnmodifiableMap(t -> t.name().fr(), Territory::code));

  private final House house;
  private final PortraitBooks books;

  Portraits(House house, PortraitBooks books) {
    this.house = house;
    this.books = books;
  }

  /** {@code /t}. */
  Answer list(Visit v) {
    List<TerritoriesPage.Group> groups = new ArrayList<>();
    for (Territory province : Territories.provinces()) {
      groups.add(
          new TerritoriesPage.Group(
              "group-" + province.code(),
              link(v, province),
              PortraitPlaces.people(v, province),
              PortraitPlaces.communesOf(province.code()).stream()
                  .map(t -> new TerritoriesPage.Entry(link(v, t), PortraitPlaces.people(v, t)))
                  .toList()));
    }
    Territory whole = PortraitPlaces.of(Territories.WHOLE);
    TerritoriesPage page =
        new TerritoriesPage(v, link(v, whole), PortraitPlaces.people(v, whole), groups);
    return Answer.page(200, Templates.render("territories", page));
  }

  /** {@code /t/CODE}. */
  Answer portrait(Visit v) {
    Territory own = PortraitPlaces.of(v.name("territory"));
    String asked = v.asked(Peer.BESIDE);
    Optional<Peer> wanted = asked.isEmpty() ? Optional.empty() : Peer.of(asked, own.code());
    boolean unknown = !asked.isEmpty() && !asked.equals(NONE) && wanted.isEmpty();
    Optional<Peer> peer = asked.isEmpty() || unknown ? Peer.usual(own.code()) : wanted;
    Map<Standing, Integer> verdicts = PortraitLines.noVerdicts();
    List<PortraitPage.Section> sections = new ArrayList<>();
    for (UseCase usecase : house.usecases()) {
      sections.add(section(v, usecase, own, peer, verdicts));
    }
    PortraitPage page =
        new PortraitPage(
            v,
            v.say(own.name()),
            PortraitPlaces.belongs(v, own),
            PortraitPlaces.people(v, own),
            picker(v, own, peer),
            peer.map(p -> v.say(p.name())).orElse(""),
            peer.isPresent() ? summary(v, verdicts) : "",
            unknown ? v.t("beside.unknown", "value", asked) : "",
            sections,
            children(v, own),
            List.of(
                Blocks.card(v, MethodCards.of("interval_difference")),
                Blocks.card(v, MethodCards.of("rank_range"))));
    return Answer.page(unknown ? 404 : 200, Templates.render("portrait", page));
  }

  private PortraitPage.Section section(
      Visit v,
      UseCase usecase,
      Territory own,
      Optional<Peer> peer,
      Map<Standing, Integer> verdicts) {
    String page = "/u/" + usecase.id();
    String id = "about-" + usecase.id();
    String title = v.say(usecase.title());
    Optional<EditionState> latest = house.shelf().latest(usecase.id());
    Optional<PortraitBook> book = latest.flatMap(state -> books.of(usecase, state));
    if (latest.isEmpty() || book.isEmpty()) {
      String why = v.t(latest.isEmpty() ? "home.empty" : "portrait.failed");
      Link none = Link.to("", "");
      return new PortraitPage.Section(id, title, v.to(page), none, List.of(), "", why, List.of());
    }
    EditionState state = latest.get();
    Portrait portrait = book.get().of(own.code());
    boolean offered = book.get().offers(own.code());
    String besides =
        peer.filter(p -> offered && !p.isStratum() && book.get().offers(p.code()))
            .map(Peer::code)
            .orElse("");
    Link edition =
        Link.to(
            v.to(page + "/" + state.id()),
            v.t("home.edition", "date", v.day(EditionHead.day(state))));
    List<PortraitPage.Line> lines =
        new PortraitLines(v, book.get(), peer, verdicts).lines(own.code());
    return new PortraitPage.Section(
        id,
        title,
        offered ? v.to(page, Choices.TERRITORY, own.code(), Peer.BESIDE, besides) : v.to(page),
        edition,
        EditionHead.marks(v, state),
        v.say(portrait.headline()),
        lines.isEmpty()
            ? v.t("portrait.nothing", "kind", v.t("territory.at." + PortraitPlaces.kind(own)))
            : "",
        lines);
  }

  private static String summary(Visit v, Map<Standing, Integer> verdicts) {
    int higher = verdicts.getOrDefault(Standing.HIGHER, 0);
    int lower = verdicts.getOrDefault(Standing.LOWER, 0);
    int same =
        verdicts.getOrDefault(Standing.NOT_APART, 0) + verdicts.getOrDefault(Standing.EQUAL, 0);
    int all = higher + lower + same;
    return all == 0
        ? v.t("portrait.summary.none")
        : v.t("portrait.summary", "n", all, "higher", higher, "lower", lower, "same", same);
  }

  private static Dashboard.Picker picker(Visit v, Territory own, Optional<Peer> peer) {
    List<Dashboard.Option> options = new ArrayList<>();
    for (Peer p : Peer.all(own.code())) {
      boolean chosen = peer.filter(c -> c.code().equals(p.code())).isPresent();
      options.add(new Dashboard.Option(p.code(), v.say(p.name()), chosen));
    }
    options.add(new Dashboard.Option(NONE, v.t("beside.none"), peer.isEmpty()));
    return new Dashboard.Picker(Peer.BESIDE, v.t("beside.label"), "", options);
  }

  private static List<Link> children(Visit v, Territory own) {
    List<Territory> below =
        switch (own.kind()) {
          case TERRITORY -> Territories.provinces();
          case PROVINCE -> PortraitPlaces.communesOf(own.code());
          default -> List.of();
        };
    return below.stream().map(t -> link(v, t)).toList();
  }

  private static Link link(Visit v, Territory t) {
    return Link.to(v.to("/t/" + t.code()), v.say(t.name()));
  }

  /** The address of a portrait; null for a code that has none. */
  static String address(Visit v, String code) {
    return CODES.containsValue(code) ? v.to("/t/" + code) : null;
  }

  /** The address of the portrait of a territory by its official name; null for another name. */
  static String addressOf(Visit v, Text name) {
    String code = CODES.get(name.fr());
    return code == null ? null : v.to("/t/" + code);
  }
}
