package nc.cagou.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nc.cagou.Evidence;
import nc.cagou.UseCase;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * The editions of all use cases, in one folder of this machine or of any file system that Hadoop
 * knows ({@code hdfs:}, {@code s3a:}, {@code file:}).
 *
 * <p>No lock anywhere: an edition appears in one step and never changes; whether it is published is
 * a small file beside it. Any number of runs and readers may work at once.
 */
public final class EditionStore {

  static final String MANIFEST = "manifest.json";

  private final Storage storage;
  private final Marks marks;
  private final Map<String, Edition> opened = new ConcurrentHashMap<>();

  private EditionStore(Storage storage) {
    this.storage = storage;
    this.marks = new Marks(storage);
  }

  /**
   * The store at an address; it need not exist yet.
   *
   * @param uri a folder of this machine, or a URI with a scheme
   */
  public static EditionStore at(String uri) {
    boolean scheme = uri.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    return new EditionStore(scheme ? HadoopStorage.at(uri) : new LocalStorage(Path.of(uri)));
  }

  public String address() {
    return storage.address("");
  }

  /** Every edition, newest first. */
  public List<EditionState> list() {
    List<EditionState> all = new ArrayList<>();
    usecases().forEach(usecase -> all.addAll(list(usecase)));
    all.sort(
        Comparator.comparing(EditionState::created).thenComparing(EditionState::id).reversed());
    return all;
  }

  /** The editions of a use case, newest first. */
  public List<EditionState> list(String usecase) {
    List<EditionState> states = new ArrayList<>();
    ids(usecase).forEach(id -> find(usecase, id).map(this::state).ifPresent(states::add));
    return states;
  }

  /** Folders that are no edition, and why: a run that died, a manifest that was damaged. */
  public List<Text> unreadable() {
    List<Text> reasons = new ArrayList<>();
    for (String usecase : usecases()) {
      for (String id : ids(usecase)) {
        try {
          read(usecase, id);
        } catch (Unreadable e) {
          reasons.add(e.reason);
        }
      }
    }
    return reasons;
  }

  /** The newest edition of a use case that is published and not withdrawn. */
  public Optional<Edition> published(String usecase) {
    return ids(usecase).stream()
        .filter(id -> marks.of(usecase, id).state() == EditionState.State.PUBLISHED)
        .flatMap(id -> find(usecase, id).stream())
        .findFirst();
  }

  /**
   * The editions of a use case that left the house, oldest first: those that were published, be
   * they withdrawn since, because whoever opened one keeps it. A draft was seen by nobody, and so
   * was one that was withdrawn before it was ever published.
   */
  public List<Edition> released(String usecase) {
    List<Edition> released = new ArrayList<>();
    for (String id : ids(usecase)) {
      if (marks.published(usecase, id)) {
        find(usecase, id).ifPresent(released::add);
      }
    }
    Collections.reverse(released);
    return released;
  }

