package nc.cagou.usecases.roadsafety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;

/**
 * Which territories a place is counted in. A place is a commune of New Caledonia ({@code 98818}),
 * New Caledonia itself where the commune is missing, or a department.
 *
 * <p>A group of departments (France, metropolitan France …) is there only when the files hold two
 * of its departments or more: the accidents of New Caledonia alone are not those of France. Poya,
 * which lies in two provinces, is counted whole in the North, where nine in ten of its inhabitants
 * live.
 */
final class Rollup {

  private final Map<String, List<String>> above = new HashMap<>();
  private final List<String> territories;

  Rollup(Collection<String> places) {
    Set<String> groups = groups(places);
    Set<String> all = new HashSet<>();
    for (String place : places) {
      List<String> own = new ArrayList<>();
      own.add(place);
      String department = departmentOf(place);
      if (!department.equals(place)) {
        provinceOf(place).ifPresent(own::add);
        own.add(department);
      }
      Territories.groupOf(department).filter(groups::contains).ifPresent(own::add);
      if (groups.contains("FR")) {
        own.add("FR");
      }
      above.put(place, own);
      all.addAll(own);
    }
    if (all.contains(Territories.WHOLE)) {
      Territories.communes().forEach(commune -> all.add(commune.code()));
      Territories.provinces().forEach(province -> all.add(province.code()));
    }
    territories = all.stream().sorted(Comparator.comparing(Rollup::order)).toList();
  }

  /** The territories that hold a place, the place first. */
  List<String> of(String place) {
    return above.get(place);
  }

  /** All territories, groups first, then departments, then New Caledonia with its parts. */
  List<String> territories() {
    return territories;
  }

  /** The department of a place: {@code 988} for a commune of New Caledonia. */
  static String departmentOf(String place) {
    return place.length() == 5 && place.startsWith(Territories.WHOLE) ? Territories.WHOLE : place;
  }

  /** The province where most inhabitants of a commune live. */
  static Optional<String> provinceOf(String commune) {
    return Territories.provincesOf(commune).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Set<String> groups(Collection<String> places) {
    Set<String> departments =
        places.stream()
            .map(Rollup::departmentOf)
            .filter(d -> !d.equals(Codes.UNKNOWN))
            .collect(Collectors.toSet());
    Set<String> groups =
        departments.stream()
            .flatMap(d -> Territories.groupOf(d).stream())
            .collect(Collectors.groupingBy(g -> g, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(e -> e.getValue() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    if (departments.size() > 1) {
      groups.add("FR");
    }
    return groups;
  }

  private static String order(String code) {
    Territory.Kind kind =
        Territories.byCode(code).map(Territory::kind).orElse(Territory.Kind.DEPARTMENT);
    int rank =
        switch (kind) {
          case GROUP -> 0;
          case DEPARTMENT -> code.equals(Codes.UNKNOWN) ? 5 : 1;
          case TERRITORY -> 2;
          case PROVINCE -> 3;
          case COMMUNE -> 4;
        };
    return rank + code;
  }
}
