package nc.cagou.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.cagou.Indicator;
import nc.cagou.Story;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.edition.Invented;
import nc.cagou.edition.Manifest;
import nc.cagou.method.MethodCards;
import nc.cagou.passport.Passport;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * The content of a brief, in this order: message, three key figures, one or two charts, what it
 * does not say, questions for decision, method and sources, edition.
 */
final class BriefPage {

  private static final Words WORDS = Words.beside(BriefPage.class, "words");
  private static final int KEY_FIGURES = 3;

  /** Height over width of the tallest chart that leaves room for the message on its page. */
  private static final double TALLEST = 1.2;

  private final Manifest manifest;
  private final Story story;
  private final Passport passport;
  private final Lang lang;
  private final Pictures pictures;
  private final List<Story.Figure> chosen;
  private final Page page = new Page();

  BriefPage(Manifest manifest, Story story, Passport passport, Lang lang, Pictures pictures) {
    this.manifest = manifest;
    this.story = story;
    this.passport = passport;
    this.lang = lang;
    this.pictures = pictures;
    this.chosen = chosen();
  }

  /** The whole document, as XHTML. */
  String write(String style) {
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "lang", lang.tag(), "xml:lang", lang.tag(), "xmlns", XHTML);
    page.open("head").raw("<meta charset=\"utf-8\"/>\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    page.open("title").text(manifest.title().in(lang) + " – " + word("brief")).close("title");
    page.open("meta", "name", "subject", "content", in(story.headline())).close("meta");
    page.open("meta", "name", "author", "content", "Cagou").close("meta");
    page.open("style").raw(style).close("style").close("head");
    page.open("body").open("div", "class", "page", "role", "main");
    head();
    keyFigures();
    charts();
    aside();
    foot();
    return page.close("div").close("body").close("html").toString();
  }

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private void head() {
    if (manifest.synthetic()) {
      Text part = Invented.of(manifest);
      page.say("p", "banner", part.isEmpty() ? word("synthetic") : in(part));
    }
    String day = Numbers.date(manifest.madeOn()).in(lang);
    page.say("p", "kicker", in(manifest.title()) + " · " + word("brief") + " · " + day);
    page.say("h1", "message", in(story.headline()));
    page.say("p", "lead", in(story.lead()));
  }

  private void keyFigures() {
    List<Indicator> key =
        story.indicators().stream()
            .limit(Math.min(KEY_FIGURES, Math.max(1, story.keyFigures())))
            .toList();
    if (key.isEmpty()) {
      return;
    }
    page.say("h2", "", word("figures"))
        .open("div", "role", "list", "class", "figures of" + key.size());
    for (Indicator i : key) {
      page.open("div", "role", "listitem", "class", "figure")
          .say("p", "label", in(i.label()) + place(i));
      page.open("p", "class", "value");
      page.open("strong").text(value(i)).close("strong");
      if (i.value() != null && !i.unit().isEmpty()) {
        page.text(" " + in(i.unit()));
      }
      page.close("p").say("p", "interval", interval(i)).say("p", "change", sentence(i.change()));
      page.close("div");
    }
    page.close("div");
  }

  private String place(Indicator i) {
    return i.period().isEmpty() ? "" : ", " + i.period();
  }

  private String value(Indicator i) {
    return i.value() == null ? word("no_value") : number(i.value(), i.decimals());
  }

  private String interval(Indicator i) {
    if (i.value() == null || i.lower() == null || i.upper() == null) {
      return sentence(i.reason());
    }
    return in(
        WORDS.get(
            "interval",
            Map.of(
                "lower", number(i.lower(), i.decimals()),
                "upper", number(i.upper(), i.decimals()))));
  }

