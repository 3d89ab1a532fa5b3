package nc.cagou.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Zip archives, by the list at their end: an archive that is cut short is noticed at once. */
final class Zips {

  private Zips() {}

  /** The files of the archive, without folders and without what Macs add. */
  static List<String> members(Sources sources, Sources.Found file) throws IOException {
    List<String> members = new ArrayList<>();
    try (ZipFile zip = open(sources, file.uri())) {
      zip.stream()
          .filter(e -> !e.isDirectory())
          .map(ZipEntry::getName)
          .filter(n -> !n.startsWith("__MACOSX"))
          .filter(n -> !n.substring(n.lastIndexOf('/') + 1).startsWith("."))
          .forEach(members::add);
    }
    if (members.isEmpty()) {
      throw new ZipException("No member in " + file.name());
    }
    return members;
  }

  /** The bytes of a member. */
  static InputStream open(Sources sources, String uri, String member) throws IOException {
    ZipFile zip = open(sources, uri);
    ZipEntry entry = zip.getEntry(member);
    if (entry == null) {
      zip.close();
      throw new ZipException("No member " + member);
    }
    return new FilterInputStream(zip.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }

  /** Names of members are UTF-8, or what Windows made of them before. */
  private static ZipFile open(Sources sources, String uri) throws IOException {
    try {
      return new ZipFile(sources.local(uri).toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      if (String.valueOf(e.getMessage()).contains("bad entry name")) {
        return new ZipFile(sources.local(uri).toFile(), Charset.forName("IBM850"));
      }
      throw e;
    }
  }
}
