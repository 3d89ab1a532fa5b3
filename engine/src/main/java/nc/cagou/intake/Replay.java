package nc.cagou.intake;

import java.util.Map;
import nc.cagou.text.Refusal;

/** Applies a recipe that was written for an earlier file, without guessing. */
final class Replay {

  private Replay() {}

  /**
   * The recipe given, when the file is as it says; else a refusal that names the first difference.
   *
   * @param found what the file shows by itself
   */
  static Recipe check(Recipe given, Recipe found, String file) {
    same("format", given.format(), found.format(), file);
    String encoding = encoding(given, found, file);
    same("separator", given.separator(), found.separator(), file);
    same("header_line", "" + given.headerLine(), "" + found.headerLine(), file);
    for (Recipe.Column column : given.columns()) {
      if (column.target() == null) {
        continue;
      }
      String here =
          column.index() < found.columns().size()
              ? found.columns().get(column.index()).source()
              : null;
      if (here == null || !Headers.plain(here).equals(Headers.plain(column.source()))) {
        throw differs("columns", (column.index() + 1) + " « " + column.source() + " »", here, file);
      }
    }
    return new Recipe(
        given.format(),
        found.compression(),
        found.member(),
        encoding,
        found.bom(),
        given.separator(),
        found.quote(),
        found.lineEnd(),
        given.headerLine(),
        columns(given, found));
  }

  /** The columns of the file; those that the recipe knows, as the recipe says. */
  private static java.util.List<Recipe.Column> columns(Recipe given, Recipe found) {
    java.util.List<Recipe.Column> columns = new java.util.ArrayList<>();
    for (Recipe.Column here : found.columns()) {
      Recipe.Column known =
          here.index() < given.columns().size() ? given.columns().get(here.index()) : null;
      boolean same =
          known != null && Headers.plain(known.source()).equals(Headers.plain(here.source()));
      boolean looksPersonal = here.personal() != null && here.target() == null;
      columns.add(same && !looksPersonal ? known : here.withTarget(null));
    }
    return columns;
  }

  /** The recipe's encoding where bytes leave a choice; UTF-8 and UTF-16 show themselves. */
  private static String encoding(Recipe given, Recipe found, String file) {
    boolean choice = !unicode(given.encoding()) && !unicode(found.encoding());
    if (choice) {
      return given.encoding() == null ? found.encoding() : given.encoding();
    }
    if (unicode(given.encoding()) || Encodings.wide(found.encoding())) {
      same("encoding", given.encoding(), found.encoding(), file);
    }
    return found.encoding();
  }

  private static boolean unicode(String encoding) {
    return encoding != null && encoding.startsWith("UTF-");
  }

  private static void same(String what, String wanted, String here, String file) {
    if (!java.util.Objects.equals(wanted, here)) {
      throw differs(what, wanted, here, file);
    }
  }

  private static Refusal differs(String what, String wanted, String here, String file) {
    return Refusal.input(
        Sentences.of(
            "recipe.differs",
            Map.of(
                "what",
                what,
                "wanted",
                wanted == null ? "–" : wanted,
                "here",
                here == null ? "–" : here,
                "file",
                file)));
  }
}
