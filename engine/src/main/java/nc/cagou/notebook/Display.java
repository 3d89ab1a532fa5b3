package nc.cagou.notebook;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.cagou.Indicator;
import nc.cagou.MethodCard;
import nc.cagou.TableSpec;
import nc.cagou.edition.EditionState;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import tech.tablesaw.api.Table;

/** How the last value of a cell is shown: French first, English beside it. */
public final class Display {

  private Display() {}

  /** A value as text, as a page, as a picture; what is not known here is its own text. */
  public static Shown of(Object value) {
    if (value instanceof OpenTable table) {
      TableWriter writer = new TableWriter(table);
      return new Shown(writer.text(), writer.html(), null);
    }
    if (value instanceof Table table) {
      return of(
          new OpenTable(
              table, new TableSpec(table.name(), Text.EMPTY, Text.EMPTY, "open", List.of())));
    }
    if (value instanceof Drawing drawing) {
      return new Shown(drawing.headline(), picture(drawing), drawing.svg());
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      return ofList(list);
    }
    List<Text> sentences = sentences(value);
    return sentences.isEmpty() ? new Shown(plain(value), null, null) : said(sentences);
  }

  /**
   * As an image of a page, in the letters of the house: converters strip an SVG that stands among
   * the tags of a page, and a machine without these letters would set wider ones.
   */
  private static String picture(Drawing drawing) {
    return "<img style=\"width:800px;max-width:100%\" alt=\""
        + escaped(drawing.headline())
        + "\" src=\"data:image/png;base64,"
        + Base64.getEncoder().encodeToString(drawing.png())
        + "\">";
  }

  private static Shown ofList(List<?> list) {
    if (list.stream().allMatch(TableSpec.class::isInstance)) {
      return said(
          list.stream()
              .map(TableSpec.class::cast)
              .map(t -> Text.same(t.name() + " – ").then(t.title()))
              .toList());
    }
    List<Text> all = list.stream().flatMap(v -> sentences(v).stream()).toList();
    return all.size() < list.size() ? new Shown(plain(list), null, null) : said(all);
  }

  /** What a value says, in both languages; empty when it says nothing but its own text. */
  private static List<Text> sentences(Object value) {
    if (value instanceof Text text) {
      return List.of(text);
    }
    if (value instanceof OpenEdition edition) {
      return List.of(edition.headline(), edition.lead(), edition.invented()).stream()
          .filter(t -> !t.isEmpty())
          .toList();
    }
    if (value instanceof Indicator indicator) {
      return List.of(sentence(indicator));
    }
    if (value instanceof EditionState state) {
      return List.of(Text.same(state.usecase() + "/" + state.id() + " – ").then(state.headline()));
    }
    if (value instanceof MethodCard card) {
      return List.of(
          card.title(),
          card.definition(),
          card.formula(),
          card.source(),
          card.limits(),
          card.notFor());
    }
    return List.of();
  }

  private static Text sentence(Indicator i) {
    Text figure =
        i.value() == null ? i.reason() : figure(Numbers.decimal(i.value(), i.decimals()), i.unit());
    boolean limits = i.value() != null && i.lower() != null && i.upper() != null;
    return Cagou.WORDS.get(
        limits ? "indicator-limits" : "indicator",
        Map.of(
            "id",
            i.id(),
            "label",
            i.label(),
            "figure",
            figure,
            "lower",
            limits ? Numbers.decimal(i.lower(), i.decimals()) : Text.EMPTY,
            "upper",
            limits ? Numbers.decimal(i.upper(), i.decimals()) : Text.EMPTY));
  }

  private static Text figure(Text number, Text unit) {
    if (unit.isEmpty()) {
      return number;
    }
    String english = unit.en().equals("%") ? "%" : Numbers.HARD_SPACE + unit.en();
    return new Text(number.fr() + Numbers.HARD_SPACE + unit.fr(), number.en() + english);
  }

  private static Shown said(List<Text> sentences) {
    String text =
        sentences.stream()
            .map(t -> t.fr().equals(t.en()) ? t.fr() : t.fr() + "\n  " + t.en())
            .collect(Collectors.joining("\n"));
    String html = sentences.stream().map(Display::paragraphs).collect(Collectors.joining());
    return new Shown(text, html, null);
  }

  /** A sentence for a page: French, and English below it. */
  static String paragraphs(Text text) {
    String english =
        text.fr().equals(text.en())
            ? ""
            : "<br><span lang=\"en\" style=\"color:#595959\">" + escaped(text.en()) + "</span>";
    return "<p><span lang=\"fr\">" + escaped(text.fr()) + "</span>" + english + "</p>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String plain(Object value) {
    if (value instanceof double[] numbers) {
      return Arrays.toString(numbers);
    }
    if (value instanceof long[] numbers) {
      return Arrays.toString(numbers);
    }
    if (value instanceof int[] numbers) {
      return Arrays.toString(numbers);
    }
    return value instanceof Object[] things ? Arrays.deepToString(things) : String.valueOf(value);
  }
}
