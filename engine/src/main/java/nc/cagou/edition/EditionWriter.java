package nc.cagou.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Evidence;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.UseCase;
import nc.cagou.chart.paint.Frame;
import nc.cagou.chart.paint.Painter;
import nc.cagou.disclosure.Protected;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import tech.tablesaw.api.Table;

/**
 * Writes one edition: tables, then story, then whatever else belongs to it, then {@link #commit},
 * which makes it visible. Closed before that, it leaves nothing. Tables are taken only as {@link
 * Protected}. A store that cannot be written is refused with a sentence.
 */
public final class EditionWriter implements AutoCloseable {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  private final Storage storage;
  private final Path work;
  private final String folder;
  private final Manifest begun;
  private final List<Manifest.TableRecord> tables = new ArrayList<>();
  private List<Text> notComputed = List.of();
  private Text headline = Text.EMPTY;
  private boolean provisional;
  private boolean done;

  private EditionWriter(Storage storage, Path work, Manifest begun) {
    this.storage = storage;
    this.work = work;
    this.folder = begun.usecase() + "/" + begun.id();
    this.begun = begun;
  }

  static EditionWriter begin(
      Storage storage, UseCase usecase, Evidence.Context context, List<Manifest.InputRecord> inputs)
      throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Manifest begun =
        new Manifest(
            Manifest.FORMAT,
            usecase.id(),
            EditionId.of(now, usecase.id(), inputs),
            now,
            context.madeOn(),
            usecase.title(),
            Text.EMPTY,
            CodeVersion.current(),
            context.parameters().asMap(),
            inputs,
            context.synthetic(),
            false,
            context.sources(),
            List.of(),
            List.of(),
            List.of());
    return new EditionWriter(storage, storage.work(begun.id()), begun);
  }

  public String id() {
    return begun.id();
  }

  /** Where the edition will be: a path of this machine, or a URI. */
  public String folder() {
    return storage.address(folder);
  }

  /** Says that the producer may still revise the figures. */
  public void provisional(boolean yes) {
    this.provisional = yes;
  }

  /** The tables, as Parquet and CSV, and the disclosure sheet. */
  public void tables(Protected findings) {
    trying(
        () -> {
          notComputed = findings.notComputed();
          for (TableSpec spec : findings.specs()) {
            Table table = findings.tables().get(spec.name());
            TableFiles.writeCsv(table, path("tables/" + spec.name() + ".csv"));
            ParquetTwin.write(table, path("tables/" + spec.name() + ".parquet"));
            tables.add(new Manifest.TableRecord(spec.name(), table.rowCount(), spec));
          }
          json("disclosure.json", findings.sheet());
        });
  }

  /** The story, its indicators and the specification of each of its charts. */
  public void story(Story story) {
    headline = story.headline();
    json("story.json", story);
    json("indicators.json", IndicatorLine.of(story.indicators()));
    figures(story).forEach(f -> json("charts/" + f.name() + ".json", f));
  }

  /** Each chart of the story as SVG and PNG, in both languages, painted on all processors. */
  public void pictures(Story story) {
    figures(story).parallelStream().forEach(this::pictures);
  }

  private static List<Story.Figure> figures(Story story) {
    return story.sections().stream().flatMap(section -> section.figures().stream()).toList();
  }

  private void pictures(Story.Figure figure) {
    String name = "charts/" + figure.name();
    for (Lang lang : Lang.values()) {
      String svg = Painter.svg(figure, lang, Frame.SHEET);
      byte[] png = Painter.png(figure, lang, Frame.SHEET);
      file(
          name + "." + lang.tag() + ".svg", out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
      file(name + "." + lang.tag() + ".png", out -> out.write(png));
    }
  }

  /** A file of JSON: {@code intake.json}, {@code passport.json}. */
  public void json(String relative, Object value) {
    file(relative, out -> out.write(Json.write(value)));
  }

  /** Any other file: {@code lineage.jsonl}, {@code brief.fr.pdf}. */
  public void file(String relative, Content content) {
    trying(
        () -> {
          try (OutputStream out = Files.newOutputStream(path(relative))) {
            content.to(out);
          }
        });
  }

  /**
   * Where to write the refused rows of an input, {@code quarantine/INPUT.parquet}: a file in a
   * folder that its owner alone may enter.
   */
  public Path quarantine(String input) {
    return trying(
        () -> {
          Path file = path("quarantine/" + input + ".parquet");
          Folders.ownerOnly(file.getParent());
          return file;
        });
  }

  /** The edition as it stands, to be read while it is written: by a brief, for instance. */
  public Edition preview() {
    return trying(() -> new Edition(new LocalStorage(work), ".", manifest()));
  }

  /** Makes the edition visible, in one step. */
  public Edition commit() {
    return trying(
        () -> {
          for (Path file : Folders.files(work)) {
            if (file.getParent().endsWith("quarantine")) {
              Folders.ownerOnly(file);
            }
          }
          Manifest manifest = manifest();
          byte[] written = Json.write(manifest);
          Files.write(work.resolve(Seal.FILE), Json.write(Seal.of(written, InstanceKey.ours())));
          Files.write(work.resolve(EditionStore.MANIFEST), written);
          storage.keep(work, folder);
          done = true;
          return new Edition(storage, folder, manifest);
        });
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() {
    trying(
        () -> {
          if (!done) {
            Folders.delete(work);
          }
        });
  }

  private Manifest manifest() throws IOException {
    List<Manifest.FileRecord> files = new ArrayList<>();
    for (Path file : Folders.files(work)) {
      String relative = work.relativize(file).toString().replace('\\', '/');
      files.add(new Manifest.FileRecord(relative, Files.size(file), Checksum.of(file)));
    }
    return begun.finished(headline, provisional, notComputed, tables, files);
  }

  private Path path(String relative) throws IOException {
    Path file = work.resolve(relative).normalize();
    if (!file.startsWith(work) || file.equals(work)) {
      throw new IllegalArgumentException("Not a file of an edition: " + relative);
    }
    Files.createDirectories(file.getParent());
    return file;
  }

  private interface Step {
    void run() throws IOException;
  }

  private interface Giving<T> {
    T run() throws IOException;
  }

  private void trying(Step step) {
    trying(
        () -> {
          step.run();
          return null;
        });
  }

  private <T> T trying(Giving<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw Trouble.writing(storage.address(""), e);
    }
  }
}
