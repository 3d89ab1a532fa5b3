package nc.cagou.usecases.datacirculation.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of formats, media types, licences and access rights: the controlled vocabularies of
 * the Publications Office of the European Union ({@code authority/file-type}, {@code licence},
 * {@code access-right}) and of IANA (media types).
 *
 * <p>Machine-readable: a program finds single values in it (tables, documents with tags, places),
 * not a page or a picture. Non-proprietary: its specification is open and owned by no firm; the
 * formats of Office Open XML are, as ISO/IEC 29500, those of Excel and Word before 2007 and the
 * Shapefile are not.
 */
final class Vocabularies {

  private static final String AUTHORITY = "publications.europa.eu/resource/authority/";
  private static final String IANA = "iana.org/assignments/media-types/";

  private static final Set<String> FILE_TYPES =
      words(
          "csv tsv json jsonl json_ld geojson topojson xml rdf rdf_xml rdf_turtle rdf_n_triples"
              + " rdf_n_quads rdf_trig n3 xls xlsx ods odt odp pdf pdfa1a pdfa1b doc docx ppt pptx"
              + " txt html xhtml rtf zip gzip tar shp kml kmz gml gpkg gpx geotiff tiff png jpeg"
              + " gif svg dbf mdb sql sparqlq wms_srvc wfs_srvc wmts_srvc parquet netcdf las dxf"
              + " dwg epub mp3 mp4 grid ecw osm_xml pbf ics px yaml");

  private static final Set<String> READABLE =
      words(
          "csv tsv json jsonl json_ld geojson topojson xml rdf rdf_xml rdf_turtle rdf_n_triples"
              + " rdf_n_quads rdf_trig n3 xls xlsx ods shp kml kmz gml gpkg gpx dbf mdb sql sparqlq"
              + " wfs_srvc parquet netcdf geotiff las dxf osm_xml pbf ics px yaml");

  private static final Set<String> PROPRIETARY = words("xls doc ppt mdb shp dwg ecw");

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("jpg", "jpeg"),
          Map.entry("tif", "tiff"),
          Map.entry("htm", "html"),
          Map.entry("text", "txt"),
          Map.entry("excel", "xls"),
          Map.entry("ndjson", "jsonl"),
          Map.entry("jsonld", "json_ld"),
          Map.entry("ttl", "rdf_turtle"),
          Map.entry("turtle", "rdf_turtle"),
          Map.entry("nt", "rdf_n_triples"),
          Map.entry("shapefile", "shp"),
          Map.entry("geopackage", "gpkg"),
          Map.entry("wfs", "wfs_srvc"),
          Map.entry("wms", "wms_srvc"),
          Map.entry("gz", "gzip"),
          Map.entry("access", "mdb"));

  private static final Set<String> TOP_LEVEL =
      words("application audio font image message model multipart text video");

  /** Written often, registered never. */
  private static final Set<String> UNREGISTERED =
      words("application/vnd.geo+json application/vnd.geo json/application text/json");

  private static final String LICENCES =
      "(cc[ _-]?(by|zero|0).*|cc0.*|creative ?commons.*|odbl.*|odc[ _-].*|.*open database licen[cs]e.*"
          + "|.*opendatacommons.org.*|.*creativecommons.org.*|pddl.*|fr-lo|lov[12]"
          + "|etalab.*|.*licence ouverte.*|.*open licence.*|.*etalab.*|ogl.*"
          + "|.*open government licen[cs]e.*|.*nationalarchives.gov.uk.*open-government-licence.*"
          + "|apache.*|mit|gpl.*|.*publications.europa.eu/resource/authority/licence/.+)";

  private Vocabularies() {}

  /** The code of a format: {@code csv} for {@code CSV}, {@code .csv} and its address. */
  static String format(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    word = word.substring(word.lastIndexOf('/') + 1).replaceAll("^\\.", "").replace('-', '_');
    return ALIASES.getOrDefault(word, word);
  }

  static boolean formatKnown(String written) {
    return written.contains(AUTHORITY + "file-type/") || FILE_TYPES.contains(format(written));
  }

  static boolean machineReadable(String written) {
    return READABLE.contains(bare(written));
  }

  /** A format that nobody knows is not counted as open. */
  static boolean nonProprietary(String written) {
    String code = bare(written);
    return FILE_TYPES.contains(code) && !PROPRIETARY.contains(code);
  }

  /** {@code csv.gz} and {@code shp (wgs84)} are what they hold. */
  private static String bare(String written) {
    String code = format(written);
    if (FILE_TYPES.contains(code)) {
      return code;
    }
    String[] parts = written.strip().toLowerCase(Locale.ROOT).split("[^a-z0-9_]+");
    for (String part : parts) {
      String inner = ALIASES.getOrDefault(part, part);
      if (FILE_TYPES.contains(inner)) {
        return inner;
      }
    }
    return code;
  }

  /** Whether a media type is one that IANA registers, by its form. */
  static boolean mediaKnown(String written) {
    String type = written.strip().toLowerCase(Locale.ROOT);
    int at = type.indexOf(IANA);
    type = at < 0 ? type : type.substring(at + IANA.length());
    int parameters = type.indexOf(';');
    type = parameters < 0 ? type : type.substring(0, parameters).strip();
    int slash = type.indexOf('/');
    if (slash <= 0 || slash == type.length() - 1 || UNREGISTERED.contains(type)) {
      return false;
    }
    return TOP_LEVEL.contains(type.substring(0, slash))
        && !type.startsWith("x-", slash + 1)
        && type.substring(slash + 1).matches("[a-z0-9][a-z0-9!#$&^_.+-]*");
  }

  /** Whether a licence is one of the vocabulary, by its address, its code or its usual name. */
  static boolean licenceKnown(String written) {
    return written.strip().toLowerCase(Locale.ROOT).matches(LICENCES);
  }

  /** Whether access rights are a term of the vocabulary, by address or by code. */
  static boolean accessRightsKnown(String written) {
    String word = written.strip();
    return word.contains(AUTHORITY + "access-right/")
        || Set.of("PUBLIC", "RESTRICTED", "NON_PUBLIC").contains(word.toUpperCase(Locale.ROOT));
  }

  private static Set<String> words(String words) {
    return new HashSet<>(Arrays.asList(words.split(" ")));
  }
}
