package nc.cagou.edition;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nc.cagou.Evidence;
import nc.cagou.Parameters;
import nc.cagou.Story;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.disclosure.Released;
import nc.cagou.text.Refusal;
import tech.tablesaw.api.Table;

/**
 * One run, as it was written: protected tables, story, charts, texts. Immutable; safe for many
 * threads; tables are read once and kept.
 */
public final class Edition {

  private final Storage storage;
  private final String folder;
  private final Manifest manifest;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private volatile Story story;

  Edition(Storage storage, String folder, Manifest manifest) {
    this.storage = storage;
    this.folder = folder;
    this.manifest = manifest;
  }

  public Manifest manifest() {
    return manifest;
  }

  public String usecase() {
    return manifest.usecase();
  }

  public String id() {
    return manifest.id();
  }

  /** The folder as a person would write it: a path of this machine, or a URI. */
  public String folder() {
    return storage.address(folder);
  }

  /** The specifications of its tables, in the order shown. */
  public List<TableSpec> tableSpecs() {
    return manifest.tables().stream().map(Manifest.TableRecord::spec).toList();
  }

  /**
   * A copy of a table, for the caller to do with as it likes; types of columns as in {@link
   * nc.cagou.disclosure.Protected}. A name that is not there is refused with those that are.
   */
  public Table table(String name) {
    return kept(name).copy();
  }

  /** What a story may be told from, with copies of the tables. */
  public Evidence evidence() {
    Map<String, Table> copies = new LinkedHashMap<>();
    tableSpecs().forEach(spec -> copies.put(spec.name(), table(spec.name())));
    TreeSet<String> inputs = new TreeSet<>();
    TreeSet<String> invented = new TreeSet<>();
    for (Manifest.InputRecord input : manifest.inputs()) {
      inputs.add(input.name());
      if (input.synthetic()) {
        invented.add(input.name());
      }
    }
    boolean all = manifest.synthetic() && invented.isEmpty();
    return new Evidence(
        new Tables(copies),
        new Evidence.Context(
            inputs,
            Parameters.recorded(manifest.parameters()),
            manifest.synthetic(),
            manifest.sources(),
            manifest.madeOn(),
            all ? inputs : invented),
        manifest.notComputed());
  }

  /** What an attacker holds who has its tables as CSV. */
  public Released released() {
    Map<String, Table> copies = new LinkedHashMap<>();
    tableSpecs().forEach(spec -> copies.put(spec.name(), table(spec.name())));
    return new Released(id(), tableSpecs(), new Tables(copies), knows());
  }

  /** What an attacker holds who has its tables as CSV and as Parquet: what either shows. */
  public Released releasedInBothForms() {
    Map<String, Table> copies = new LinkedHashMap<>();
    for (TableSpec spec : tableSpecs()) {
      String twin = "tables/" + spec.name() + ".parquet";
      Table table = table(spec.name());
      if (has(twin)) {
        try (InputStream in = file(twin)) {
          TwinTables.addWhatIsShown(table, ParquetTwin.read(in));
        } catch (IOException e) {
          throw Trouble.reading(folder(), e);
        }
      }
      copies.put(spec.name(), table);
    }
    return new Released(id(), tableSpecs(), new Tables(copies), knows());
  }

  /** The earlier editions that it was protected together with. */
  private Set<String> knows() {
    Set<String> known = new TreeSet<>();
    if (has("disclosure.json")) {
      try (InputStream in = file("disclosure.json")) {
        Json.mapper().readTree(in).at("/earlier/editions").forEach(e -> known.add(e.asText()));
      } catch (IOException e) {
        throw Trouble.reading(folder(), e);
      }
    }
    return known;
  }

  /** The story as it was written, nothing selected. */
  public Story story() {
    if (story == null) {
      try (InputStream in = file("story.json")) {
        story = Json.read(in, Story.class);
      } catch (IOException e) {
        throw Trouble.reading(folder(), e);
      }
    }
    return story;
  }

  /** Whether it holds a file. */
  public boolean has(String relative) {
    return manifest.files().stream().anyMatch(f -> f.path().equals(relative));
  }

  /**
   * One of its files, for instance {@code charts/who.fr.svg}. Only files that the manifest names
   * are given out: no path leads out of the folder.
   */
  public InputStream file(String relative) throws IOException {
    if (!has(relative)) {
      throw new java.io.FileNotFoundException(relative);
    }
    return storage.open(folder + "/" + relative);
  }

  /** Compares every byte with what was written and signed. */
  public EditionCheck check() {
    try {
      return EditionCheck.of(storage, folder, this);
    } catch (IOException e) {
      throw Trouble.reading(folder(), e);
    }
  }

  private Table kept(String name) {
    Table kept = tables.get(name);
    if (kept == null) {
      TableSpec spec =
          tableSpecs().stream()
              .filter(s -> s.name().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name));
      try (InputStream in = file("tables/" + name + ".csv")) {
        kept = TableFiles.readCsv(in, spec);
      } catch (IOException e) {
        throw Trouble.reading(folder(), e);
      }
      tables.putIfAbsent(name, kept);
    }
    return kept;
  }

  private Refusal unknown(String name) {
    String known = String.join(", ", tableSpecs().stream().map(TableSpec::name).toList());
    return Refusal.usage(
        Trouble.WORDS.get(
            "edition.no_table", Map.of("edition", id(), "name", name, "known", known)));
  }
}
