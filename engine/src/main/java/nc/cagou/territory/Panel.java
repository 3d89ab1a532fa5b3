package nc.cagou.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Text;

/**
 * A part of a map of communes with its own scale: Grande Terre whole, and insets for what would be
 * too small or too far.
 *
 * @param title empty for Grande Terre
 * @param communes drawn in it; greater Nouméa is drawn twice
 * @param west degrees east, the frame round the larger pieces of land
 */
public record Panel(
    Text title, List<String> communes, double west, double south, double east, double north) {

  private static final List<String> ISLANDS = List.of("98801", "98809", "98814", "98815", "98820");

  /** Pieces of land below this share of the largest one of their commune do not widen a frame. */
  private static final double LARGE = 0.05;

  /** Grande Terre first, then Bélep, Loyalty Islands, Île des Pins, greater Nouméa. */
  public static List<Panel> of(Map<String, List<Shape>> shapes) {
    List<String> mainland =
        Territories.communes().stream()
            .map(Territory::code)
            .filter(code -> !ISLANDS.contains(code))
            .toList();
    return List.of(
        framed(Text.EMPTY, mainland, shapes),
        framed(Territories.name("98801"), List.of("98801"), shapes),
        framed(
            new Text("Îles Loyauté", "Loyalty Islands"),
            List.of("98814", "98815", "98820"),
            shapes),
        framed(Territories.name("98809"), List.of("98809"), shapes),
        framed(
            new Text("Grand Nouméa", "Greater Nouméa"),
            List.of("98805", "98817", "98818", "98821"),
            shapes));
  }

  private static Panel framed(Text title, List<String> communes, Map<String, List<Shape>> shapes) {
    List<Ring> large = new ArrayList<>();
    for (String code : communes) {
      List<Ring> rings =
          shapes.getOrDefault(code, List.of()).stream().map(s -> s.rings().get(0)).toList();
      double largest = rings.stream().mapToDouble(Ring::area).max().orElse(0);
      rings.stream().filter(r -> r.area() >= LARGE * largest).forEach(large::add);
    }
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (Ring ring : large) {
      for (int i = 0; i < ring.size(); i++) {
        box[0] = Math.min(box[0], ring.lon()[i]);
        box[1] = Math.min(box[1], ring.lat()[i]);
        box[2] = Math.max(box[2], ring.lon()[i]);
        box[3] = Math.max(box[3], ring.lat()[i]);
      }
    }
    return new Panel(title, communes, box[0], box[1], box[2], box[3]);
  }
}