  private void charts() {
    if (chosen.isEmpty()) {
      return;
    }
    Frame frame = chosen.size() == 1 ? Frame.PLOT : Frame.PLOT_NARROW;
    page.open("div", "class", "charts of" + chosen.size());
    for (Story.Figure figure : chosen) {
      page.open("div", "class", "chart").say("h2", "", in(figure.headline()));
      page.say("p", "subtitle", in(figure.subtitle()));
      page.open("div", "class", "plot");
      pictures.put(page, figure, lang, frame);
      page.close("div");
      note("reading", figure.reading());
      note("scope", figure.scope());
      note("note", figure.note());
      note("source", figure.source());
      page.close("div");
    }
    page.close("div");
  }

  /**
   * The first figure of each of the first two questions that stands beside another on one sheet; of
   * one question, its first two. Where every figure is taller than that, the flattest one.
   */
  private List<Story.Figure> chosen() {
    List<Story.Figure> chosen = new ArrayList<>();
    for (Story.Section section : story.sections()) {
      section.figures().stream().filter(this::fits).limit(1).forEach(chosen::add);
    }
    if (chosen.size() < 2) {
      figures().filter(f -> fits(f) && !chosen.contains(f)).limit(1).forEach(chosen::add);
    }
    if (chosen.isEmpty()) {
      figures().min(Comparator.comparingDouble(this::shape)).ifPresent(chosen::add);
    }
    return chosen.stream().limit(2).toList();
  }

  private Stream<Story.Figure> figures() {
    return story.sections().stream().flatMap(s -> s.figures().stream());
  }

  private boolean fits(Story.Figure figure) {
    return shape(figure) <= TALLEST;
  }

  private double shape(Story.Figure figure) {
    return Painter.shape(figure, lang, Frame.PLOT_NARROW);
  }

  private void aside() {
    page.open("div", "class", "columns").open("div", "class", "column");
    page.say("h2", "", word("not_said")).open("ul");
    story.notSaid().forEach(t -> page.say("li", "", in(t)));
    manifest.notComputed().forEach(t -> page.say("li", "", in(t)));
    page.close("ul").close("div").open("div", "class", "column");
    page.say("h2", "", word("questions")).say("p", "", in(passport.purpose())).open("ul");
    for (String question : List.of("question.chance", "question.missing", "question.next")) {
      page.say("li", "", word(question));
    }
    page.close("ul").close("div").close("div");
  }

  private void foot() {
    page.open("div", "class", "foot").say("h2", "", word("method"));
    page.say("p", "", word("method.text"));
    chosen.stream()
        .flatMap(f -> f.methods().stream().limit(1))
        .distinct()
        .map(MethodCards::of)
        .forEach(
            card -> {
              page.open("p", "class", "note").open("em").text(in(card.title())).close("em");
              page.text(" – " + in(card.definition()) + " (" + in(card.source()) + ")").close("p");
            });
    String sources = String.join(" ; ", manifest.sources().stream().map(this::in).toList());
    note("source", new Text(sources, sources));
    note("sharing", passport.verdict().reason());
    page.say(
        "p",
        "edition",
        in(
            WORDS.get(
                "edition",
                Map.of(
                    "id",
                    manifest.usecase() + "/" + manifest.id(),
                    "version",
                    manifest.codeVersion()))));
    page.close("div");
  }

  private void note(String key, Text text) {
    if (!text.isEmpty()) {
      page.open("p", "class", "note").open("em").text(word(key)).close("em");
      page.text(" " + in(text)).close("p");
    }
  }

  private String number(double value, int decimals) {
    return Numbers.decimal(value, decimals).in(lang);
  }

  /** A phrase with a capital at its start and a stop at its end. */
  private String sentence(Text text) {
    String said = in(text);
    if (said.isEmpty()) {
      return said;
    }
    String capital = said.substring(0, 1).toUpperCase(lang.locale()) + said.substring(1);
    return capital.matches("(?s).*[.!?]$") ? capital : capital + ".";
  }

  private String in(Text text) {
    return text.in(lang);
  }

  private String word(String key) {
    return in(WORDS.get(key));
  }
}
