package nc.cagou.web;

import nc.cagou.edition.Edition;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Numbers;

/** Sizes of files as a reader expects them: "18 ko", "1,2 Mo". */
final class Sizes {

  private Sizes() {}

  /** Bytes of a file of an edition, as its manifest says. */
  static long of(Edition edition, String path) {
    return edition.manifest().files().stream()
        .filter(f -> f.path().equals(path))
        .mapToLong(Manifest.FileRecord::bytes)
        .findFirst()
        .orElse(0);
  }

  static String write(Visit v, long bytes) {
    if (bytes < 1_000) {
      return v.t("size.bytes", "n", v.whole(bytes));
    }
    return bytes < 1_000_000
        ? v.t("size.kilo", "n", v.whole(Math.round(bytes / 1000.0)))
        : v.t("size.mega", "n", Numbers.decimal(bytes / 1e6, 1));
  }
}
