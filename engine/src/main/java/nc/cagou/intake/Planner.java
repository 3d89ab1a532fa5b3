package nc.cagou.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipException;
import nc.cagou.Contract;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** Finds the files of an input and plans how each is read. */
final class Planner {

  private final Contract contract;
  private final List<Contract> rivals;
  private final Sources sources;
  private final Recipe given;
  private final Texts texts;
  private final TypedFiles typed;
  private final List<Plan.File> files = new ArrayList<>();
  private final List<Slice> slices = new ArrayList<>();
  private final List<Text> leftOut = new ArrayList<>();

  /**
   * @param rivals contracts of the other inputs: a file of a folder goes where most of it is known
   * @param given a recipe to follow, or null
   */
  Planner(Contract contract, List<Contract> rivals, Sources sources, Recipe given, int sliceBytes) {
    this.contract = contract;
    this.rivals = rivals;
    this.sources = sources;
    this.given = given;
    this.texts = new Texts(contract, sources, sliceBytes);
    this.typed = new TypedFiles(contract, sources);
  }

  Plan plan(String path) {
    List<Sources.Found> found;
    try {
      found = sources.find(path);
    } catch (IOException e) {
      throw unreadable(path, e);
    }
    if (found.isEmpty()) {
      throw Refusal.input(Sentences.of("path.missing", Map.of("path", path)));
    }
    Map<String, String> stems = new HashMap<>();
    for (Sources.Found file : found) {
      String twin = file.alone() ? null : stems.get(stem(file.name()));
      if (twin != null) {
        leftOut.add(Sentences.of("left.twin", Map.of("file", file.name(), "twin", twin)));
        continue;
      }
      int before = files.size();
      try {
        add(file);
      } catch (ZipException | java.io.EOFException e) {
        throw new Refusal(
            Refusal.Kind.INPUT, Sentences.of("file.truncated", Map.of("file", file.name())), e);
      } catch (IOException e) {
        throw unreadable(file.name(), e);
      }
      if (files.size() > before) {
        stems.put(stem(file.name()), file.name());
      }
    }
    if (files.isEmpty()) {
      Text none = Sentences.of("path.nothing_fits", Map.of("path", path, "input", contract.name()));
      throw Refusal.input(leftOut.stream().limit(5).reduce(none, Text::then));
    }
    return new Plan(RowRules.of(contract), path, files, slices, leftOut);
  }

