package nc.cagou.usecases.health.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/** The communes with their census of 2019, drawn by inhabitants and by how a disease strikes. */
final class Communes {

  private final List<String> codes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final double[][] sums;

  Communes() {
    for (Territory commune : Territories.communes()) {
      codes.add(commune.code());
      names.add(written(commune.name().fr()));
    }
    sums = new double[Chances.DISEASES.size()][codes.size()];
    for (int d = 0; d < sums.length; d++) {
      double sum = 0;
      for (int i = 0; i < codes.size(); i++) {
        sum += population(codes.get(i), 2019) * Chances.struck(d, codes.get(i), province(i));
        sums[d][i] = sum;
      }
    }
  }

  int draw(int disease, SplittableRandom random) {
    double[] own = sums[disease];
    int at = java.util.Arrays.binarySearch(own, random.nextDouble() * own[own.length - 1]);
    return Math.min(own.length - 1, at < 0 ? -at - 1 : at);
  }

  int size() {
    return codes.size();
  }

  String code(int i) {
    return codes.get(i);
  }

  /** As registers write it: "Mont-Dore (Le)", "Île-des-Pins (L')". */
  String name(int i) {
    return names.get(i);
  }

  String province(int i) {
    return Territories.provincesOf(codes.get(i)).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  static double population(String code, int year) {
    return Territories.population(code, year).orElseThrow();
  }

  private static String written(String name) {
    if (name.startsWith("Le ")) {
      return name.substring(3) + " (Le)";
    }
    return name.startsWith("L’") ? name.substring(2) + " (L')" : name;
  }
}
