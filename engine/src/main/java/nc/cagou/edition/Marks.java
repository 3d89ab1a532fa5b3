package nc.cagou.edition;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * Whether an edition is published or withdrawn: {@code USECASE/.published/ID.json} and {@code
 * USECASE/.withdrawn/ID.json}, each written in one step. A withdrawal wins.
 */
final class Marks {

  /**
   * @param since null for a draft
   */
  record Mark(EditionState.State state, Instant since, String reason) {}

  private static final Mark DRAFT = new Mark(EditionState.State.DRAFT, null, "");

  private final Storage storage;

  Marks(Storage storage) {
    this.storage = storage;
  }

  Mark of(String usecase, String id) {
    try {
      for (EditionState.State state :
          new EditionState.State[] {EditionState.State.WITHDRAWN, EditionState.State.PUBLISHED}) {
        String path = path(state, usecase, id);
        if (storage.has(path)) {
          try (InputStream in = storage.open(path)) {
            return Json.read(in, Mark.class);
          }
        }
      }
      return DRAFT;
    } catch (IOException e) {
      throw Trouble.reading(storage.address(usecase), e);
    }
  }

  /** Whether it was published at any time, be it withdrawn since. */
  boolean published(String usecase, String id) {
    try {
      return storage.has(path(EditionState.State.PUBLISHED, usecase, id));
    } catch (IOException e) {
      throw Trouble.reading(storage.address(usecase), e);
    }
  }

  void publish(String usecase, String id, Instant now) {
    put(usecase, id, new Mark(EditionState.State.PUBLISHED, now, ""));
  }

  void withdraw(String usecase, String id, Instant now, String reason) {
    put(usecase, id, new Mark(EditionState.State.WITHDRAWN, now, reason));
  }

  private void put(String usecase, String id, Mark mark) {
    try {
      storage.put(path(mark.state(), usecase, id), Json.write(mark));
    } catch (IOException e) {
      throw Trouble.writing(storage.address(""), e);
    }
  }

  private static String path(EditionState.State state, String usecase, String id) {
    String folder = state == EditionState.State.WITHDRAWN ? ".withdrawn" : ".published";
    return usecase + "/" + folder + "/" + id + ".json";
  }
}
