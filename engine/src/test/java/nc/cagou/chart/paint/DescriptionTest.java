package nc.cagou.chart.paint;

import static nc.cagou.chart.paint.Gallery.KILLED;
import static nc.cagou.chart.paint.Gallery.RATE;
import static nc.cagou.chart.paint.Gallery.figure;
import static nc.cagou.chart.paint.Gallery.series;
import static nc.cagou.chart.paint.Gallery.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nc.cagou.chart.Bars;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Chart.Cell;
import nc.cagou.chart.Chart.Series;
import nc.cagou.chart.Lines;
import nc.cagou.chart.TerritoryMap;
import nc.cagou.text.Lang;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import org.junit.jupiter.api.Test;

class DescriptionTest {

  private static Chart bars(double... values) {
    return new Bars(
        KILLED,
        texts("a", "b", "c").subList(0, values.length),
        List.of(series("", values)),
        true,
        false);
  }

  private static String fr(Chart chart) {
    return Description.full(figure("d", chart), Lang.FR);
  }

  private static void says(String part, String whole) {
    assertTrue(whole.contains(part), "« " + part + " » is not in « " + whole + " »");
  }

  @Test
  void theAlternativeTextHoldsKindSubjectAndExtremes() {
    assertEquals(
        "Bar chart: People killed in an injury accident, New Caledonia, 2015–2024."
            + " Highest value: 64 (2015); lowest: 33 (2024).",
        Description.alt(Gallery.all().get("bars-years"), Lang.EN));
  }

  @Test
  void edgesAreSaidAsTheyAre() {
    says("Aucune valeur ne peut être montrée.", fr(bars()));
    says("Une seule valeur peut être montrée\u00a0: 7 (a).", fr(bars(7)));
    says("Les 3 valeurs montrées sont égales à 0.", fr(bars(0, 0, 0)));
    says("la plus basse\u00a0: \u22122 (b; c)".replace("; ", "\u00a0; "), fr(bars(5, -2, -2)));
    says("1\u202f234\u202f567\u202f890 (a)", fr(bars(1234567890, 1, 2)));
  }

  @Test
  void hiddenMissingAndProvisionalValuesAreCounted() {
    List<Cell> cells = List.of(Cell.absent("s"), Cell.absent("s"), new Cell(3.0, null, null, "p"));
    Chart chart =
        new Bars(KILLED, texts("a", "b", "c"), List.of(new Series(Text.EMPTY, cells)), true, false);
    says("2 valeurs sont secrètes.", fr(chart));
    says("Une valeur est provisoire.", fr(chart));
    assertFalse(fr(chart).contains("disponible"));
  }

  @Test
  void aLineSaysWhereItComesFromAndWhereItGoes() {
    Text name = Text.same("Nord");
    Lines lines =
        new Lines(
            RATE,
            texts("2022", "2023", "2024"),
            List.of(
                new Series(name, List.of(Cell.absent("nd"), Cell.of(10), Cell.of(12.5))),
                series("Sud", 4, 9, 4)));
    says("Nord\u00a0: hausse de 10,0 (2023) à 12,5 (2024).", fr(lines));
    says("Sud\u00a0: 4,0 au début (2022) comme à la fin (2024).", fr(lines));
  }

  @Test
  void communesThatAMapDoesNotHoldAreMissing() {
    says(
        "31 valeurs ne sont pas disponibles.",
        fr(new TerritoryMap(RATE, Map.of("98818", Cell.of(1), "98805", Cell.of(2)))));
  }

  @Test
  void intervalsAndFunnelsSayWhatStandsApart() {
    says(
        "entièrement au-dessus de la référence\u00a0: Canala",
        fr(Gallery.charts().get("intervals")));
    says("hors des limites à 95\u00a0%", fr(Gallery.charts().get("funnel")));
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    for (String name : List.of("Description", "Phrases")) {
      Words words = Words.beside(Description.class, name);
      assertEquals(words.keys(Lang.FR), words.keys(Lang.EN));
    }
  }
}
