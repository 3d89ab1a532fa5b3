package nc.cagou.usecases.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;

class OutlinesTest {

  private static Outlines published() {
    Reading file =
        Reading.of(
            new Planning(),
            "boundaries",
            Shared.folder("data/planning").resolve("nc-communes.corrige.geojson"));
    Outlines outlines = new Outlines();
    for (int i = 0; i < file.rows().size(); i++) {
      assertTrue(
          outlines.add((String) file.value(i, "commune_code"), (String) file.value(i, "geometry")));
    }
    return outlines;
  }

  @Test
  void aPointIsInTheCommuneThatHoldsItAndOnTheWaterInTheNearest() {
    Outlines outlines = published();
    assertEquals("98818", outlines.commune(166.4416, -22.2711));
    assertEquals("98814", outlines.commune(167.24, -20.92));
    assertEquals("98809", outlines.commune(167.5, -22.9));
  }

  @Test
  void islandsAreTiedToTheNearestAndNeighboursTouch() {
    List<String> communes = List.copyOf(Ground.COMMUNES.keySet());
    Neighbourhood near = Neighbourhood.of(communes, published(), 4);
    assertEquals("contiguity", near.kind());
    int noumea = communes.indexOf("98818");
    int dumbea = communes.indexOf("98805");
    assertTrue(java.util.Arrays.stream(near.weights().of(noumea)).anyMatch(j -> j == dumbea));
    for (int i = 0; i < communes.size(); i++) {
      assertTrue(near.weights().of(i).length > 0, communes.get(i));
    }
  }

  @Test
  void whatIsNoPolygonIsNoOutline() {
    Outlines outlines = new Outlines();
    assertFalse(outlines.add("98801", "{\"type\":\"Point\",\"coordinates\":[1,2]}"));
    assertFalse(outlines.add("98801", "no JSON"));
    assertTrue(outlines.isEmpty());
    assertEquals("nearest", Neighbourhood.of(List.of("98801", "98802"), outlines, 4).kind());
  }

  @Test
  void theNearestFacilityIsThatOfTheGeodesic() {
    FacilityIndex index =
        new FacilityIndex().with("A", 166, -22).with("A", 166, -21).with("B", 0, 0);
    assertEquals(
        nc.cagou.method.Geodesic.metres(166.1, -21.1, 166, -21),
        index.metres("A", 166.1, -21.1),
        1e-6);
    assertEquals(Double.POSITIVE_INFINITY, index.metres("C", 166, -21));
    assertArrayEquals(new Object[] {"A", "B"}, index.types().toArray());
  }
}
