package nc.cagou.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nc.cagou.edition.Json;

/** Compares the CSV of a Frictionless data package with its schemas, cell by cell. */
public final class Packages {

  private Packages() {}

  /** What is wrong, a sentence each: a header, a type, a missing required value, a size. */
  public static List<String> broken(Path folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    JsonNode pack = Json.mapper().readTree(folder.resolve("datapackage.json").toFile());
    for (JsonNode resource : pack.path("resources")) {
      Path file = folder.resolve(resource.path("path").asText());
      String name = resource.path("name").asText();
      if (resource.has("bytes") && resource.get("bytes").asLong() != Files.size(file)) {
        wrong.add(name + ": size");
      }
      if (resource.has("hash") && !resource.get("hash").asText().equals("sha256:" + sha256(file))) {
        wrong.add(name + ": checksum");
      }
      rows(name, file, resource, wrong);
    }
    return wrong;
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void rows(String name, Path file, JsonNode resource, List<String> wrong)
      throws IOException {
    JsonNode fields = resource.at("/schema/fields");
    Set<String> missing = new HashSet<>();
    resource.at("/schema/missingValues").forEach(m -> missing.add(m.asText()));
    if (missing.isEmpty()) {
      missing.add("");
    }
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      long rows = -1;
      for (CsvRecord record : csv) {
        rows++;
        if (record.getFieldCount() != fields.size()) {
          wrong.add(name + ": columns of row " + rows);
          return;
        }
        for (int i = 0; i < fields.size(); i++) {
          String text = record.getField(i);
          String field = fields.get(i).path("name").asText();
          if (rows == 0 && !text.equals(field)) {
            wrong.add(name + ": header " + text + " is not " + field);
          } else if (rows > 0 && !fits(fields.get(i), text, missing)) {
            wrong.add(name + "." + field + ", row " + rows + ": " + text);
          }
        }
      }
      if (resource.has("rows") && resource.get("rows").asLong() != rows) {
        wrong.add(name + ": rows");
      }
    }
  }

  private static boolean fits(JsonNode field, String text, Set<String> missing) {
    JsonNode constraints = field.path("constraints");
    if (missing.contains(text)) {
      return !constraints.path("required").asBoolean(false);
    }
    if (constraints.has("enum")) {
      boolean known = false;
      for (JsonNode one : constraints.get("enum")) {
        known |= one.asText().equals(text);
      }
      if (!known) {
        return false;
      }
    }
    return switch (field.path("type").asText("string")) {
      case "integer" -> text.matches("-?[0-9]+");
      case "number" -> text.matches("-?[0-9]+([.][0-9]+)?");
      case "boolean" -> text.equals("true") || text.equals("false");
      case "date" -> isDay(text);
      default -> true;
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (java.time.format.DateTimeParseException e) {
      return false;
    }
  }
}
