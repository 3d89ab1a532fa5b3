package nc.cagou.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/**
 * The outlines of the 33 communes as a person imported them, made light enough for a page. Kept as
 * a GeoJSON file, {@code communes.geojson}, in a folder of the store.
 *
 * @param source name of the file it was made from
 * @param sha256 of that file
 * @param imported day and hour, ISO 8601
 * @param pointsBefore points of the file
 * @param pointsAfter points of the pack
 * @param areaKept area of the pack over area of the file
 * @param communes pieces of land by commune code
 */
public record TerritoryPack(
    String source,
    String sha256,
    String imported,
    int pointsBefore,
    int pointsAfter,
    double areaKept,
    Map<String, List<Shape>> communes) {

  private static final Words WORDS = Words.beside(TerritoryPack.class, "territory");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FILE = "communes.geojson";

  /** Where the pack of a store lies: a hidden folder in it, or the user's own for a remote one. */
  public static Path folder(String store) {
    if (store.matches("(?!file:)[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return Path.of(System.getProperty("user.home"), ".local", "share", "cagou", "territory");
    }
    return Path.of(store.replaceFirst("^file:(//)?", "")).resolve(".territory");
  }

  /** The pack of a folder, when there is one. */
  static Optional<TerritoryPack> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(JSON.readTree(file.toFile())));
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          Refusal.Kind.FAILED, WORDS.get("pack.unreadable", Map.of("file", file.toString())), e);
    }
  }

  /** Writes the pack in one step: a reader sees the former one or this one, never a half. */
  void write(Path folder) {
    Path file = folder.resolve(FILE);
    Path part = null;
    try {
      Files.createDirectories(folder);
      part = Files.createTempFile(folder, ".communes", ".part");
      Files.write(part, bytes());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Refusal.failed(
          WORDS.get("pack.unwritable", Map.of("file", file.toString(), "why", "" + e.getMessage())),
          e);
    } finally {
      discard(part);
    }
  }

  private static void discard(Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      System.getLogger(TerritoryPack.class.getName())
          .log(System.Logger.Level.WARNING, "Cannot delete " + part, e);
    }
  }

  /** The file as it is written: GeoJSON, four decimals. */
  byte[] bytes() throws JsonProcessingException {
    ObjectNode root = JSON.createObjectNode().put("type", "FeatureCollection");
    root.putObject("cagou")
        .put("source", source)
        .put("sha256", sha256)
        .put("imported", imported)
        .put("points_before", pointsBefore)
        .put("points_after", pointsAfter)
        .put("area_kept", areaKept);
    ArrayNode features = root.putArray("features");
    communes.forEach(
        (code, shapes) -> {
          ObjectNode feature = features.addObject().put("type", "Feature");
          feature
              .putObject("properties")
              .put("code", code)
              .put("name", Territories.name(code).fr());
          ArrayNode parts =
              feature.putObject("geometry").put("type", "MultiPolygon").putArray("coordinates");
          for (Shape shape : shapes) {
            ArrayNode rings = parts.addArray();
            shape.rings().forEach(ring -> write(ring, rings.addArray()));
          }
        });
    return JSON.writeValueAsBytes(root);
  }

  private static void write(Ring ring, ArrayNode points) {
    for (int i = 0; i < ring.size(); i++) {
      points.addArray().add(ring.lon()[i]).add(ring.lat()[i]);
    }
  }

  private static TerritoryPack parse(JsonNode root) {
    Map<String, List<Shape>> communes = new LinkedHashMap<>();
    for (JsonNode feature : root.path("features")) {
      List<Shape> shapes = new ArrayList<>();
      for (JsonNode part : feature.path("geometry").path("coordinates")) {
        List<Ring> rings = new ArrayList<>();
        part.forEach(points -> rings.add(ring(points)));
        shapes.add(new Shape(List.copyOf(rings)));
      }
      communes.put(feature.path("properties").path("code").asText(), List.copyOf(shapes));
    }
    if (!communes
        .keySet()
        .containsAll(Territories.communes().stream().map(Territory::code).toList())) {
      throw new IllegalArgumentException("Not all communes: " + communes.keySet());
    }
    JsonNode made = root.path("cagou");
    return new TerritoryPack(
        made.path("source").asText(),
        made.path("sha256").asText(),
        made.path("imported").asText(),
        made.path("points_before").asInt(),
        made.path("points_after").asInt(),
        made.path("area_kept").asDouble(),
        java.util.Collections.unmodifiableMap(communes));
  }

  private static Ring ring(JsonNode points) {
    double[] lon = new double[points.size()];
    double[] lat = new double[points.size()];
    for (int i = 0; i < lon.length; i++) {
      lon[i] = points.get(i).path(0).asDouble();
      lat[i] = points.get(i).path(1).asDouble();
    }
    return new Ring(lon, lat);
  }
}
