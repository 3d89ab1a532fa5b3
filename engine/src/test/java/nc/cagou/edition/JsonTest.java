package nc.cagou.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nc.cagou.Story;
import nc.cagou.chart.Chart;
import nc.cagou.chart.Funnel;
import nc.cagou.testkit.SampleFigures;
import org.junit.jupiter.api.Test;

class JsonTest {

  private static List<Story.Figure> figures() {
    List<Story.Figure> all = new ArrayList<>(SampleFigures.where());
    all.addAll(SampleFigures.when());
    return all;
  }

  private static Story.Figure again(Story.Figure figure) throws IOException {
    return Json.read(new ByteArrayInputStream(Json.write(figure)), Story.Figure.class);
  }

  @Test
  void theSampleHasEveryKindOfChart() {
    assertEquals(
        Chart.class.getPermittedSubclasses().length,
        figures().stream().map(f -> f.chart().getClass()).distinct().count());
  }

  @Test
  void aChartOfAnyKindIsReadBackAsItWasWritten() throws Exception {
    for (Story.Figure figure : figures()) {
      Story.Figure read = again(figure);
      assertArrayEquals(Json.write(figure), Json.write(read), figure.name());
      if (!(figure.chart() instanceof Funnel)) {
        assertEquals(figure, read, figure.name());
      }
    }
  }

  @Test
  void theCurvesOfAFunnelAreReadBackWhole() throws Exception {
    Story.Figure figure =
        figures().stream().filter(f -> f.chart() instanceof Funnel).findFirst().orElseThrow();
    Funnel before = (Funnel) figure.chart();
    Funnel after = (Funnel) again(figure).chart();
    assertEquals(before.points(), after.points());
    for (int i = 0; i < before.limits().size(); i++) {
      assertArrayEquals(before.limits().get(i).lower(), after.limits().get(i).lower());
    }
  }

  @Test
  void aChartNamesItsKind() throws Exception {
    List<String> kinds = new ArrayList<>();
    for (Story.Figure figure : figures()) {
      JsonNode json = Json.mapper().readTree(Json.write(figure));
      kinds.add(json.at("/chart/type").asText());
    }
    assertEquals(
        List.of(
            "bars",
            "intervals",
            "territory_map",
            "symbol_map",
            "funnel",
            "lines",
            "heat_table",
            "small_multiples"),
        kinds);
  }

  @Test
  void anUnknownKindOrAMissingTextIsAnErrorOfTheFile() {
    assertThrows(
        JsonProcessingException.class,
        () ->
            Json.read(
                new ByteArrayInputStream("{\"chart\":{\"type\":\"pie\"}}".getBytes()),
                Story.Figure.class));
    assertThrows(
        JsonProcessingException.class,
        () ->
            Json.read(
                new ByteArrayInputStream("{\"headline\":{\"fr\":\"a\"}}".getBytes()),
                Story.Figure.class));
  }
}
