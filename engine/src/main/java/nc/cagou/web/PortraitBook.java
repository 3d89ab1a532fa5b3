package nc.cagou.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Evidence;
import nc.cagou.Indicator;
import nc.cagou.Portrait;
import nc.cagou.Selection;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.method.Interval;
import nc.cagou.method.RankRange;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/** What one edition says of every territory of New Caledonia, from its protected tables. */
final class PortraitBook {

  /** Communes that a rank needs at least to say something. */
  private static final int RANKED = 5;

  static final List<String> COMMUNES =
      Territories.communes().stream().map(Territory::code).toList();

  private final Map<String, Portrait> portraits = new HashMap<>();
  private final Set<String> comparable;
  private final Set<String> offered;

  private PortraitBook(Set<String> comparable, Set<String> offered) {
    this.comparable = comparable;
    this.offered = offered;
  }

  /** All territories of New Caledonia. */
  static PortraitBook of(UseCase usecase, Edition edition, Set<String> offered) {
    List<String> codes = Territories.home().stream().map(Territory::code).toList();
    return of(usecase, edition.evidence(), Selection.NONE, codes, offered);
  }

  /** Some territories, for a period and a category that a reader chose. */
  static PortraitBook of(
      UseCase usecase,
      Evidence evidence,
      Selection selection,
      List<String> codes,
      Set<String> offered) {
    PortraitBook book = new PortraitBook(usecase.comparable(), offered);
    for (String code : codes) {
      book.portraits.put(code, usecase.portrait(evidence, selection.at(code)));
    }
    return book;
  }

  Portrait of(String territory) {
    return portraits.getOrDefault(territory, Portrait.NONE);
  }

  /** Whether the page of the use case may be narrowed to a territory. */
  boolean offers(String territory) {
    return offered.contains(territory);
  }

  boolean comparable(Indicator indicator) {
    return comparable.contains(indicator.id());
  }

  /** The indicator of another territory that means the same: same id, label and unit. */
  Optional<Indicator> same(Indicator own, String territory) {
    return of(territory).indicators().stream().filter(i -> alike(own, i)).findFirst();
  }

  /** The indicator of an id in a territory. */
  Optional<Indicator> named(String id, String territory) {
    return of(territory).indicators().stream().filter(i -> i.id().equals(id)).findFirst();
  }

  static boolean alike(Indicator one, Indicator two) {
    return one.id().equals(two.id())
        && one.label().equals(two.label())
        && one.unit().equals(two.unit());
  }

  /** The same indicator of the communes given, of the same period, where it has a value. */
  List<Indicator> among(Indicator own, List<String> communes) {
    return communes.stream()
        .map(code -> same(own, code))
        .flatMap(Optional::stream)
        .filter(i -> i.value() != null && i.period().equals(own.period()))
        .toList();
  }

  /** The rank of a commune among all; none for another territory, an amount, or too few values. */
  RankRange rank(Indicator own) {
    boolean all = portraits.keySet().containsAll(COMMUNES);
    if (!all || !comparable(own) || own.value() == null) {
      return RankRange.NONE;
    }
    List<Indicator> ranked = among(own, COMMUNES);
    int at = -1;
    double[] values = new double[ranked.size()];
    Interval[] limits = new Interval[ranked.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = ranked.get(i).value();
      limits[i] = limits(ranked.get(i));
      at = ranked.get(i).territory().equals(own.territory()) ? i : at;
    }
    return at < 0 || values.length < RANKED ? RankRange.NONE : RankRange.of(at, values, limits);
  }

  static Interval limits(Indicator i) {
    return i.lower() == null || i.upper() == null
        ? Interval.UNDEFINED
        : new Interval(i.lower(), i.upper());
  }
}
