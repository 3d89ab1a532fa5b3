package nc.cagou.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What a zip archive holds. */
final class Zips {

  private Zips() {}

  /** The files of the archive, without folders and without what Macs add. */
  static List<String> members(Sources sources, Sources.Found file) throws IOException {
    List<String> members = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(sources.open(file.uri(), 0), 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (!entry.isDirectory() && !name.startsWith("__MACOSX") && !last.startsWith(".")) {
          members.add(name);
        }
      }
    }
    if (members.isEmpty()) {
      throw new ZipException("No member in " + file.name());
    }
    return members;
  }
}
