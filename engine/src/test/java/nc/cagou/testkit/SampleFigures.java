package nc.cagou.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.Story;
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

/** One figure of each kind of chart, made of literals. */
public final class SampleFigures {

  private static final Measure COUNT =
      new Measure(new Text("Observations", "Sightings"), Text.EMPTY, 0);
  private static final Measure RATE =
      new Measure(
          new Text("Taux d’observation", "Sighting rate"),
          new Text("pour 10 000 habitants", "per 10,000 inhabitants"),
          1);
  private static final List<Text> PLACES =
      List.of(Text.same("Maré"), Text.same("Nouméa"), Text.same("Dumbéa"), Text.same("Koumac"));
  private static final List<Text> YEARS =
      List.of(Text.same("2022"), Text.same("2023"), Text.same("2024"));

  private SampleFigures() {}

  /** Bars, intervals, territory map, symbol map, funnel. */
  public static List<Story.Figure> where() {
    return List.of(
        figure("ranking", "Maré compte le plus d’observations", "Maré has most sightings", bars()),
        figure(
            "rates",
            "Les taux se recouvrent, sauf à Maré",
            "Rates overlap, save Maré",
            new Intervals(
                RATE,
                PLACES,
                List.of(
                    Cell.of(172.6, 163.0, 182.7),
                    Cell.of(7.4, 5.5, 9.7),
                    Cell.of(1.6, 0.8, 2.8),
                    Cell.absent("s")),
                18.2,
                new Text("ensemble", "all together"))),
        figure("map", "L’oiseau se voit surtout à Maré", "The bird is seen mostly in Maré", map()),
        figure(
            "spots",
            "Deux lieux comptent plus de cent oiseaux",
            "Two spots exceed a hundred",
            new SymbolMap(
                COUNT,
                List.of(
                    new SymbolMap.Point(Text.same("Tadine"), 167.88, -21.55, Cell.of(840)),
                    new SymbolMap.Point(Text.same("La Roche"), 168.03, -21.46, Cell.of(368)),
                    new SymbolMap.Point(Text.same("Ouen Toro"), 166.45, -22.30, Cell.of(52))))),
        figure(
            "funnel",
            "Maré sort des limites du hasard",
            "Maré leaves the limits of chance",
            new Funnel(
                RATE,
                List.of(
                    new Funnel.Point(Text.same("Maré"), 5757, Cell.of(172.6)),
                    new Funnel.Point(Text.same("Nouméa"), 94285, Cell.of(7.4)),
                    new Funnel.Point(Text.same("Dumbéa"), 35873, Cell.of(1.6))),
                18.2,
                List.of(
                    new Funnel.Limit(
                        0.95,
                        new double[] {5000, 40000, 100000},
                        new double[] {7.4, 14.2, 15.6},
                        new double[] {31.1, 22.4, 20.9}),
                    new Funnel.Limit(
                        0.998,
                        new double[] {5000, 40000, 100000},
                        new double[] {2.9, 12.0, 14.1},
                        new double[] {41.5, 25.2, 22.6})),
                new Text("habitants", "inhabitants"))));
  }

  /** Lines, heat table, small multiples. */
  public static List<Story.Figure> when() {
    return List.of(
        figure("years", "Les observations montent en 2024", "Sightings rise in 2024", lines()),
        figure(
            "hours",
            "On le voit à l’aube",
            "It is seen at dawn",
            new HeatTable(
                COUNT,
                List.of(
                    new Text("Aube", "Dawn"), new Text("Midi", "Noon"), new Text("Soir", "Dusk")),
                List.of(new Text("Semaine", "Weekday"), new Text("Week-end", "Weekend")),
                List.of(
                    List.of(Cell.of(600), Cell.of(300)),
                    List.of(Cell.of(20), Cell.absent("nd")),
                    List.of(Cell.of(255), Cell.of(100))))),
        figure(
            "by-place",
            "Seule Maré change d’échelle",
            "Maré alone changes scale",
            new SmallMultiples(
                COUNT,
                List.of(
                    new SmallMultiples.Panel(Text.same("Nouméa"), series(41, 38, 52)),
                    new SmallMultiples.Panel(Text.same("Dumbéa"), series(12, 15, 11))))));
  }

  private static Chart bars() {
    return new Bars(
        COUNT,
        PLACES,
        List.of(
            new Series(Text.EMPTY, List.of(Cell.of(1208), Cell.of(52), Cell.of(11), Cell.of(4)))),
        true,
        false);
  }

  private static Chart map() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("98815", Cell.of(172.6));
    cells.put("98818", Cell.of(7.4));
    cells.put("98805", Cell.of(1.6));
    cells.put("98812", Cell.absent("s"));
    return new TerritoryMap(RATE, cells);
  }

  private static Chart lines() {
    return new Lines(
        RATE,
        YEARS,
        List.of(
            new Series(
                new Text("Ensemble", "Total"),
                List.of(Cell.of(15.8, 14.0, 17.6), Cell.of(17.9, 16.1, 19.8), Cell.of(18.2)))));
  }

  private static Chart series(double... values) {
    return new Lines(
        COUNT,
        YEARS,
        List.of(
            new Series(Text.EMPTY, java.util.Arrays.stream(values).mapToObj(Cell::of).toList())));
  }

  private static Story.Figure figure(String name, String fr, String en, Chart chart) {
    Story.Figure figure =
        new Story.Figure(
            name,
            new Text(fr, en),
            new Text("Observations par commune, 2022 à 2024", "Sightings by commune, 2022 to 2024"),
            chart,
            new Text(
                "en 2024, l’oiseau a été vu 1 208 fois à Maré.",
                "in 2024 the bird was seen 1,208 times in Maré."),
            new Text("quatre communes suivies", "four communes that are followed"),
            Text.EMPTY,
            new Text("relevés inventés pour l’exemple", "records invented as an example"),
            "sightings");
    return figure.by("poisson_interval");
  }
}
