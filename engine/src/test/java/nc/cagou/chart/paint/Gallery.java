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
import nc.cagou.chart.Funnel;
import nc.cagou.chart.HeatTable;
import nc.cagou.chart.Intervals;
import nc.cagou.chart.Lines;
import nc.cagou.chart.SmallMultiples;
import nc.cagou.chart.SymbolMap;
import nc.cagou.chart.TerritoryMap;
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
    all.put(
        "intervals",
        new Intervals(
            RATE,
            texts(
                "Bélep",
                "Boulouparis",
                "Bourail",
                "Canala",
                "Dumbéa",
                "L’Île-des-Pins",
                "Commune au nom particulièrement long pour essayer"),
            List.of(
                Cell.absent("s"),
                Cell.of(31.2, 14.9, 57.4),
                Cell.of(22.8, 12.5, 38.3),
                Cell.of(40.1, 24.1, 62.6),
                Cell.of(9.3, 6.2, 13.4),
                new Cell(12.0, 3.3, 30.7, "p"),
                Cell.of(15, 10, 21)),
            17.4,
            new Text("Nouvelle-Calédonie", "New Caledonia")));
    all.put("heat-hours", heat());
    all.put(
        "heat-small",
        new HeatTable(
            RATE,
            texts("Province Nord", "Province Sud", "Province des îles Loyauté"),
            texts("Hommes", "Femmes", "Ensemble"),
            List.of(
                cells(40.2, 12.1, 26.3),
                cells(18.3, 5.5, 11.9),
                List.of(Cell.of(25), Cell.absent("s"), Cell.absent("nd")))));
    all.put(
        "panels-lines",
        new SmallMultiples(
            RATE,
            List.of(
                new SmallMultiples.Panel(
                    t("Province Nord"),
                    new Lines(
                        RATE,
                        years(2015, 2024),
                        List.of(series("", 30, 28, 31, 35, 29, 22, 25, 27, 26, 21)))),
                new SmallMultiples.Panel(
                    t("Province Sud"),
                    new Lines(
                        RATE,
                        years(2015, 2024),
                        List.of(series("", 14, 13, 12.5, 15, 11, 12, 13, 12, 12.2, 9.1)))),
                new SmallMultiples.Panel(
                    t("Province des îles Loyauté"),
                    new Lines(
                        RATE,
                        years(2015, 2024),
                        List.of(
                            new Series(
                                Text.EMPTY,
                                List.of(
                                    Cell.of(22),
                                    Cell.of(19),
                                    Cell.absent("s"),
                                    Cell.of(25),
                                    Cell.of(18),
                                    Cell.absent("s"),
                                    Cell.of(20),
                                    Cell.of(19),
                                    Cell.of(17),
                                    Cell.of(15)))))))));
    all.put(
        "panels-bars",
        new SmallMultiples(
            KILLED,
            List.of(
                panel("Conducteurs", 1, 4, 22, 31, 28, 14, 5),
                panel("Passagers", 4, 6, 15, 12, 9, 5, 3),
                panel("Piétons", 3, 1, 2, 4, 6, 5, 7),
                panel("Cyclistes", 0, 1, 0, 1, 2, 1, 0),
                panel("Deux-roues motorisés", 0, 2, 4, 6, 8, 3, 1))));
    all.put("map-tiles", new TerritoryMap(RATE, communes()));
    all.put(
        "map-symbols",
        new SymbolMap(
            new Measure(
                new Text("Accidents graves dans le secteur", "Severe accidents in the cluster"),
                Text.EMPTY,
                0),
            List.of(
                point("RT1, Païta", 166.36, -22.13, 41),
                point("Nouméa, centre", 166.45, -22.27, 63),
                point("Voie express 2", 166.47, -22.24, 38),
                point("Col de Tonghoué", 166.46, -22.21, 22),
                point("Koné", 164.86, -21.06, 14),
                point("Bourail", 165.49, -21.57, 17),
                point("Lifou, Wé", 167.26, -20.92, 9),
                point("Poindimié", 165.33, -20.94, 6),
                point("Houaïlou", 165.62, -21.28, 7),
                point("Canala", 165.96, -21.52, 5),
                point("Koumac", 164.28, -20.56, 8),
                point("Maré, Tadine", 167.88, -21.55, 3))));
    all.put("funnel", funnel());
    return all;
  }

  private static SymbolMap.Point point(String name, double lon, double lat, double value) {
    return new SymbolMap.Point(t(name), lon, lat, Cell.of(value));
  }

  private static SmallMultiples.Panel panel(String title, double... values) {
    return new SmallMultiples.Panel(
        t(title),
        new Bars(
            KILLED,
            texts("0-13", "14-17", "18-24", "25-34", "35-49", "50-64", "65 et +"),
            List.of(series("", values)),
            false,
            false));
  }

  private static HeatTable heat() {
    List<List<Cell>> rows = new ArrayList<>();
    List<Text> hours = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      List<Cell> row = new ArrayList<>();
      for (int hour = 0; hour < 24; hour++) {
        int value =
            (int)
                Math.round(
                    20
                        + 15 * Math.sin((hour - 10) / 3.8)
                        + (day > 4 && (hour < 6 || hour > 18) ? 25 : 0));
        row.add(
            day == 2 && hour == 4
                ? Cell.absent("s")
                : day == 3 && hour == 3 ? Cell.absent("nd") : Cell.of(Math.max(0, value)));
      }
      rows.add(row);
    }
    for (int hour = 0; hour < 24; hour++) {
      hours.add(t(hour + "\u00a0h"));
    }
    return new HeatTable(
        KILLED,
        texts("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        hours,
        rows);
  }

  static Map<String, Cell> communes() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int i = 1; i <= 33; i++) {
      String code = "988%02d".formatted(i);
      if (i == 6 || i == 28) {
        cells.put(code, Cell.absent("s"));
      } else if (i != 1) {
        cells.put(code, Cell.of(61.3 * Math.pow(0.93, (i * 7) % 33), 1, 90));
      }
    }
    return cells;
  }

  private static Funnel funnel() {
    double centre = 17.4;
    double[] people = new double[40];
    double[][] curves = new double[4][40];
    for (int i = 0; i < 40; i++) {
      people[i] = 700 * Math.pow(1100, i / 39.0);
      double deviation = Math.sqrt(centre * 1e5 / people[i]);
      curves[0][i] = Math.max(0, centre - 1.96 * deviation);
      curves[1][i] = centre + 1.96 * deviation;
      curves[2][i] = Math.max(0, centre - 3.09 * deviation);
      curves[3][i] = centre + 3.09 * deviation;
    }
    List<Funnel.Point> points = new ArrayList<>();
    for (int i = 0; i < COMMUNES.length; i++) {
      double size = 900 * Math.pow(900, ((i * 10) % 33) / 33.0);
      double rate =
          Math.max(
              0,
              centre
                  + Math.sin(i * 2.1) * Math.sqrt(centre * 1e5 / size) * (i % 5 == 0 ? 3.1 : 1.2));
      points.add(new Funnel.Point(t(COMMUNES[i]), size, Cell.of(rate)));
    }
    return new Funnel(
        RATE,
        points,
        centre,
        List.of(
            new Funnel.Limit(0.95, people, curves[0], curves[1]),
            new Funnel.Limit(0.998, people, curves[2], curves[3])),
        new Text("habitants × années", "inhabitants × years"));
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
}
