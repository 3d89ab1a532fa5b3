package nc.cagou.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Indicator;
import nc.cagou.method.Interval;
import nc.cagou.method.RankRange;
import nc.cagou.text.Numbers;

/**
 * Writes the figures of one use case for a territory beside its comparator, and counts verdicts.
 */
final class PortraitLines {

  /** Peers whose median says something. */
  private static final int PEERS = 3;

  private final Visit v;
  private final PortraitBook book;
  private final Optional<Peer> peer;
  private final Map<Standing, Integer> verdicts;

  PortraitLines(Visit v, PortraitBook book, Optional<Peer> peer, Map<Standing, Integer> verdicts) {
    this.v = v;
    this.book = book;
    this.peer = peer;
    this.verdicts = verdicts;
  }

  static Map<Standing, Integer> noVerdicts() {
    return new EnumMap<>(Standing.class);
  }

  List<PortraitPage.Line> lines(String territory) {
    return lines(book.of(territory).indicators());
  }

  List<PortraitPage.Line> lines(List<Indicator> indicators) {
    return indicators.stream().map(this::line).toList();
  }

  private PortraitPage.Line line(Indicator own) {
    boolean stratum = peer.map(Peer::isStratum).orElse(false);
    PortraitPage.Cell other = PortraitPage.Cell.EMPTY;
    String standing = "";
    Double mark = null;
    if (stratum) {
      double[] values = peers(own);
      mark = values.length < PEERS ? null : median(values);
      other = median(own, values);
      standing = said(against(own, values));
    } else if (peer.isPresent()) {
      String code = peer.get().code();
      Optional<Indicator> same = book.same(own, code);
      mark = same.map(Indicator::value).orElse(null);
      other =
          same.map(i -> cell(i, !i.period().equals(own.period())))
              .or(() -> book.named(own.id(), code).map(this::otherwise))
              .orElseGet(this::missing);
      standing = said(Standing.of(own, same.orElse(null), book.comparable(own)));
    }
    RankRange rank = book.rank(own);
    return new PortraitPage.Line(
        v.say(own.label()),
        cell(own, true),
        other,
        standing,
        rank(own, rank),
        rank.of() == 0 ? "" : strip(own, mark),
        fragile(own),
        v.say(own.change()));
  }

  private PortraitPage.Cell cell(Indicator i, boolean dated) {
    KeyFigure key = KeyFigure.of(v, i);
    boolean bounded = key.known() && i.lower() != null && i.upper() != null;
    String period =
        dated && !i.period().isEmpty() ? v.t("portrait.period", "period", i.period()) : "";
    String limits =
        bounded ? limits(i.lower(), i.upper(), i.decimals()) : key.known() ? "" : key.interval();
    return new PortraitPage.Cell(
        key.known(),
        key.known() ? key.value() : v.t("portrait.none"),
        key.unit(),
        List.of(limits, period).stream()
            .filter(s -> !s.isEmpty())
            .reduce((a, b) -> a + " · " + b)
            .orElse(""));
  }

  private String limits(double lower, double upper, int decimals) {
    return v.t(
        "portrait.limits",
        "lower",
        Numbers.decimal(lower, decimals),
        "upper",
        Numbers.decimal(upper, decimals));
  }

  /** The indicator of that id means something else there: its own label says what. */
  private PortraitPage.Cell otherwise(Indicator i) {
    PortraitPage.Cell cell = cell(i, false);
    return new PortraitPage.Cell(cell.known(), cell.value(), cell.unit(), v.say(i.label()));
  }

  private PortraitPage.Cell missing() {
    return new PortraitPage.Cell(false, v.t("portrait.missing"), "", "");
  }

  /** Values of the communes of like size, the commune itself left out. */
  private double[] peers(Indicator own) {
    return book.among(own, peer.orElseThrow().members()).stream()
        .mapToDouble(Indicator::value)
        .sorted()
        .toArray();
  }

  private PortraitPage.Cell median(Indicator own, double[] values) {
    if (values.length < PEERS) {
      return new PortraitPage.Cell(false, v.t("portrait.few", "n", values.length), "", "");
    }
    String value = v.say(Numbers.decimal(median(values), own.decimals()));
    String spread =
        v.t(
            "portrait.spread",
            "n",
            values.length,
            "lower",
            Numbers.decimal(values[0], own.decimals()),
            "upper",
            Numbers.decimal(values[values.length - 1], own.decimals()));
    return new PortraitPage.Cell(true, value, v.say(own.unit()), spread);
  }

  private Standing against(Indicator own, double[] values) {
    if (own.value() == null || values.length < PEERS) {
      return Standing.UNKNOWN;
    }
    return book.comparable(own)
        ? Standing.of(own, PortraitBook.limits(own), median(values), Interval.UNDEFINED)
        : Standing.AMOUNT;
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private String said(Standing standing) {
    verdicts.merge(standing, 1, Integer::sum);
    return v.t("standing." + standing.name().toLowerCase(java.util.Locale.ROOT));
  }

  private String rank(Indicator own, RankRange rank) {
    if (rank.of() == 0) {
      return "";
    }
    if (own.lower() == null && rank.best() < rank.worst()) {
      return v.t(
          "portrait.rank.tied",
          "best",
          rank.best(),
          "n",
          rank.worst() - rank.best(),
          "of",
          rank.of());
    }
    if (rank.best() == 1 && rank.worst() == rank.of()) {
      return v.t("portrait.rank.any", "of", rank.of());
    }
    return v.t(
        rank.best() == rank.worst() ? "portrait.rank" : "portrait.rank.range",
        "best",
        rank.best(),
        "worst",
        rank.worst(),
        "of",
        rank.of());
  }

  private String strip(Indicator own, Double mark) {
    double[] all =
        book.among(own, PortraitBook.COMMUNES).stream().mapToDouble(Indicator::value).toArray();
    return Strip.svg(all, own.value(), PortraitBook.limits(own), mark);
  }

  /** Wider than itself: what rests on small numbers. */
  static boolean fragile(Indicator i) {
    return i.value() != null
        && i.lower() != null
        && i.upper() != null
        && i.upper() - i.lower() > Math.abs(i.value());
  }
}
