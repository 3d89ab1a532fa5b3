package nc.cagou.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a plain text into slices between two records. The number of quotes before a place tells
 * whether it lies inside a quoted cell; the records after the cut must be as wide as the header, or
 * there is no cut.
 */
final class Cuts {

  private static final int TRIED = 4;

  private Cuts() {}

  static List<Slice> of(
      int file, String uri, Recipe recipe, Survey survey, Slice whole, int bytes, Sources sources)
      throws IOException {
    List<Slice> slices = new ArrayList<>();
    int bom = recipe.bom() ? 3 : 0;
    Slice rest = whole;
    for (Survey.Milestone at : survey.milestones) {
      if (at.offset() + bom < rest.from() + bytes / 4 * 3
          || survey.bytes - at.offset() < bytes / 2) {
        continue;
      }
      Slice next = cut(file, uri, recipe, at, bom, sources);
      if (next != null) {
        slices.add(new Slice(file, rest.from(), next.from(), rest.firstLine()));
        rest = next;
      }
    }
    slices.add(rest);
    return slices;
  }

  /** The slice that starts with the first record after a milestone; null when none is found. */
  private static Slice cut(
      int file, String uri, Recipe recipe, Survey.Milestone at, int bom, Sources sources)
      throws IOException {
    byte[] ahead;
    try (InputStream in = sources.open(uri, at.offset() + bom)) {
      ahead = in.readNBytes(1 << 17);
    }
    boolean cr = "CR".equals(recipe.lineEnd());
    byte eol = (byte) (cr ? '\r' : '\n');
    long line = (cr ? at.returns() : at.lineFeeds()) + 1;
    boolean inside = recipe.quote() != null && at.quotes() % 2 == 1;
    for (int i = 0; i < ahead.length; i++) {
      if (recipe.quote() != null && ahead[i] == recipe.quote().charAt(0)) {
        inside = !inside;
      } else if (ahead[i] == eol) {
        line++;
        if (!inside) {
          boolean good = wide(ahead, i + 1, recipe);
          return good ? new Slice(file, at.offset() + bom + i + 1, -1, line) : null;
        }
      }
    }
    return null;
  }

  private static boolean wide(byte[] ahead, int from, Recipe recipe) throws IOException {
    DelimitedRecords records =
        DelimitedRecords.of(new ByteArrayInputStream(ahead, from, ahead.length - from), recipe, 1);
    Cells cells = new Cells();
    int right = 0;
    for (int i = 0; i < TRIED && records.next(cells); i++) {
      right += cells.count == recipe.columns().size() && !cells.broken ? 1 : 0;
    }
    return right >= TRIED - 1;
  }
}
