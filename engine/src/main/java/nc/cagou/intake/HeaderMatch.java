package nc.cagou.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.text.Text;

/**
 * Which column bears which field. A field has its name, its titles and its other headers; they are
 * compared as {@link Headers#plain} does. Names win over titles, the first column over a later one
 * with the same header.
 *
 * @param targets field by column, null where a column is ignored
 * @param missing required fields that no column bears and no layout supplies
 * @param twice headers that stand twice
 */
record HeaderMatch(
    List<String> headers, List<String> targets, List<Field> missing, List<String> twice) {

  static HeaderMatch of(List<String> headers, Contract contract) {
    return of(headers, contract, new FieldNames(contract), Set.of());
  }

  /**
   * @param barred columns that may not bear a field, by index
   */
  static HeaderMatch of(
      List<String> headers, Contract contract, FieldNames known, Set<Integer> barred) {
    String[] targets = new String[headers.size()];
    Set<String> taken = new HashSet<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Map<String, String> names : List.of(known.names(), known.titles())) {
      for (int i = 0; i < targets.length; i++) {
        String field = names.get(Headers.plain(headers.get(i)));
        if (targets[i] == null && field != null && !barred.contains(i) && taken.add(field)) {
          targets[i] = field;
        }
      }
    }
    List<String> twice = new ArrayList<>();
    for (String header : headers) {
      if (!header.isBlank() && seen.merge(Headers.plain(header), 1, Integer::sum) == 2) {
        twice.add(header);
      }
    }
    Set<String> supplied = contract.layout().supplies();
    List<Field> missing =
        contract.fields().stream()
            .filter(f -> f.required() && !taken.contains(f.name()))
            .filter(f -> !supplied.contains(f.name()))
            .toList();
    return new HeaderMatch(List.copyOf(headers), java.util.Arrays.asList(targets), missing, twice);
  }

  int matched() {
    return (int) targets.stream().filter(java.util.Objects::nonNull).count();
  }

  /** Whether a file of a folder is this input: nothing required is missing, and it is no chance. */
  boolean fits() {
    long named = headers.stream().filter(h -> !h.isBlank()).count();
    return missing.isEmpty() && matched() > 0 && (matched() > 1 || named == 1);
  }

  /** That no column is known, after what the file is if the layout knows. */
  Text nothing(Contract contract, String file, long line) {
    Text none =
        Sentences.of("file.no_column", Map.of("file", file, "line", "" + line, "found", shown()));
    return contract.layout().foreign(headers).map(t -> t.then(none)).orElse(none);
  }

  /** What was looked for, what was found, and the nearest header to what is missing. */
  Text refusal(Contract contract, long line) {
    List<String> wanted = new ArrayList<>();
    StringBuilder near = new StringBuilder();
    for (Field field : missing) {
      List<String> all = new ArrayList<>(List.of(field.name()));
      all.addAll(field.headers().subList(0, Math.min(5, field.headers().size())));
      wanted.add(String.join(" / ", all));
      String nearest = nearest(all);
      if (nearest != null) {
        near.append(near.length() == 0 ? "" : ", ").append(nearest);
      }
    }
    Map<String, Object> words = new HashMap<>();
    words.put("wanted", String.join(" ; ", wanted));
    words.put("found", shown());
    words.put("near", near.toString());
    words.put("line", "" + line);
    words.put("count", missing.size());
    Text missed = Sentences.of("file.column_missing", words);
    Text text = contract.layout().foreign(headers).map(t -> t.then(missed)).orElse(missed);
    return near.length() == 0 ? text : text.then(Sentences.of("file.nearest", words));
  }

  String shown() {
    List<String> named = headers.stream().filter(h -> !h.isBlank()).map(Masks::shown).toList();
    List<String> first = new ArrayList<>(named.subList(0, Math.min(25, named.size())));
    if (named.size() > first.size()) {
      first.add("…");
    }
    return String.join(", ", first);
  }

  private String nearest(List<String> wanted) {
    String best = null;
    double closest = 0.45;
    for (int i = 0; i < headers.size(); i++) {
      String header = Headers.plain(headers.get(i));
      for (String name : wanted) {
        String plain = Headers.plain(name);
        double longest = Math.max(header.length(), plain.length());
        double apart = longest == 0 ? 1 : distance(header, plain) / longest;
        if (targets.get(i) == null && apart < closest) {
          closest = apart;
          best = headers.get(i);
        }
      }
    }
    return best;
  }

  /** Letters to change, add or take away (Levenshtein 1965). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