  /** Whether a path holds a file of this input, by headers alone. */
  boolean holds(String path) {
    try {
      for (Sources.Found file : sources.find(path)) {
        if (holds(file)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private boolean holds(Sources.Found file) throws IOException {
    for (Piece piece : pieces(file)) {
      HeaderMatch match = header(piece, table(piece));
      boolean own = match != null && match.fits() && !betterElsewhere(match);
      if (own && contract.layout().mistaken(match.headers()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Something in a file that may be a table: the file itself, or what an archive holds. */
  private record Piece(
      Sources.Found file,
      Kind kind,
      String compression,
      String member,
      byte[] head,
      boolean alone) {

    String shown() {
      return member == null ? file.name() : file.name() + "#" + member;
    }
  }

  private List<Piece> pieces(Sources.Found file) throws IOException {
    byte[] head = head(file, "none", null);
    Kind kind = Kind.of(head);
    if (kind == Kind.GZIP) {
      byte[] inside = head(file, "gzip", null);
      return List.of(new Piece(file, Kind.of(inside), "gzip", null, inside, file.alone()));
    }
    if (kind != Kind.ZIP) {
      return List.of(new Piece(file, kind, "none", null, head, file.alone()));
    }
    List<String> members = Zips.members(sources, file);
    if (members.contains("xl/workbook.xml")) {
      return List.of(new Piece(file, Kind.XLSX, "none", null, head, file.alone()));
    }
    List<Piece> pieces = new ArrayList<>();
    for (String member : members) {
      byte[] inside = head(file, "zip", member);
      boolean alone = file.alone() && members.size() == 1;
      pieces.add(new Piece(file, Kind.of(inside), "zip", member, inside, alone));
    }
    return pieces;
  }

  /** What of a piece is a table; null when it is plain text or no table that is read. */
  private TypedFiles.Table table(Piece piece) throws IOException {
    return typed.table(piece.file, piece.kind, piece.compression, piece.member, piece.head);
  }

  /** The header of a piece; null when it is no table that is read. */
  private HeaderMatch header(Piece piece, TypedFiles.Table table) throws IOException {
    if (table != null) {
      return typed.match(table);
    }
    return piece.kind == Kind.TEXT ? texts.header(piece.head) : null;
  }

  private void add(Sources.Found file) throws IOException {
    int before = files.size();
    List<Piece> pieces = pieces(file);
    for (Piece piece : pieces) {
      add(piece);
    }
    if (file.alone() && files.size() == before) {
      throw Refusal.input(
          leftOut.stream()
              .limit(5)
              .reduce(Sentences.of("file.zip_empty", Map.of("file", file.name())), Text::then));
    }
  }

  private void add(Piece piece) throws IOException {
    TypedFiles.Table table = table(piece);
    HeaderMatch match = header(piece, table);
    if (match == null) {
      unusable(piece);
      return;
    }
    if (!piece.alone && (!match.fits() || betterElsewhere(match))) {
      leftOut.add(
          Sentences.of("left.not_this", Map.of("file", piece.shown(), "input", contract.name())));
      return;
    }
    Optional<Text> mistaken = contract.layout().mistaken(match.headers());
    if (mistaken.isPresent()) {
      Text why = Sentences.of("file.named", Map.of("file", piece.shown())).then(mistaken.get());
      if (piece.alone) {
        throw Refusal.input(why);
      }
      leftOut.add(why);
      return;
    }
    Sources.Found file = piece.file;
    CompletableFuture<String> sum = CompletableFuture.supplyAsync(() -> sha256(file.uri()));
    Texts.Planned planned;
    try {
      planned =
          table == null
              ? texts.plan(
                  files.size(), new Texts.Place(file, piece.compression, piece.member), given)
              : typed.plan(files.size(), file, table, given);
    } catch (Refusal e) {
      throw match.fits() ? e : elsewhere(match, e);
    }
    files.add(
        new Plan.File(
            file.uri(), piece.shown(), file.bytes(), sum.join(), planned.recipe(), planned.said()));
    slices.addAll(planned.slices());
  }

  /** A refusal for its columns, and where the file belongs if another input knows them. */
  private Refusal elsewhere(HeaderMatch match, Refusal refusal) {
    return Elsewhere.of(match.headers(), contract, rivals)
        .map(where -> new Refusal(refusal.kind(), refusal.text().then(where), refusal))
        .orElse(refusal);
  }

  private void unusable(Piece piece) {
    Kind kind = piece.kind;
    String key = kind == Kind.TEXT ? "file.empty" : "kind." + kind.name().toLowerCase(Locale.ROOT);
    Text why = Sentences.of(key, Map.of("file", piece.shown()));
    if (piece.alone) {
      throw Refusal.input(why);
    }
    leftOut.add(why);
  }

  /**
   * Whether another input knows more of the columns, or as many of them where it has fewer fields:
   * a list of three columns is the input of three fields, not a part of one of forty.
   */
  private boolean betterElsewhere(HeaderMatch match) {
    return rivals.stream()
        .filter(r -> !r.name().equals(contract.name()))
        .anyMatch(r -> isBetter(HeaderMatch.of(match.headers(), r), r, match));
  }

  private boolean isBetter(HeaderMatch other, Contract rival, HeaderMatch match) {
    boolean narrower = rival.fields().size() < contract.fields().size();
    boolean more = other.matched() > match.matched();
    return other.fits() && (more || narrower && other.matched() == match.matched());
  }

  private byte[] head(Sources.Found file, String compression, String member) throws IOException {
    try (InputStream in = Formats.open(sources, file.uri(), compression, member)) {
      return in.readNBytes(Texts.HEAD);
    }
  }

  private String sha256(String uri) {
    try (InputStream in = sources.open(uri, 0)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[1 << 18];
      for (int got = in.read(chunk); got > 0; got = in.read(chunk)) {
        digest.update(chunk, 0, got);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw unreadable(uri, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Refusal unreadable(String what, IOException e) {
    return new Refusal(
        Refusal.Kind.INPUT,
        Sentences.of(
            "file.unreadable", Map.of("file", what, "why", String.valueOf(e.getMessage()))),
        e);
  }

  /** The name without what tells its format: {@code caract-2024} of {@code caract-2024.csv.gz}. */
  private static String stem(String name) {
    return name.replaceFirst(
        "(?i)(\\.(csv|tsv|txt|parquet|xlsx|jsonl|ndjson|json|geojson|xml|ttl|jsonld|rdf))?(\\.(gz|zip))?$",
        "");
  }
}
