package nc.cagou.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionState.State;
import nc.cagou.edition.EditionStore;

/** The store as pages see it: the list is read again every second, a few editions stay open. */
final class Shelf {

  private static final long FRESH_NANOS = 1_000_000_000L;
  private static final int OPEN = 8;

  private final EditionStore store;
  private final Map<String, Edition> open = new LinkedHashMap<>(16, 0.75f, true);
  private final boolean fixed;
  private volatile Listing listing;

  private record Listing(List<EditionState> states, String stamp, long at) {}

  Shelf(EditionStore store) {
    this.store = store;
    this.fixed = false;
  }

  /**
   * A shelf that shows some editions of a store and no other, whatever happens to the store.
   *
   * @param shown one a use case, in any state: it is the latest of its use case here
   */
  Shelf(EditionStore store, List<EditionState> shown) {
    this.store = store;
    this.fixed = true;
    this.listing = listing(shown);
  }

  /** All editions, newest first. */
  List<EditionState> all() {
    return listing().states();
  }

  /** Changes whenever the list does: an edition more, one published, one withdrawn. */
  String stamp() {
    return listing().stamp();
  }

  List<EditionState> of(String usecase) {
    return all().stream().filter(s -> s.usecase().equals(usecase)).toList();
  }

  Optional<EditionState> latest(String usecase) {
    return of(usecase).stream().filter(s -> fixed || s.state() == State.PUBLISHED).findFirst();
  }

  Optional<EditionState> state(String usecase, String id) {
    return of(usecase).stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The published edition that was made just before one. */
  Optional<EditionState> before(EditionState edition) {
    List<EditionState> all = fixed ? sorted(store.list()) : all();
    return all.stream()
        .filter(s -> s.usecase().equals(edition.usecase()))
        .filter(s -> s.state() == State.PUBLISHED && s.id().compareTo(edition.id()) < 0)
        .findFirst();
  }

  Edition open(EditionState state) {
    String key = state.usecase() + "/" + state.id();
    synchronized (open) {
      Edition known = open.get(key);
      if (known != null) {
        return known;
      }
    }
    Edition edition =
        store
            .find(state.usecase(), state.id())
            .orElseThrow(
                () ->
                    Unserved.missing(
                        "error.edition", "usecase", state.usecase(), "id", state.id()));
    synchronized (open) {
      open.put(key, edition);
      var oldest = open.keySet().iterator();
      while (open.size() > OPEN && oldest.hasNext()) {
        oldest.next();
        oldest.remove();
      }
    }
    return edition;
  }

  private Listing listing() {
    Listing known = listing;
    if (fixed || known != null && System.nanoTime() - known.at() < FRESH_NANOS) {
      return known;
    }
    Listing fresh = listing(store.list());
    listing = fresh;
    return fresh;
  }

  private static Listing listing(List<EditionState> found) {
    List<EditionState> states = sorted(found);
    StringBuilder stamp = new StringBuilder();
    states.forEach(s -> stamp.append(s.usecase()).append(s.id()).append(s.state()).append(';'));
    return new Listing(states, Integer.toHexString(stamp.toString().hashCode()), System.nanoTime());
  }

  private static List<EditionState> sorted(List<EditionState> states) {
    return states.stream().sorted(Comparator.comparing(EditionState::id).reversed()).toList();
  }
}
