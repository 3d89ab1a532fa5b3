package nc.cagou.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Invented;
import nc.cagou.edition.Manifest;
import nc.cagou.passport.Passport;
import nc.cagou.passport.PassportFacts;
import nc.cagou.text.Lang;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** The parts that papers are made of: a head, sections, lines to read or to fill, tables, a box. */
final class PaperPage {

  static final Words WORDS = Words.beside(PaperPage.class, "papers");

  /** Rows beyond which a table may be cut between two pages. */
  private static final int LONG = 30;

  private final Manifest manifest;
  private final Lang lang;
  private final String title;
  private final Page page = new Page();

  /**
   * @param key of the title of the paper
   */
  PaperPage(Edition edition, String key, Lang lang) {
    this.manifest = edition.manifest();
    this.lang = lang;
    this.title = word(key);
    String day = in(Numbers.date(manifest.madeOn()));
    page.say("p", "kicker", in(manifest.title()) + " · " + word("edition_of", Map.of("day", day)));
    page.say("h1", "", title);
    page.say("p", "lead", word(key + ".lead"));
    if (manifest.synthetic()) {
      Text part = Invented.of(manifest);
      page.say("p", "banner", part.isEmpty() ? word("synthetic") : in(part));
    }
  }

  /** The whole document, as XHTML. */
  String write(String style) {
    String foot = title + " · " + manifest.usecase() + "/" + manifest.id();
    Page all = new Page().raw("<!DOCTYPE html>\n");
    all.open("html", "lang", lang.tag(), "xml:lang", lang.tag(), "xmlns", XHTML);
    all.open("head").raw("<meta charset=\"utf-8\"/>\n");
    all.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    all.open("title").text(title + " – " + in(manifest.title())).close("title");
    all.open("meta", "name", "subject", "content", in(manifest.headline())).close("meta");
    all.open("meta", "name", "author", "content", "Cagou").close("meta");
    String label = foot.replace("\\", "").replace("\"", "");
    all.open("style").raw(style.replace("EDITION", label));
    all.close("style").close("head").open("body");
    all.open("div", "class", "page", "role", "main").raw(page.toString());
    return all.close("div").close("body").close("html").toString();
  }

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** The colour of a verdict, its reason, and what is missing. */
  void verdict(Passport passport) {
    Passport.Verdict verdict = passport.verdict();
    page.open(
        "div", "class", "verdict " + verdict.colour().name().toLowerCase(java.util.Locale.ROOT));
    page.say("h2", "", word("verdict"));
    page.say("p", "light", in(PassportFacts.colour(verdict.colour())));
    page.say("p", "", in(verdict.reason()));
    page.say("p", "soft", in(PassportFacts.missing(passport)));
    page.close("div");
  }

  void section(String key) {
    page.say("h2", "", word(key));
  }

  void say(String style, String text) {
    page.say("p", style, text);
  }

  void bullets(List<String> lines) {
    page.open("ul");
    lines.forEach(line -> page.open("li").text(line).close("li"));
    page.close("ul");
  }

  /** Opens a table of a name and what is said of it. */
  void facts() {
    facts("");
  }

  /**
   * Opens it with a style of its own.
   *
   * @param kind what it shows
   */
  void facts(String kind) {
    page.open("table", "class", ("facts " + kind).strip()).open("tbody");
  }

  /** A line of it: what is said, a paragraph each. */
  void fact(String name, List<String> lines) {
    page.open("tr").open("th", "scope", "row").text(capital(name)).close("th").open("td");
    lines.forEach(line -> page.open("p").text(line).close("p"));
    page.close("td").close("tr");
  }

  /** A line of it that is to be filled by hand. */
  void blank(String name) {
    page.open("tr").open("th", "scope", "row").text(capital(name)).close("th");
    page.open("td", "class", "blank").open("p").text(word("blank")).close("p");
    page.close("td").close("tr");
  }

  /** What is said, or room to fill it in. */
  void factOrBlank(String name, List<String> lines) {
    if (lines.isEmpty()) {
      blank(name);
    } else {
      fact(name, lines);
    }
  }

  void endFacts() {
    page.close("tbody").close("table");
  }

  /**
   * A table.
   *
   * @param kind what it shows, for its style
   * @param numeric which columns hold numbers
   */
  void grid(
      String kind, String caption, List<String> heads, List<List<String>> rows, int... numeric) {
    List<Integer> right = new ArrayList<>();
    for (int column : numeric) {
      right.add(column);
    }
    page.open("table", "class", "grid " + kind + (rows.size() > LONG ? " long" : ""));
    page.open("caption").text(caption).close("caption").open("thead").open("tr");
    for (int i = 0; i < heads.size(); i++) {
      String style = (right.contains(i) ? "n c" : "c") + (i + 1);
      page.open("th", "scope", "col", "class", style).text(heads.get(i));
      page.close("th");
    }
    page.close("tr").close("thead").open("tbody");
    for (List<String> row : rows) {
      page.open("tr");
      for (int i = 0; i < row.size(); i++) {
        String element = i == 0 ? "th" : "td";
        page.raw("<" + element + (i == 0 ? " scope=\"row\"" : ""));
        page.raw(right.contains(i) ? " class=\"n\">" : ">").text(row.get(i)).close(element);
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  /**
   * Room for signatures, side by side, under what is signed.
   *
   * @param statement the sentences that are signed
   * @param keys of those who sign
   */
  void signatures(List<String> statement, String... keys) {
    page.open("div", "class", "signatures");
    page.say("h2", "", word("signatures"));
    statement.forEach(sentence -> page.say("p", "said", sentence));
    page.open("table", "class", "sign").open("thead").open("tr");
    page.open("td").close("td");
    for (String key : keys) {
      page.open("th", "scope", "col").text(capital(word(key))).close("th");
    }
    page.close("tr").close("thead").open("tbody");
    for (String line : List.of("name", "function", "date", "signature")) {
      page.open("tr", "class", line).open("th", "scope", "row").text(word("sign." + line));
      page.close("th");
      for (int i = 0; i < keys.length; i++) {
        page.open("td", "class", "blank").text("\u00A0").close("td");
      }
      page.close("tr");
    }
    page.close("tbody").close("table").close("div");
  }

  String word(String key) {
    return in(WORDS.get(key));
  }

  String word(String key, Map<String, ?> with) {
    return in(WORDS.get(key, with));
  }

  String in(Text text) {
    return text.in(lang);
  }

  List<String> in(List<Text> texts) {
    return texts.stream().map(this::in).filter(t -> !t.isEmpty()).toList();
  }

  String whole(long number) {
    return in(Numbers.whole(number));
  }

  private String capital(String name) {
    return name.substring(0, 1).toUpperCase(lang.locale()) + name.substring(1);
  }

  static String resource(String name) throws IOException {
    return Brief.resource(name);
  }
}
