package nc.cagou.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes the official outlines of the communes from a GeoJSON file and keeps them as a {@link
 * TerritoryPack}, light and with shared borders; every map of communes then becomes a choropleth. A
 * file that cannot be used is refused in a sentence and the pack in place stays as it is.
 */
public final class TerritoryImport {

  private static final Words WORDS = Words.beside(TerritoryImport.class, "territory");

  private TerritoryImport() {}

  /**
   * What was taken.
   *
   * @param text the result in one sentence
   * @param notices what was put right on the way, one sentence each
   */
  public record Report(Text text, List<Text> notices, TerritoryPack pack) {}

  /**
   * Imports a file into the folder of a store ({@link TerritoryPack#folder}).
   *
   * @throws nc.cagou.text.Refusal when the file is not usable (exit 2) or the pack cannot be
   *     written
   */
  public static Report run(Path file, Path packFolder) {
    String name = String.valueOf(file.getFileName());
    JsonNode root = GeoJsonText.read(file);
    GroundCheck.degrees(root, name);
    FeatureNames names = FeatureNames.find(root, name);
    Map<String, Geometry> land = new TreeMap<>();
    names.byCommune().forEach((code, f) -> land.put(code, Polygons.of(f, code, name)));

    SharedBorders borders = SharedBorders.of(land);
    Simplified light = Simplified.of(borders.communes());
    double kept = area(light.communes()) / area(land);
    int before =
        names.byCommune().values().stream().flatMap(List::stream).mapToInt(Polygons::points).sum();
    TerritoryPack pack =
        new TerritoryPack(
            name,
            sha256(file),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            before,
            light.points(),
            Math.round(kept * 1e5) / 1e5,
            light.communes());
    List<Text> notices = notices(names, borders, light);
    pack.write(packFolder);
    return new Report(told("import.done", pack), notices, pack);
  }

  /**
   * One sentence on the pack of a folder, for {@code territory show}; says so when there is none.
   */
  public static Text show(Path packFolder) {
    return TerritoryPack.read(packFolder)
        .map(pack -> told("pack.shown", pack))
        .orElseGet(() -> WORDS.get("pack.none"));
  }

  private static Text told(String key, TerritoryPack pack) {
    return WORDS.get(
        key,
        Map.of(
            "file", pack.source(),
            "imported", pack.imported(),
            "before", Numbers.whole(pack.pointsBefore()),
            "after", Numbers.whole(pack.pointsAfter()),
            "area", Numbers.percent(pack.areaKept(), 2)));
  }

  private static List<Text> notices(FeatureNames names, SharedBorders borders, Simplified light) {
    List<Text> notices = new ArrayList<>();
    notices.add(WORDS.get("notice.property", Map.of("property", names.property())));
    long cut = names.byCommune().values().stream().filter(f -> f.size() > 1).count();
    if (cut > 0) {
      notices.add(WORDS.get("notice.pieces", Map.of("count", cut)));
    }
    if (!names.others().isEmpty()) {
      notices.add(
          WORDS.get(
              "notice.others",
              Map.of("count", names.others().size(), "names", String.join(", ", names.others()))));
    }
    if (borders.gaps() + borders.overlaps() > 0) {
      notices.add(
          WORDS.get(
              "notice.borders",
              Map.of(
                  "gaps", borders.gaps(),
                  "overlaps", borders.overlaps(),
                  "area", Numbers.decimal(borders.mended(), 1))));
    }
    if (light.islets() > 0) {
      notices.add(WORDS.get("notice.islets", Map.of("count", light.islets())));
    }
    return notices;
  }

  private static double area(Map<String, ?> communes) {
    double sum = 0;
    for (Object land : communes.values()) {
      @SuppressWarnings("unchecked")
      List<Shape> shapes = land instanceof Geometry g ? Polygons.shapes(g) : (List<Shape>) land;
      sum += Polygons.area(shapes);
    }
    return sum;
  }

  private static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
