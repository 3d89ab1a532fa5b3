package nc.cagou.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionState.State;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import nc.cagou.web.Finder.Entry;
import nc.cagou.web.Finder.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Search over territories, use cases, indicators, figures and editions, in either language. */
final class Search {

  private static final Logger LOG = LoggerFactory.getLogger(Search.class);

  /** Letters of a question that are looked at. */
  private static final int LONGEST = 100;

  private final House house;
  private final Map<Lang, Known> known = new java.util.concurrent.ConcurrentHashMap<>();

  private record Known(String stamp, Finder finder) {}

  Search(House house) {
    this.house = house;
  }

  Answer page(Visit v) {
    if (v.carried()) {
      return index(v);
    }
    String asked = v.asked("q");
    String looked = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    List<SearchPage.Group> groups = new ArrayList<>();
    finder(v)
        .find(looked)
        .forEach((kind, entries) -> groups.add(group(v, kind, entries, SearchPage.SHOWN)));
    return Answer.page(200, Templates.render("search", new SearchPage(v, looked, groups)));
  }

  /** Everything that can be found, by kind: what stands in for search where no server answers. */
  private Answer index(Visit v) {
    Map<Kind, List<Entry>> byKind = new java.util.EnumMap<>(Kind.class);
    entries(v).forEach(e -> byKind.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    List<SearchPage.Group> groups = new ArrayList<>();
    byKind.forEach((kind, all) -> groups.add(group(v, kind, all, all.size())));
    return Answer.page(200, Templates.render("search", new SearchPage(v, "", groups)));
  }

  private static SearchPage.Group group(Visit v, Kind kind, List<Entry> entries, int shown) {
    String id = kind.name().toLowerCase(java.util.Locale.ROOT);
    int rest = entries.size() - shown;
    return new SearchPage.Group(
        "found-" + id,
        v.t("search.kind." + id),
        v.t("search.count", "count", entries.size()),
        entries.stream()
            .limit(shown)
            .map(e -> new SearchPage.Entry(address(v, e.href()), e.title(), e.detail()))
            .toList(),
        rest > 0 ? v.t("search.rest", "count", rest) : "");
  }

  private static String address(Visit v, String href) {
    int mark = href.indexOf('#');
    return mark < 0 ? v.to(href) : v.to(href.substring(0, mark)) + href.substring(mark);
  }

  /** Built once for a language and a state of the store. */
  private Finder finder(Visit v) {
    String stamp = house.shelf().stamp();
    Known own = known.get(v.lang());
    if (own == null || !own.stamp().equals(stamp)) {
      own = new Known(stamp, new Finder(entries(v)));
      known.put(v.lang(), own);
    }
    return own.finder();
  }

  private List<Entry> entries(Visit v) {
    List<Entry> all = new ArrayList<>();
    for (Territory t : Territories.home()) {
      List<String> words = new ArrayList<>(Territories.spellings(t.code()));
      words.addAll(List.of(t.code(), t.name().fr(), t.name().en()));
      all.add(
          new Entry(
              Kind.TERRITORY,
              v.say(t.name()),
              v.t("search.territory", "kind", v.t("territory.kind." + PortraitPlaces.kind(t))),
              "/t/" + t.code(),
              words));
    }
    house
        .usecases()
        .forEach(
            u ->
                all.add(
                    new Entry(
                        Kind.USECASE,
                        v.say(u.title()),
                        v.say(u.decision()),
                        "/u/" + u.id(),
                        both(u.title(), u.decision(), Text.same(u.id())))));
    house.usecases().forEach(u -> house.shelf().latest(u.id()).ifPresent(s -> figures(v, s, all)));
    for (EditionState s : house.shelf().all()) {
      if (s.state() != State.DRAFT) {
        all.add(edition(v, s));
      }
    }
    return all;
  }

  private static Entry edition(Visit v, EditionState s) {
    List<String> words = new ArrayList<>(both(s.title(), s.headline()));
    words.add(s.id());
    String day = v.day(EditionHead.day(s));
    return new Entry(
        Kind.EDITION,
        v.t("search.edition", "usecase", s.title(), "date", day),
        String.join(" · ", withMarks(v.say(s.headline()), EditionHead.marks(v, s))),
        "/u/" + s.usecase() + "/" + s.id(),
        words);
  }

  private static List<String> withMarks(String first, List<String> marks) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(marks);
    return all;
  }

  /** Indicators and figures of the latest edition; one that cannot be read takes no other along. */
  private void figures(Visit v, EditionState state, List<Entry> all) {
    Story story;
    try {
      story = house.shelf().open(state).story();
    } catch (RuntimeException fault) {
      LOG.error("The story of {} {} could not be read", state.usecase(), state.id(), fault);
      return;
    }
    String page = "/u/" + state.usecase();
    Text title = house.title(state.usecase());
    Map<String, Indicator> once = new LinkedHashMap<>();
    story.indicators().forEach(i -> once.putIfAbsent(i.id(), i));
    for (Indicator i : once.values()) {
      KeyFigure key = KeyFigure.of(v, i);
      String value = (key.value() + " " + key.unit()).strip();
      all.add(
          new Entry(
              Kind.INDICATOR,
              key.label(),
              v.t("search.indicator", "usecase", title, "value", value),
              page,
              both(i.label(), i.unit(), title)));
    }
    story
        .sections()
        .forEach(
            section ->
                section
                    .figures()
                    .forEach(
                        f ->
                            all.add(
                                new Entry(
                                    Kind.FIGURE,
                                    v.say(f.headline()),
                                    v.say(title) + " – " + v.say(f.subtitle()),
                                    page + "#figure-" + f.name(),
                                    both(f.headline(), f.subtitle(), section.title(), title)))));
  }

  private static List<String> both(Text... texts) {
    List<String> words = new ArrayList<>();
    for (Text text : texts) {
      words.add(text.fr());
      words.add(text.en());
    }
    return words;
  }
}
