package nc.cagou.passport;

import java.util.Map;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** A source as one line: who, what, under which licence. */
final class SourceLine {

  static final Words WORDS = Words.beside(SourceLine.class, "words");

  private SourceLine() {}

  static Text of(Provenance.Source source) {
    if (source.title().isEmpty() && source.producer().isEmpty()) {
      return WORDS.get("source.undeclared", Map.of("files", String.join(", ", source.files())));
    }
    Text who = source.producer().isEmpty() ? source.title() : source.producer();
    Text what = source.producer().isEmpty() || source.title().isEmpty() ? null : source.title();
    Text licence =
        source.licence().isEmpty()
            ? WORDS.get("source.no_licence")
            : WORDS.get("source.licence", Map.of("licence", source.licence()));
    Text start = what == null ? who : join(who, what);
    return join(start, licence);
  }

  private static Text join(Text a, Text b) {
    return new Text(a.fr() + ", " + b.fr(), a.en() + ", " + b.en());
  }
}
