package nc.cagou.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.brief.Paper;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.text.Lang;

/**
 * The passport, the sharing sheet and the disclosure sheet of an edition, made when somebody asks
 * for them: {@code /u/USECASE/EDITION/papers/sharing.fr.pdf}.
 */
final class Papers {

  private static final Pattern NAME = Pattern.compile("([a-z]+)\\.(fr|en)\\.(pdf|html)");

  private final House house;

  Papers(House house) {
    this.house = house;
  }

  Answer paper(Visit v) {
    EditionState state = house.state(v);
    Edition edition = house.shelf().open(state);
    String name = v.name("name");
    Matcher parts = NAME.matcher(name);
    Paper paper =
        parts.matches() ? Paper.of(parts.group(1)).filter(p -> p.of(edition)).orElse(null) : null;
    if (paper == null) {
      throw Unserved.missing("error.file", "path", name);
    }
    Lang lang = Lang.of(parts.group(2));
    boolean pdf = parts.group(3).equals("pdf");
    String type = pdf ? "application/pdf" : "text/html; charset=utf-8";
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (pdf) {
        paper.write(edition, lang, out);
      } else {
        out.write(paper.html(edition, lang).getBytes(StandardCharsets.UTF_8));
      }
      return Answer.of(200, type, out.toByteArray(), Answer.REVALIDATE)
          .savedAs(edition.usecase() + "-" + edition.id() + "-" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Links to the papers that an edition can give, in the language of the page. */
  static List<Link> links(Visit v, Edition edition) {
    List<Link> links = new ArrayList<>();
    String base = "/u/" + edition.usecase() + "/" + edition.id() + "/papers/";
    for (Paper paper : Paper.values()) {
      if (!paper.of(edition)) {
        continue;
      }
      for (String type : List.of("pdf", "html")) {
        String file = paper.word() + "." + v.lang().tag() + "." + type;
        String text =
            v.t(
                "passport.paper",
                "title",
                v.t("paper." + paper.word()),
                "type",
                type.toUpperCase(Locale.ROOT));
        links.add(
            type.equals("pdf") ? Link.to(base + file, text) : Link.file(base + file, text, ""));
      }
    }
    return links;
  }
}
