package nc.cagou.usecases.roadsafety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.method.BenjaminiHochberg;
import nc.cagou.method.Normal;
import nc.cagou.method.space.GetisOrd;
import nc.cagou.method.space.LocalMoran;
import nc.cagou.method.space.Weights;
import nc.cagou.usecases.Sheet;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * {@code hotspots}: where communes with many accidents per inhabitant lie together. Neighbours are
 * the nearest communes by their centres; probabilities are adjusted for the number of tests.
 */
final class Hotspots {

  /** Below so many communes a pattern says nothing. */
  static final int FEWEST = 10;

  static final String HOT = "hot";
  static final String COLD = "cold";
  static final String NONE = "none";

  private static final double RISK = 0.05;

  private static final Map<String, double[]> CENTRES = centres();

  private Hotspots() {}

  /**
   * @param where the table of rates by commune
   * @param neighbours of each commune
   * @return empty with too few communes of known rate, or with rates all equal
   */
  static Optional<Table> of(Table where, int neighbours) {
    List<String> codes = new ArrayList<>();
    List<Double> rates = new ArrayList<>();
    for (Row row : where) {
      String code = row.getString("commune_code");
      if (CENTRES.containsKey(code) && !row.isMissing("rate")) {
        codes.add(code);
        rates.add(Counts.number(row, "rate"));
      }
    }
    if (codes.size() < FEWEST || rates.stream().distinct().count() < 2) {
      return Optional.empty();
    }
    return Optional.of(table(codes, rates, neighbours));
  }

  private static Table table(List<String> codes, List<Double> rates, int neighbours) {
    double[] x = rates.stream().mapToDouble(Double::doubleValue).toArray();
    double[] lon = codes.stream().mapToDouble(c -> CENTRES.get(c)[0]).toArray();
    double[] lat = codes.stream().mapToDouble(c -> CENTRES.get(c)[1]).toArray();
    Weights near = Weights.nearestGlobe(lon, lat, Math.min(neighbours, codes.size() - 2));
    double[] star = GetisOrd.star(x, near);
    double[] starP = new double[star.length];
    for (int i = 0; i < star.length; i++) {
      starP[i] = Normal.twoSided(star[i]);
    }
    starP = BenjaminiHochberg.adjusted(starP);
    LocalMoran.Result moran = LocalMoran.conditional(x, near.rowStandardised());
    double[] moranP = BenjaminiHochberg.adjusted(moran.p());
    Sheet sheet =
        new Sheet("hotspots")
            .text("commune_code")
            .number("rate", "gi_star", "gi_star_p", "moran_i", "moran_z", "moran_p")
            .text("quadrant", "pattern");
    for (int i = 0; i < x.length; i++) {
      sheet.row(
          codes.get(i),
          x[i],
          star[i],
          starP[i],
          moran.value()[i],
          moran.z()[i],
          moranP[i],
          moran.quadrant()[i],
          starP[i] <= RISK ? (star[i] > 0 ? HOT : COLD) : NONE);
    }
    return sheet.table();
  }

  private static Map<String, double[]> centres() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Hotspots.class.getResourceAsStream("centres.csv"), StandardCharsets.UTF_8))) {
      Map<String, double[]> centres = new LinkedHashMap<>();
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(";"))
          .forEach(
              cells ->
                  centres.put(
                      cells[0],
                      new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])}));
      return centres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
