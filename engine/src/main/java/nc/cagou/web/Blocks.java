package nc.cagou.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nc.cagou.MethodCard;
import nc.cagou.Story;
import nc.cagou.Story.Figure;
import nc.cagou.chart.paint.ChartTable;
import nc.cagou.chart.paint.Frame;
import nc.cagou.edition.Edition;
import nc.cagou.method.MethodCards;
import nc.cagou.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the blocks of figures: painted in both widths, with notes, data and files. */
final class Blocks {

  private static final Logger LOG = LoggerFactory.getLogger(Blocks.class);
  private final Visit v;
  private final Edition edition;
  private final Choices choices;
  private final Beside beside;
  private final Story story;
  private final Painted pictures;
  private final Set<String> carded = new HashSet<>();

  Blocks(Visit v, Edition edition, Choices choices, Beside beside, Story story, Painted pictures) {
    this.v = v;
    this.edition = edition;
    this.choices = choices;
    this.beside = beside;
    this.story = story;
    this.pictures = pictures;
  }

  /** The blocks of all sections: pictures are painted on all cores, first, then put in order. */
  List<Dashboard.Question> questions() {
    UnaryOperator<String> links = links();
    Map<Figure, Plots> plots =
        story.sections().stream()
            .flatMap(s -> s.figures().stream())
            .map(f -> beside.over(f, story))
            .distinct()
            .toList()
            .parallelStream()
            .collect(Collectors.toConcurrentMap(f -> f, f -> plots(f, links)));
    return story.sections().stream()
        .map(
            s ->
                new Dashboard.Question(
                    "question-" + s.id(),
                    v.say(s.title()),
                    s.figures().stream().map(f -> block(beside.over(f, story), plots)).toList()))
        .toList();
  }

  private record Plots(String wide, String narrow) {}

  private Plots plots(Figure figure, UnaryOperator<String> links) {
    return new Plots(painted(figure, Frame.PLOT, links), painted(figure, Frame.PLOT_TWIN, links));
  }

  private FigureBlock block(Figure figure, Map<Figure, Plots> plots) {
    ChartTable values = ChartTable.of(figure.chart());
    DataGrid data = new DataGrid(v, v.t("figure.data.of", "figure", figure.headline()), values);
    return new FigureBlock(
        "figure-" + figure.name(),
        v.say(figure.headline()),
        v.say(figure.subtitle()),
        plots.get(figure).wide(),
        plots.get(figure).narrow(),
        notes(figure),
        data.grid(),
        data.symbols(),
        files(figure),
        cards(figure),
        beside.other(figure, "/u/" + edition.usecase() + "/" + edition.id()));
  }

  /** A picture that cannot be made takes no other with it: its data stand under it all the same. */
  private String painted(Figure figure, Frame frame, UnaryOperator<String> links) {
    try {
      String place =
          edition.usecase()
              + "/"
              + edition.id()
              + v.explicit()
              + choices.selection().period().orElse("");
      return pictures.svg(figure, v.lang(), frame, place, links);
    } catch (RuntimeException fault) {
      LOG.error("Figure {} of {} could not be painted", figure.name(), edition.folder(), fault);
      return "";
    }
  }

  /**
   * A territory of New Caledonia is a link to its portrait, at this use case; another one that the
   * edition has, to this page narrowed to it.
   */
  private UnaryOperator<String> links() {
    Set<String> codes =
        choices.offered().territories().stream()
            .map(Story.Choice::code)
            .collect(Collectors.toSet());
    String period = choices.selection().period().orElse("");
    return code -> {
      String portrait = Portraits.address(v, code);
      if (portrait != null) {
        return portrait + "#about-" + edition.usecase();
      }
      return codes.contains(code)
          ? v.to("", Choices.TERRITORY, code, Choices.PERIOD, period)
          : null;
    };
  }

  private List<Fact> notes(Figure figure) {
    List<Fact> notes = new ArrayList<>();
    note(notes, "figure.reading", figure.reading());
    note(notes, "figure.scope", figure.scope());
    note(notes, "figure.note", figure.note());
    note(notes, "figure.source", figure.source());
    return notes;
  }

  private List<FigureBlock.Card> cards(Figure figure) {
    return figure.methods().stream().map(this::once).toList();
  }

  /** A card in full where it is first met; a link to that place after it. */
  private FigureBlock.Card once(String id) {
    String anchor = "method-" + id;
    FigureBlock.Card whole = card(v, MethodCards.of(id));
    return carded.add(id)
        ? new FigureBlock.Card(anchor, whole.title(), whole.facts())
        : new FigureBlock.Card(anchor, whole.title(), List.of());
  }

  static FigureBlock.Card card(Visit v, MethodCard card) {
    return new FigureBlock.Card(
        "method-" + card.id(),
        v.say(card.title()),
        List.of(
            Fact.of(v.t("method.definition"), v.say(card.definition())),
            Fact.of(v.t("method.formula"), v.say(card.formula())),
            Fact.of(v.t("method.source"), v.say(card.source())),
            Fact.of(v.t("method.limits"), v.say(card.limits())),
            Fact.of(v.t("method.not_for"), v.say(card.notFor()))));
  }

  private void note(List<Fact> notes, String key, Text text) {
    if (!text.isEmpty()) {
      notes.add(Fact.of(v.t(key), v.say(text)));
    }
  }

  private List<Link> files(Figure figure) {
    String of = v.t("figure.link.of", "figure", figure.headline());
    String base = "/u/" + edition.usecase() + "/" + edition.id();
    List<Link> links = new ArrayList<>();
    edition.tableSpecs().stream()
        .filter(spec -> spec.name().equals(figure.table()))
        .forEach(
            spec ->
                links.add(
                    new Link(
                        v.to(base + "/tables/" + spec.name()),
                        v.t("figure.link.table"),
                        ": " + v.say(spec.title()),
                        false,
                        false)));
    links.add(drawn(base, figure, "csv", of));
    // a copy without a server carries the pictures of the whole, not those of each choice
    List<String> pictureTypes =
        v.carried() && choices.made() ? List.<String>of() : List.of("png", "svg");
    for (String type : pictureTypes) {
      String stored = "charts/" + figure.name() + "." + v.lang().tag() + "." + type;
      if (!choices.made() && edition.has(stored)) {
        String size = Sizes.write(v, Sizes.of(edition, stored));
        String text = v.t("figure.link.file", "type", type.toUpperCase(), "size", size);
        links.add(Link.file(base + "/files/" + stored, text, of));
      } else {
        links.add(drawn(base, figure, type, of));
      }
    }
    if (PathPages.knows(edition, figure)) {
      links.add(
          new Link(v.to(base + "/paths/" + figure.name()), v.t("path.link"), of, false, false));
    }
    return links;
  }

  /** A file made when it is asked for; it always names its language and its choice. */
  private Link drawn(String base, Figure figure, String type, String of) {
    String address = v.to(base + "/figures/" + figure.name() + "." + type, choices.pairs());
    if (!v.explicit()) {
      address += (address.contains("?") ? "&" : "?") + "lang=" + v.lang().tag();
    }
    return Link.file(address, type.toUpperCase(), of);
  }
}
