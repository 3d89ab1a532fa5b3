package nc.cagou.usecases.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nc.cagou.method.planning.ArealInterpolation;
import nc.cagou.method.planning.Dasymetric;
import nc.cagou.method.planning.DegreeOfUrbanisation;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.usecases.Sheet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * What the grid of 1 km² says beyond distances: the degree of urbanisation of communes, and how its
 * population agrees with the census.
 */
final class LatticeTables {

  /** Squares beyond which overlaying them with outlines is left out. */
  static final int MOST_SQUARES = 30_000;

  private final Table lattice;

  /**
   * @param lattice columns row, col, commune_code, population, land_share, built_share
   */
  LatticeTables(Table lattice) {
    this.lattice = lattice;
  }

  Table urbanisation() {
    int south = (int) lattice.numberColumn("row").min();
    int west = (int) lattice.numberColumn("col").min();
    int rows = (int) lattice.numberColumn("row").max() - south + 1;
    int columns = (int) lattice.numberColumn("col").max() - west + 1;
    double[][] layers = new double[3][rows * columns];
    String[] owner = new String[rows * columns];
    for (Row row : lattice) {
      int cell = (Sheet.whole(row, "row") - south) * columns + Sheet.whole(row, "col") - west;
      layers[0][cell] = Sheet.number(row, "population");
      layers[1][cell] = Sheet.number(row, "land_share");
      layers[2][cell] = Sheet.number(row, "built_share");
      owner[cell] = row.getString("commune_code");
    }
    DegreeOfUrbanisation grid =
        new DegreeOfUrbanisation(rows, columns, layers[0], layers[1], layers[2]);
    int[] codes = grid.cells(DegreeOfUrbanisation.Rule.STANDARD);
    Sheet sheet =
        new Sheet("urbanisation")
            .text("commune_code")
            .whole("degree")
            .number("population", "centre_share", "cluster_share", "rural_share");
    for (String commune : Ground.COMMUNES.keySet()) {
      boolean[] own = new boolean[owner.length];
      boolean any = false;
      for (int i = 0; i < own.length; i++) {
        own[i] = commune.equals(owner[i]);
        any |= own[i];
      }
      if (any) {
        DegreeOfUrbanisation.Unit unit = grid.unit(codes, own);
        sheet.row(
            commune, unit.degree(), unit.people(), unit.centre(), unit.cluster(), unit.rural());
      }
    }
    return sheet.table();
  }

  /**
   * Population by commune three ways against the census: the squares of the grid shared out by
   * area, and the census of provinces shared out by area and by inhabited area.
   */
  Table check(Outlines outlines, Census census, int year) {
    List<String> communes = List.copyOf(outlines.shapes().keySet());
    List<Geometry> targets = communes.stream().map(c -> flat(outlines.shapes().get(c))).toList();
    List<Geometry> squares = new ArrayList<>();
    double[] people = new double[lattice.rowCount()];
    List<Geometry> inhabited = new ArrayList<>();
    for (Row row : lattice) {
      Geometry square = square(Sheet.whole(row, "row"), Sheet.whole(row, "col"));
      people[squares.size()] = Sheet.number(row, "population");
      squares.add(square);
      if (Sheet.number(row, "population") > 0) {
        inhabited.add(square);
      }
    }
    double[] grid = ArealInterpolation.extensive(squares, people, targets);
    Map<String, Geometry> provinces = provinces(communes, targets);
    List<Geometry> sources = List.copyOf(provinces.values());
    double[] counts =
        provinces.keySet().stream()
            .mapToDouble(p -> census.of(p, year).orElse(Double.NaN))
            .toArray();
    double[] byArea = ArealInterpolation.extensive(sources, counts, targets);
    double[] byMask = Dasymetric.binary(sources, counts, inhabited, targets).amounts();
    Sheet sheet =
        new Sheet("grid_check")
            .text("commune_code")
            .whole("year")
            .number("census", "grid", "gap", "areal", "dasymetric");
    for (int i = 0; i < communes.size(); i++) {
      OptionalDouble counted = census.of(communes.get(i), year);
      double own = counted.orElse(Double.NaN);
      double gap = own > 0 ? (grid[i] / own - 1) * 100 : Double.NaN;
      sheet.row(communes.get(i), year, own, grid[i], gap, byArea[i], byMask[i]);
    }
    return sheet.table();
  }

  private static Map<String, Geometry> provinces(List<String> communes, List<Geometry> shapes) {
    Map<String, Geometry> provinces = new LinkedHashMap<>();
    for (Territory province : Territories.provinces()) {
      Map<String, Double> own = Places.groundOf(province.code());
      List<Geometry> parts = new ArrayList<>();
      for (int i = 0; i < communes.size(); i++) {
        if (own.getOrDefault(communes.get(i), 0.0) > 0) {
          parts.add(shapes.get(i));
        }
      }
      if (!parts.isEmpty()) {
        provinces.put(province.code(), OverlayNGRobust.union(parts));
      }
    }
    return provinces;
  }

  /** Degrees as kilometres of the lattice. */
  private static Geometry flat(Geometry degrees) {
    return AffineTransformation.translationInstance(-GridAccess.WEST, -GridAccess.SOUTH)
        .compose(AffineTransformation.scaleInstance(GridAccess.KM_LON, GridAccess.KM_LAT))
        .transform(degrees);
  }

  private static Geometry square(int row, int column) {
    return new GeometryFactory().toGeometry(new Envelope(column, column + 1, row, row + 1));
  }
}
