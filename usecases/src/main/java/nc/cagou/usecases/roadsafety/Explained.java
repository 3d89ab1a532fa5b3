package nc.cagou.usecases.roadsafety;

import java.util.Map;
import nc.cagou.Story.Figure;

/** Which method cards explain which figure, the main one first. */
final class Explained {

  private static final Map<String, String[]> CARDS =
      Map.ofEntries(
          card("killed", "poisson_interval", "poisson_comparison"),
          card("hospitalised", "poisson_interval", "poisson_comparison"),
          card("accidents", "poisson_interval", "poisson_comparison"),
          card("gravity", "wilson_interval"),
          card("communes", "poisson_interval"),
          card("funnel", "poisson_funnel"),
          card("ranking", "poisson_interval"),
          card("hotspots", "gi_star", "local_moran"),
          card("clusters", "dbscan"),
          card("priorities", "dbscan"),
          card("lever", "poisson_interval"),
          card("segments", "empirical_bayes", "negative_binomial_regression"),
          card("treatments", "before_after", "empirical_bayes"),
          card("treated_sites", "before_after", "empirical_bayes"));

  private Explained() {}

  /** The figure with its cards; as it is where plain counts need none. */
  static Figure by(Figure figure) {
    String[] cards = CARDS.get(figure.name());
    return cards == null || !figure.methods().isEmpty() ? figure : figure.by(cards);
  }

  private static Map.Entry<String, String[]> card(String figure, String... cards) {
    return Map.entry(figure, cards);
  }
}
