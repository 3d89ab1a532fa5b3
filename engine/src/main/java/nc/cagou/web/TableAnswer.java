package nc.cagou.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nc.cagou.TableSpec;
import nc.cagou.edition.Edition;
import nc.cagou.edition.Json;
import tech.tablesaw.api.Table;

/**
 * A table for programs: CSV and Parquet as they lie in the edition, JSON as an array of rows with
 * typed values (null where hidden or undefined; the companion {@code _flag} says which).
 *
 * <p>The format comes from the suffix of the name, then from {@code ?format=}, then from Accept.
 */
final class TableAnswer {

  private static final List<String> FORMATS = List.of("csv", "json", "parquet");
  private final House house;

  TableAnswer(House house) {
    this.house = house;
  }

  Answer table(Visit v) {
    Edition edition = house.shelf().open(house.state(v));
    String asked = v.name("name");
    int dot = asked.lastIndexOf('.');
    String suffix = dot < 0 ? "" : asked.substring(dot + 1);
    boolean suffixed = FORMATS.contains(suffix);
    TableSpec spec = EditionPages.spec(edition, suffixed ? asked.substring(0, dot) : asked);
    String format = suffixed ? suffix : format(v);
    if (format.equals("json")) {
      return Answer.of(
          200, "application/json", rows(edition.table(spec.name())), Answer.REVALIDATE);
    }
    return Files.stored(edition, "tables/" + spec.name() + "." + format);
  }

  private static String format(Visit v) {
    String asked = v.asked("format");
    if (!asked.isEmpty()) {
      if (!FORMATS.contains(asked)) {
        throw Unserved.wrong("error.format", "format", asked);
      }
      return asked;
    }
    String accept = v.accept();
    if (accept.isEmpty() || accept.contains("application/json") || accept.contains("*/*")) {
      return accept.startsWith("text/csv") ? "csv" : "json";
    }
    if (accept.contains("text/csv") || accept.contains("text/*")) {
      return "csv";
    }
    if (accept.contains("parquet")) {
      return "parquet";
    }
    if (accept.contains("application/*")) {
      return "json";
    }
    throw new Unserved(406, Visit.text("error.accept"));
  }

  private static byte[] rows(Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.mapper().getFactory().createGenerator(out)) {
      json.writeStartArray();
      List<String> names = table.columnNames();
      for (int row = 0; row < table.rowCount(); row++) {
        json.writeStartObject();
        for (String name : names) {
          json.writeFieldName(name);
          write(json, Values.at(table, name, row));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long whole) {
      json.writeNumber(whole);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else {
      json.writeString(value.toString());
    }
  }
}
