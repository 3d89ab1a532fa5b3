package nc.cagou.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** Plans one delimited text: dialect, header, columns, cuts. */
final class Texts {

  static final int HEAD = 1 << 20;

  private final Contract contract;
  private final FieldNames names;
  private final Sources sources;
  private final int sliceBytes;

  Texts(Contract contract, Sources sources, int sliceBytes) {
    this.contract = contract;
    this.names = new FieldNames(contract);
    this.sources = sources;
    this.sliceBytes = sliceBytes;
  }

  /** A text inside a file: the file itself, what a gzip holds, a member of a zip. */
  record Place(Sources.Found file, String compression, String member) {

    String shown() {
      return member == null ? file.name() : file.name() + "#" + member;
    }
  }

  /** What was decided of a text. */
  record Planned(Recipe recipe, List<Text> said, List<Slice> slices) {}

  /** The header of a text, from its beginning alone; null when no line looks like one. */
  HeaderMatch header(byte[] head) throws IOException {
    Beginning start = Beginning.of(head);
    Dialect dialect = Dialect.of(start.text(), start.charset(), start.cr(), names::count);
    return dialect == null ? null : HeaderMatch.of(dialect.header(), contract, names, Set.of());
  }

  /**
   * The dialect of a text and its encoding, on all its bytes.
   *
   * @param plain the dialect without a contract: a header that is one by its place, where a single
   *     word of a line below it is a field by chance
   */
  record Understood(
      String encoding, boolean bom, boolean cr, Survey survey, Dialect dialect, Dialect plain) {

    Charset charset() {
      return Encodings.wide(encoding) ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }
  }

  Planned plan(int file, Place place, Recipe given) throws IOException {
    Understood text = understand(place, names::count);
    String name = place.shown();
    if (text.dialect() == null || text.survey().bytes == 0) {
      throw Refusal.input(Sentences.of("file.empty", Map.of("file", name)));
    }
    Dialect dialect = text.dialect();
    List<Text> said = new ArrayList<>();
    HeaderMatch match = HeaderMatch.of(dialect.header(), contract, names, Set.of());
    Dialect plain = match.matched() < 2 && !match.fits() ? text.plain() : null;
    if (plain != null && plain.headerLine() < dialect.headerLine()) {
      dialect = plain;
      match = HeaderMatch.of(dialect.header(), contract, names, Set.of());
    }
    if (match.matched() == 0) {
      throw Refusal.input(match.nothing(contract, name, dialect.headerLine()));
    }
    Dialect used = dialect;
    ColumnsSettled settled =
        ColumnsSettled.of(
            contract,
            dialect.header(),
            names,
            m -> {
              ColumnDecisions decisions = new ColumnDecisions(contract, m);
              decisions.see(text.survey(), used, text.charset(), text.cr());
              return decisions;
            },
            said);
    match = settled.match();
    if (!match.missing().isEmpty()) {
      throw Refusal.input(
          Sentences.of("file.named", Map.of("file", name))
              .then(settled.refusal(contract, dialect.headerLine(), said)));
    }
    for (String header : match.twice()) {
      said.add(Sentences.of("said.twice", Map.of("column", header)));
    }
    Recipe recipe =
        new Recipe(
            "csv",
            place.compression(),
            place.member(),
            text.encoding(),
            text.bom(),
            dialect.separator() == 0 ? null : String.valueOf(dialect.separator()),
            dialect.quote() != '"' || text.survey().quotes > 0
                ? String.valueOf(dialect.quote())
                : null,
            text.cr() ? "CR" : "LF",
            dialect.headerLine(),
            settled.decisions().decide(name, said, settled.personal()));
    if (given != null) {
      recipe = Replay.check(given, recipe, name);
    }
    Slice whole =
        new Slice(file, dialect.dataFrom() + (text.bom() ? 3 : 0), -1, dialect.dataLine());
    boolean cut = place.compression().equals("none") && !Encodings.wide(text.encoding());
    return new Planned(
        recipe,
        said,
        cut
            ? Cuts.of(file, place.file().uri(), recipe, text.survey(), whole, sliceBytes, sources)
            : List.of(whole));
  }

  Understood understand(Place place, java.util.function.ToIntFunction<List<String>> named)
      throws IOException {
    byte[] head;
    try (InputStream in = open(place)) {
      head = in.readNBytes(HEAD);
    }
    Beginning start = Beginning.of(head);
    Survey survey;
    try (InputStream in = Encodings.text(open(place), start.encoding(), start.bom())) {
      survey = Survey.of(in);
    }
    boolean cr = survey.lineFeeds == 0 && survey.returns > 0;
    String encoding = start.wide() || start.bom() ? start.encoding() : EncodingGuess.of(survey);
    if (!start.wide() && survey.nulls > 0 && survey.nulls > survey.bytes / 1000) {
      throw Refusal.input(Sentences.of("file.binary", Map.of("file", place.shown())));
    }
    Charset charset = start.wide() ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    Dialect dialect = Dialect.of(start.text(), charset, cr, named);
    Dialect plain = named == null ? dialect : Dialect.of(start.text(), charset, cr, null);
    return new Understood(encoding, start.bom(), cr, survey, dialect, plain);
  }

  InputStream open(Place place) throws IOException {
    return Formats.open(sources, place.file().uri(), place.compression(), place.member());
  }

  /** The beginning of a text: marked or wide encodings are recognised at once. */
  record Beginning(String encoding, boolean bom, boolean wide, boolean cr, byte[] text) {

    static Beginning of(byte[] head) throws IOException {
      String marked = EncodingGuess.marked(head);
      String wide = marked == null ? EncodingGuess.wide(head) : marked;
      boolean isWide = Encodings.wide(wide);
      byte[] text;
      try (InputStream in = Encodings.text(new ByteArrayInputStream(head), wide, marked != null)) {
        text = in.readAllBytes();
      }
      String name = wide;
      if (name == null) {
        name = EncodingGuess.of(Survey.of(new ByteArrayInputStream(text)));
      }
      boolean cr = true;
      for (int i = 0; i < text.length && cr; i++) {
        cr = text[i] != '\n';
      }
      return new Beginning(name, marked != null, isWide, cr && contains(text, '\r'), text);
    }

    Charset charset() {
      return wide ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }

    private static boolean contains(byte[] text, char c) {
      for (byte b : text) {
        if (b == c) {
          return true;
        }
      }
      return false;
    }
  }
}
