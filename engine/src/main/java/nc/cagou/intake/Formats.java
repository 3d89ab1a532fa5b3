package nc.cagou.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nc.cagou.Document;

/** Opens the records of a file, whatever its format and compression. */
final class Formats {

  private Formats() {}

  static Records records(
      String uri, Recipe recipe, Slice slice, Sources sources, List<Document> documents)
      throws IOException {
    if (!recipe.format().equals("csv")) {
      return TypedFiles.open(uri, recipe, slice, sources, documents);
    }
    return DelimitedRecords.of(text(uri, recipe, slice, sources), recipe, slice.firstLine());
  }

  /** The text of a slice. */
  private static InputStream text(String uri, Recipe recipe, Slice slice, Sources sources)
      throws IOException {
    boolean direct = recipe.compression().equals("none") && !Encodings.wide(recipe.encoding());
    InputStream in;
    if (direct) {
      in = sources.open(uri, slice.from());
    } else {
      in = open(sources, uri, recipe.compression(), recipe.member());
      if (Encodings.wide(recipe.encoding())) {
        in = Encodings.text(in, recipe.encoding(), false);
      }
      in.skipNBytes(slice.from());
    }
    return slice.to() < 0 ? in : new Bounded(in, slice.to() - slice.from());
  }

  /** The bytes of a file, or of a member of it, decompressed. */
  static InputStream open(Sources sources, String uri, String compression, String member)
      throws IOException {
    return switch (compression) {
      case "gzip" ->
          new GZIPInputStream(new BufferedInputStream(sources.open(uri, 0), 1 << 16), 1 << 16);
      case "zip" -> Zips.open(sources, uri, member);
      default -> sources.open(uri, 0);
    };
  }
}
