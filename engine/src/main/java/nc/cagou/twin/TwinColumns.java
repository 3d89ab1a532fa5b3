package nc.cagou.twin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.Field;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;

/**
 * The columns that the file of an input had, as its intake report says: headers, order, separator,
 * decimal marks, order of dates. Columns that bore no field are left out.
 *
 * @param separator a semicolon where the file was no delimited text
 */
record TwinColumns(char separator, List<Column> columns) {

  /**
   * @param decimal comma or point
   * @param dates {@code DMY}, {@code MDY}, or null for ISO
   */
  record Column(String header, Field field, char decimal, String dates) {}

  static TwinColumns of(Edition edition, Contract contract) {
    try (InputStream in = edition.file("intake.json")) {
      for (JsonNode input : Json.mapper().readTree(in).path("inputs")) {
        JsonNode recipe = input.path("files").path(0).path("recipe");
        if (input.path("name").asText().equals(contract.name()) && recipe.isObject()) {
          return of(recipe, contract);
        }
      }
      return new TwinColumns(
          ';', contract.fields().stream().map(f -> new Column(f.name(), f, ',', null)).toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TwinColumns of(JsonNode recipe, Contract contract) {
    String written = recipe.path("separator").asText("");
    char separator = written.length() == 1 && !written.equals(" ") ? written.charAt(0) : ';';
    char usual = separator == ',' ? '.' : ',';
    List<Column> columns = new ArrayList<>();
    Set<String> headers = new HashSet<>();
    for (JsonNode column : recipe.path("columns")) {
      Field field = contract.field(column.path("target").asText("")).orElse(null);
      if (field != null && headers.add(column.path("source").asText())) {
        String mark = column.path("decimal").asText("");
        columns.add(
            new Column(
                column.path("source").asText(),
                field,
                mark.isEmpty() || mark.equals(",") && separator == ',' ? usual : mark.charAt(0),
                column.path("dates").asText(null)));
      }
    }
    return new TwinColumns(separator, columns);
  }

  int index(String field) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).field().name().equals(field)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(String field) {
    return index(field) >= 0;
  }
}
