package nc.cagou.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.Story;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The portraits of the latest editions: each edition is read once, when it is first asked for or,
 * better, before that on a thread of its own.
 */
final class PortraitBooks {

  private static final Logger LOG = LoggerFactory.getLogger(PortraitBooks.class);
  private static final int KEPT = 16;

  private final House house;
  private final Map<String, PortraitBook> books = new LinkedHashMap<>(16, 0.75f, true);

  PortraitBooks(House house) {
    this.house = house;
  }

  /**
   * What a published edition says of territories; empty when that cannot be told (and is logged).
   */
  Optional<PortraitBook> of(UseCase usecase, EditionState state) {
    String key = state.usecase() + "/" + state.id();
    synchronized (books) {
      PortraitBook known = books.get(key);
      if (known == null) {
        known = read(usecase, state);
        if (known == null) {
          return Optional.empty();
        }
        books.put(key, known);
        if (books.size() > KEPT) {
          books.remove(books.keySet().iterator().next());
        }
      }
      return Optional.of(known);
    }
  }

  /** Reads the latest editions ahead, so that the first reader does not wait. */
  void readAhead() {
    Thread thread =
        new Thread(
            () ->
                house
                    .usecases()
                    .forEach(u -> house.shelf().latest(u.id()).ifPresent(state -> of(u, state))),
            "portraits");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private PortraitBook read(UseCase usecase, EditionState state) {
    try {
      Edition edition = house.shelf().open(state);
      Set<String> offered =
          house.offered(edition).territories().stream()
              .map(Story.Choice::code)
              .collect(Collectors.toSet());
      return PortraitBook.of(usecase, edition, offered);
    } catch (RuntimeException fault) {
      LOG.error("Portraits of {} {} could not be made", state.usecase(), state.id(), fault);
      return null;
    }
  }
}
