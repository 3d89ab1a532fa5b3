package nc.cagou.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;

/** The names of a contract's fields as headers are compared: canonical and other ones, titles. */
final class FieldNames {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();

  FieldNames(Contract contract) {
    for (Field field : contract.fields()) {
      names.put(Headers.plain(field.name()), field.name());
    }
    for (Field field : contract.fields()) {
      field.headers().forEach(h -> names.putIfAbsent(Headers.plain(h), field.name()));
      titles.putIfAbsent(Headers.plain(field.title().fr()), field.name());
      titles.putIfAbsent(Headers.plain(field.title().en()), field.name());
    }
  }

  Map<String, String> names() {
    return names;
  }

  Map<String, String> titles() {
    return titles;
  }

  /** How many fields a line of cells names. */
  int count(List<String> cells) {
    Set<String> found = new HashSet<>();
    for (String cell : cells) {
      String plain = Headers.plain(cell);
      String field = names.getOrDefault(plain, titles.get(plain));
      if (field != null && !plain.isEmpty()) {
        found.add(field);
      }
    }
    return found.size();
  }
}
