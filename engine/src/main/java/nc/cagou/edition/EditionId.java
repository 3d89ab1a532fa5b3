package nc.cagou.edition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Names an edition: UTC time to the millisecond and six digits of a hash, {@code
 * 20261123T101530123-3f9a2c}. Sorts by time; two runs that begin together differ by the hash.
 */
final class EditionId {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private EditionId() {}

  static String of(Instant now, String usecase, List<Manifest.InputRecord> inputs) {
    String hash = Checksum.of((usecase + inputs + UUID.randomUUID()).getBytes());
    return TIME.format(now) + "-" + hash.substring(0, 6);
  }
}
