package nc.cagou.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens the records of a file, whatever its format and compression. */
final class Formats {

  private Formats() {}

  static Records records(String uri, Recipe recipe, Slice slice, Sources sources)
      throws IOException {
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
      in = plain(sources.open(uri, 0), recipe.compression(), recipe.member());
      if (Encodings.wide(recipe.encoding())) {
        in = Encodings.text(in, recipe.encoding(), false);
      }
      in.skipNBytes(slice.from());
    }
    return slice.to() < 0 ? in : new Bounded(in, slice.to() - slice.from());
  }

  /** The bytes of a file, decompressed. */
  static InputStream plain(InputStream in, String compression, String member) throws IOException {
    return switch (compression) {
      case "gzip" -> new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16);
      case "zip" -> member(new ZipInputStream(new BufferedInputStream(in, 1 << 16)), member);
      default -> in;
    };
  }

  private static InputStream member(ZipInputStream zip, String member) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(member)) {
        return zip;
      }
    }
    throw new IOException("No member " + member);
  }
}
