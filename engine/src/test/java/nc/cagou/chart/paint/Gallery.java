package nc.cagou.chart.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story.Figure;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Measure;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.text.Text;

/** Figures of every kind, made of literals, to test and to look at. */
final class Gallery {

  static final Measure KILLED =
      new Measure(new Text("Personnes tuées", "People killed"), Text.EMPTY, 0);
  static final Measure RATE =
      new Measure(
          new Text("Personnes tuées", "People killed"),
          new Text("pour 100 000 habitants", "per 100,000 inhabitants"),
          1);

  private static final String[] COMMUNES = {
    "Bélep",
    "Boulouparis",
    "Bourail",
    "Canala",
    "Dumbéa",
    "Farino",
    "Hienghène",
    "Houaïlou",
    "Île des Pins",
    "Kaala-Gomen",
    "Koné",
    "Koumac",
    "La Foa",
    "Lifou",
    "Maré",
    "Moindou",
    "Mont-Dore",
    "Nouméa",
    "Ouégoa",
    "Ouvéa",
    "Païta",
    "Poindimié",
    "Ponérihouen",
    "Pouébo",
    "Pouembout",
    "Poum",
    "Poya",
    "Sarraméa",
    "Thio",
    "Touho",
    "Voh",
    "Yaté",
    "Kouaoua"
  };

  private Gallery() {}

  static Figure figure(String name, Chart chart) {
    return new Figure(
        name,
        new Text(
            "33 personnes tuées en 2024, contre 51 en 2023 : la baisse dépasse le hasard",
            "33 people killed in 2024, 51 in 2023: the fall exceeds chance"),
        new Text(
            "Personnes tuées dans un accident corporel, Nouvelle-Calédonie, 2015-2024",
            "People killed in an injury accident, New Caledonia, 2015–2024"),
        chart,
        new Text(
            "En 2024, 33 personnes sont mortes dans les trente jours d’un accident de la route, soit 12,3 pour 100 000 habitants.",
            "In 2024, 33 people died within thirty days of a road accident, that is 12.3 per 100,000 inhabitants."),
        new Text("accidents corporels de la circulation", "injury accidents"),
        new Text("données synthétiques.", "synthetic data."),
        new Text("exemple.", "example."),
        "summary");
  }

  static Text t(String word) {
    return Text.same(word);
  }

  static List<Text> texts(String... words) {
    return Arrays.stream(words).map(Text::same).toList();
  }

  static List<Cell> cells(double... values) {
    return Arrays.stream(values).mapToObj(Cell::of).toList();
  }

  static Series series(String name, double... values) {
    return new Series(t(name), cells(values));
  }

  static List<Text> years(int from, int to) {
    List<Text> years = new ArrayList<>();
    for (int y = from; y <= to; y++) {
      years.add(t(String.valueOf(y)));
    }
    return years;
  }

  static Map<String, Figure> all() {
    Map<String, Figure> all = new LinkedHashMap<>();
    for (Map.Entry<String, Chart> e : charts().entrySet()) {
      all.put(e.getKey(), figure(e.getKey(), e.getValue()));
    }
    return all;
  }

