package nc.cagou.verify.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.method.protection.AdditiveCells;
import nc.cagou.method.protection.Block;
import nc.cagou.method.protection.PrimaryRule;
import nc.cagou.method.protection.SuppressionProblem;
import nc.cagou.verify.Sheet;

/** A reference table, made from its unit records and its hierarchies. */
final class ReferenceTable {

  private static final String TOP = "T";

  final List<String> variables = new ArrayList<>();
  final List<List<String>> codes = new ArrayList<>();
  private final List<int[]> parents = new ArrayList<>();
  final List<List<String>> places = new ArrayList<>();
  final Map<List<String>, Integer> index = new LinkedHashMap<>();
  final double[] count;
  final double[] sum;
  final double[][] largest;

  /**
   * @param hierarchies variable, level, code; null for one variable without hierarchy under a total
   */
  ReferenceTable(Sheet records, Sheet hierarchies) {
    if (hierarchies == null) {
      variables.add(records.header().get(0));
      List<String> flat = new ArrayList<>(List.of(TOP));
      flat.addAll(Arrays.stream(records.texts(variables.get(0))).distinct().sorted().toList());
      codes.add(flat);
      int[] up = new int[flat.size()];
      up[0] = -1;
      parents.add(up);
    } else {
      read(hierarchies);
    }
    places(0, new ArrayList<>());
    count = new double[places.size()];
    sum = new double[places.size()];
    largest = new double[places.size()][2];
    String measure =
        records.header().stream().filter(h -> !variables.contains(h)).findFirst().orElseThrow();
    double[] values = records.numbers(measure);
    List<String[]> keys = variables.stream().map(records::texts).toList();
    for (int i = 0; i < values.length; i++) {
      add(0, new ArrayList<>(), keys, i, values[i]);
    }
  }

  private void read(Sheet hierarchies) {
    String[] variable = hierarchies.texts("variable");
    String[] level = hierarchies.texts("level");
    String[] code = hierarchies.texts("code");
    for (String name : Arrays.stream(variable).distinct().toList()) {
      variables.add(name);
      List<String> own = new ArrayList<>();
      List<Integer> up = new ArrayList<>();
      int[] last = new int[50];
      for (int i = 0; i < code.length; i++) {
        if (variable[i].equals(name)) {
          int depth = level[i].length();
          up.add(depth == 1 ? -1 : last[depth - 1]);
          last[depth] = own.size();
          own.add(code[i]);
        }
      }
      codes.add(own);
      parents.add(up.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private void places(int d, List<String> place) {
    if (d == variables.size()) {
      index.put(List.copyOf(place), places.size());
      places.add(List.copyOf(place));
      return;
    }
    for (String code : codes.get(d)) {
      place.add(code);
      places(d + 1, place);
      place.remove(d);
    }
  }

  private void add(int d, List<String> place, List<String[]> keys, int record, double value) {
    if (d == variables.size()) {
      int cell = index.get(place);
      count[cell]++;
      sum[cell] += value;
      double[] top = largest[cell];
      if (value > top[0]) {
        top[1] = top[0];
        top[0] = value;
      } else {
        top[1] = Math.max(top[1], value);
      }
      return;
    }
    int at = codes.get(d).indexOf(keys.get(d)[record]);
    for (int code = at; code >= 0; code = parents.get(d)[code]) {
      place.add(codes.get(d).get(code));
      add(d + 1, place, keys, record, value);
      place.remove(d);
    }
  }

  int cell(List<String> place) {
    return index.getOrDefault(place, -1);
  }

  boolean sensitive(PrimaryRule rule, int cell) {
    return rule.sensitive(count[cell], sum[cell], largest[cell]);
  }

  /** The cells and their sums, with counts or with amounts. */
  AdditiveCells cells(boolean counts) {
    AdditiveCells.Builder cells = new AdditiveCells.Builder();
    for (int i = 0; i < places.size(); i++) {
      cells.cell(counts ? count[i] : sum[i], counts);
    }
    for (int i = 0; i < places.size(); i++) {
      for (int d = 0; d < variables.size(); d++) {
        int code = codes.get(d).indexOf(places.get(i).get(d));
        List<Integer> parts = new ArrayList<>();
        for (int k = 0; k < parents.get(d).length; k++) {
          if (parents.get(d)[k] == code) {
            List<String> part = new ArrayList<>(places.get(i));
            part.set(d, codes.get(d).get(k));
            parts.add(index.get(part));
          }
        }
        cells.sum(i, parts.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return cells.build();
  }

  /** The problem of protecting the counts, each further cell costing the same. */
  SuppressionProblem problem(boolean[] sensitive) {
    SuppressionProblem plain = SuppressionProblem.counting(cells(true), sensitive);
    boolean[] tied = new boolean[variables.size()];
    Arrays.fill(tied, true);
    Block block = new Block(parents.toArray(int[][]::new), tied);
    for (int i = 0; i < places.size(); i++) {
      int[] place = new int[variables.size()];
      for (int d = 0; d < place.length; d++) {
        place[d] = codes.get(d).indexOf(places.get(i).get(d));
      }
      block.put(i, place);
    }
    return new SuppressionProblem(
        plain.cells(),
        sensitive,
        plain.unseen(),
        plain.cost(),
        plain.followers(),
        plain.unit(),
        List.of(block));
  }
}
