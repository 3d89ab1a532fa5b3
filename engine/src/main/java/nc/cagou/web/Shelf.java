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
  private volatile Listing listing;

  private record Listing(List<EditionState> states, String stamp, long at) {}

  Shelf(EditionStore store) {
    this.store = store;
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
    return of(usecase).stream().filter(s -> s.state() == State.PUBLISHED).findFirst();
  }

  Optional<EditionState> state(String usecase, String id) {
    return of(usecase).stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The published edition that was made just before one. */
  Optional<EditionState> before(EditionState edition) {
    return of(edition.usecase()).stream()
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
    if (known != null && System.nanoTime() - known.at() < FRESH_NANOS) {
      return known;
    }
    List<EditionState> states =
        store.list().stream().sorted(Comparator.comparing(EditionState::id).reversed()).toList();
    StringBuilder stamp = new StringBuilder();
    states.forEach(s -> stamp.append(s.usecase()).append(s.id()).append(s.state()).append(';'));
    Listing fresh =
        new Listing(states, Integer.toHexString(stamp.toString().hashCode()), System.nanoTime());
    listing = fresh;
    return fresh;
  }
}