  static Map<String, Chart> charts() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put(
        "bars-years",
        new Bars(
            KILLED,
            years(2015, 2024),
            List.of(series("", 64, 50, 49, 59, 46, 43, 54, 54, 51, 33)),
            false,
            false));
    all.put(
        "bars-interval",
        new Bars(
            RATE,
            texts("Piéton", "Vélo", "Deux-roues motorisé", "Voiture", "Utilitaire", "Autre"),
            List.of(
                new Series(
                    Text.EMPTY,
                    List.of(
                        Cell.of(3.2, 2.1, 4.6),
                        Cell.of(0.4, 0.1, 1.1),
                        Cell.of(2.8, 1.9, 4.1),
                        Cell.of(8.6, 6.8, 10.9),
                        Cell.of(1.2, 0.6, 2.2),
                        Cell.absent("s")))),
            false,
            false));
    all.put(
        "bars-grouped",
        new Bars(
            KILLED,
            texts(
                "0-13 ans",
                "14-17 ans",
                "18-24 ans",
                "25-34 ans",
                "35-49 ans",
                "50-64 ans",
                "65 ans et plus"),
            List.of(
                series("Conducteurs", 1, 4, 22, 31, 28, 14, 5),
                series("Passagers", 4, 6, 15, 12, 9, 5, 3),
                series("Piétons", 3, 1, 2, 4, 6, 5, 7)),
            false,
            false));
    all.put(
        "bars-stacked",
        new Bars(
            KILLED,
            years(2015, 2024),
            List.of(
                series("Province Nord", 24, 20, 19, 25, 16, 13, 20, 24, 21, 13),
                series("Province Sud", 34, 27, 25, 30, 26, 27, 29, 26, 26, 18),
                series("Province des îles Loyauté", 6, 3, 5, 4, 4, 3, 5, 4, 4, 2)),
            false,
            true));
    all.put("bars-ranking", new Bars(RATE, texts(COMMUNES), List.of(ranking()), true, false));
    all.put(
        "bars-long",
        new Bars(
            KILLED,
            texts(
                "Perte de contrôle du véhicule sans tiers identifié",
                "Collision frontale entre deux véhicules",
                "Collision par l’arrière",
                "Piéton renversé hors passage protégé",
                "Autre ou inconnu"),
            List.of(series("2023", 21, 12, 6, 8, 4), series("2024", 14, 9, 3, 5, 2)),
            false,
            false));
    all.put(
        "bars-negative",
        new Bars(
            new Measure(new Text("Évolution", "Change"), t("%"), 1),
            texts("Nord", "Sud", "Îles"),
            List.of(series("", -12.4, 5.2, -40)),
            true,
            false));
    all.put(
        "lines-one",
        new Lines(
            KILLED,
            years(2010, 2024),
            List.of(series("", 66, 60, 55, 48, 55, 64, 50, 49, 59, 46, 43, 54, 54, 51, 33))));
    all.put(
        "lines-band",
        new Lines(
            RATE,
            years(2015, 2024),
            List.of(
                band(
                    "Nouvelle-Calédonie", 23.1, 18.2, 17.9, 21.6, 17, 15.8, 19.9, 20.1, 18.9, 12.3),
                band("Outre-mer", 10.2, 9.8, 10.1, 9.9, 9.7, 8.4, 9.2, 9.9, 9.6, 9.4),
                band("France métropolitaine", 5.4, 5.4, 5.3, 5.0, 5.0, 3.9, 4.5, 5.0, 4.8, 4.8))));
    all.put(
        "lines-breaks",
        new Lines(
            RATE,
            years(2015, 2024),
            List.of(
                new Series(
                    t("Province Nord"),
                    List.of(
                        Cell.of(30),
                        Cell.of(28),
                        Cell.absent("s"),
                        Cell.of(35),
                        Cell.absent("nd"),
                        Cell.of(22),
                        Cell.of(25),
                        Cell.of(27),
                        Cell.of(26),
                        new Cell(21.0, null, null, "p"))),
                series("Province Sud", 14, 13, 12.5, 15, 11, 12, 13, 12, 12.2, 9.1))));
    return all;
  }

  private static Series band(String name, double... values) {
    return new Series(
        t(name), Arrays.stream(values).mapToObj(v -> Cell.of(v, v * 0.8, v * 1.22)).toList());
  }

  private static Series ranking() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < COMMUNES.length; i++) {
      double v = 61.3 * Math.pow(0.93, i);
      cells.add(
          i == 30
              ? Cell.absent("s")
              : i == 31 ? Cell.absent("nd") : i == 32 ? Cell.of(0) : Cell.of(v));
    }
    return new Series(Text.EMPTY, cells);
  }

  static String[] communes() {
    return COMMUNES.clone();
  }
}
