package nc.cagou.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.Indicator;
import nc.cagou.MethodCard;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionStore;
import nc.cagou.method.Interval;
import nc.cagou.method.MethodCards;
import nc.cagou.territory.Outlines;
import nc.cagou.territory.TerritoryPack;
import nc.cagou.text.Numbers;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/**
 * Where a notebook begins: {@code var edition = Cagou.last("health")}.
 *
 * <p>Editions are looked for in the folder that the system property {@code cagou.store} names, else
 * the variable {@code CAGOU_STORE}, else {@code store} beside the launcher.
 */
public final class Cagou {

  /** The system property that names the folder of editions. */
  public static final String STORE = "cagou.store";

  /** Two figures are the same when they differ by less than this share of the larger one. */
  public static final double TOLERANCE = 1e-9;

  static final Words WORDS = Words.beside(Cagou.class, "notebook");

  private static final int SHOWN_DECIMALS = 4;

  private Cagou() {}

  /**
   * The newest published edition of a use case. Where there is none, the refusal says how to make
   * one.
   */
  public static OpenEdition last(String usecase) {
    EditionStore store = store();
    Edition edition =
        store
            .published(usecase)
            .orElseThrow(
                () ->
                    Refusal.usage(
                        WORDS.get(
                            "no-edition", Map.of("usecase", usecase, "store", store.address()))));
    return new OpenEdition(edition, store.state(edition));
  }

  /** An edition by its folder, its number, or {@code USECASE/NUMBER}, a draft as well. */
  public static OpenEdition open(String name) {
    EditionStore store = store();
    Edition edition = store.open(name);
    return new OpenEdition(edition, store.state(edition));
  }

  /** Every edition of the folder, newest first. */
  public static List<EditionState> editions() {
    return store().list();
  }

  /** The card of a method: definition, formula, reference, limits. */
  public static MethodCard method(String id) {
    return MethodCards.of(id);
  }

  /**
   * Says that a figure computed by hand is the one of the edition; refuses, with both, when it no
   * longer is.
   */
  public static Text same(double byHand, double published) {
    return same(byHand, published, TOLERANCE * Math.max(Math.abs(byHand), Math.abs(published)));
  }

  /**
   * As {@link #same(double, double)}, for a figure that the edition has rounded.
   *
   * @param within the largest difference allowed, in the unit of the figure
   */
  public static Text same(double byHand, double published, double within) {
    if (!(Math.abs(byHand - published) <= within)) {
      throw Refusal.failed(
          WORDS.get("not-same", Map.of("hand", exact(byHand), "edition", exact(published))), null);
    }
    return WORDS.get("same", Map.of("value", shown(published)));
  }

  /** The figure computed by hand against the value of an indicator. */
  public static Text same(double byHand, Indicator indicator) {
    return same(byHand, value(indicator, indicator.value()));
  }

  /** Limits computed by hand against those of an indicator. */
  public static Text same(Interval byHand, Indicator indicator) {
    same(byHand.lower(), value(indicator, indicator.lower()));
    same(byHand.upper(), value(indicator, indicator.upper()));
    return WORDS.get(
        "same-limits",
        Map.of("lower", shown(indicator.lower()), "upper", shown(indicator.upper())));
  }

  private static double value(Indicator indicator, Double figure) {
    if (figure == null) {
      throw Refusal.usage(
          WORDS.get("no-value", Map.of("id", indicator.id(), "reason", indicator.reason())));
    }
    return figure;
  }

  private static Text shown(double value) {
    boolean whole = value == Math.rint(value);
    return Numbers.decimal(value, whole ? 0 : SHOWN_DECIMALS);
  }

  private static String exact(double value) {
    return Double.toString(value);
  }

  private static EditionStore store() {
    String address = address();
    Outlines.use(TerritoryPack.folder(address));
    return EditionStore.at(address);
  }

  private static String address() {
    String property = System.getProperty(STORE, "");
    String variable = System.getenv("CAGOU_STORE");
    if (!property.isBlank()) {
      return property;
    }
    return variable != null && !variable.isBlank()
        ? variable
        : Path.of(System.getProperty("cagou.home", System.getProperty("user.dir")), "store")
            .toString();
  }
}
