package nc.cagou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nc.cagou.Contract;
import nc.cagou.Document;

/** The documents that an input reads: its own first, then those that every input reads. */
final class Documents {

  private static final List<Document> EVERYWHERE = List.of(new GeoJson(), new JsonList());

  private Documents() {}

  static List<Document> of(Contract contract) {
    List<Document> all = new ArrayList<>(contract.documents());
    all.addAll(EVERYWHERE);
    return all;
  }

  /** The first that knows a file. */
  static Optional<Document> known(List<Document> documents, byte[] head) {
    return documents.stream().filter(d -> d.recognises(head)).findFirst();
  }

  static Document named(List<Document> documents, String format) {
    return documents.stream()
        .filter(d -> d.format().equals(format))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No document " + format));
  }
}