  /** An edition in any state; empty when it is not there or its manifest cannot be read. */
  public Optional<Edition> find(String usecase, String id) {
    if (!plain(usecase) || !plain(id)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(usecase, id));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /**
   * The edition that a person names: by its folder, by its id, or as {@code USECASE/ID}. One that
   * is not there is refused with a sentence.
   */
  public Edition open(String name) {
    String clean = name.replaceAll("/+$", "");
    String[] parts = clean.split("/");
    String id = parts[parts.length - 1];
    if (parts.length > 1) {
      return find(parts[parts.length - 2], id).orElseThrow(() -> unknown(name));
    }
    List<Edition> found =
        usecases().stream().flatMap(usecase -> find(usecase, id).stream()).toList();
    if (found.size() > 1) {
      List<String> names = found.stream().map(e -> e.usecase() + "/" + e.id()).toList();
      throw Refusal.usage(
          Trouble.WORDS.get(
              "edition.ambiguous", Map.of("name", name, "found", String.join(", ", names))));
    }
    return found.stream().findFirst().orElseThrow(() -> unknown(name));
  }

  public EditionState state(Edition edition) {
    Manifest m = edition.manifest();
    Marks.Mark mark = marks.of(m.usecase(), m.id());
    return new EditionState(
        m.usecase(),
        m.id(),
        mark.state(),
        m.created(),
        m.title(),
        m.headline(),
        m.synthetic(),
        m.synthetic() ? Invented.of(m) : Text.EMPTY,
        m.provisional(),
        mark.since() == null ? m.created() : mark.since(),
        mark.reason());
  }

  /** Publishes a draft; an edition already published stays as it is, a withdrawn one is refused. */
  public void publish(Edition edition) {
    EditionState now = state(edition);
    if (now.state() == EditionState.State.WITHDRAWN) {
      throw Refusal.usage(
          Trouble.WORDS.get(
              "edition.withdrawn",
              Map.of(
                  "edition",
                  edition.id(),
                  "reason",
                  now.reason(),
                  "given",
                  now.reason().isBlank() ? "no" : "yes")));
    }
    if (now.state() == EditionState.State.DRAFT) {
      marks.publish(edition.usecase(), edition.id(), Instant.now());
    }
  }

  /** Withdraws an edition: it keeps its address, which says so, and is no longer the one shown. */
  public void withdraw(Edition edition, String reason) {
    marks.withdraw(edition.usecase(), edition.id(), Instant.now(), reason);
  }

  /**
   * Begins an edition. What runs that died have left behind is cleared away first.
   *
   * @param inputs what was read, with checksums and counts
   */
  public EditionWriter begin(
      UseCase usecase, Evidence.Context context, List<Manifest.InputRecord> inputs) {
    try {
      storage.sweep(usecase.id());
      return EditionWriter.begin(storage, usecase, context, inputs);
    } catch (IOException e) {
      throw Trouble.writing(address(), e);
    }
  }

  private List<String> usecases() {
    return plainFolders("");
  }

  private List<String> ids(String usecase) {
    List<String> ids = new ArrayList<>(plain(usecase) ? plainFolders(usecase) : List.of());
    ids.sort(Comparator.reverseOrder());
    return ids;
  }

  private List<String> plainFolders(String path) {
    try {
      return storage.folders(path).stream().filter(EditionStore::plain).toList();
    } catch (IOException e) {
      throw Trouble.reading(address(), e);
    }
  }

  /** A name that is one folder, not hidden, and leads nowhere else. */
  private static boolean plain(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
  }

  private Edition read(String usecase, String id) throws Unreadable {
    String folder = usecase + "/" + id;
    Edition known = opened.get(folder);
    try {
      if (!storage.has(folder + "/" + MANIFEST)) {
        opened.remove(folder);
        throw new Unreadable("edition.no_manifest", Map.of("edition", folder));
      }
      if (known != null) {
        return known;
      }
      try (InputStream in = storage.open(folder + "/" + MANIFEST)) {
        Manifest manifest = Json.read(in, Manifest.class);
        String said = manifest.usecase() + "/" + manifest.id();
        if (!said.equals(folder)) {
          throw new Unreadable("edition.misplaced", Map.of("edition", folder, "found", said));
        }
        Edition edition = new Edition(storage, folder, manifest);
        opened.put(folder, edition);
        return edition;
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      String detail = e.getOriginalMessage();
      throw new Unreadable("edition.bad_manifest", Map.of("edition", folder, "detail", detail));
    } catch (IOException e) {
      throw Trouble.reading(storage.address(folder), e);
    }
  }

  private Refusal unknown(String name) {
    return Refusal.usage(
        Trouble.WORDS.get("edition.unknown", Map.of("name", name, "store", address())));
  }

  /** A folder that is no edition. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Text reason;

    Unreadable(String key, Map<String, String> arguments) {
      super(key);
      this.reason = Trouble.WORDS.get(key, arguments);
    }
  }
}
