package nc.cagou;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/**
 * Reads a file that is not a table (a budget in XML, a catalogue in RDF) into flat records, which
 * then go through the contract like the lines of a CSV: headers, types, rules, quarantine. A
 * contract names the documents it knows; GeoJSON and JSON lists of objects are known to all.
 *
 * <p>Runs inside Spark tasks: no state. A document is read whole into memory, so it is for files of
 * megabytes, not for registers of millions of rows.
 */
public interface Document extends Serializable {

  /** Its name in recipes and reports: {@code totem}, {@code dcat-turtle}. */
  String format();

  /** Whether a file is such a document, by its first bytes (64 KiB at most) and not by its name. */
  boolean recognises(byte[] head);

  /**
   * All records.
   *
   * @throws nc.cagou.text.Refusal of kind input, with a sentence, when the document cannot be used
   */
  Content read(InputStream in) throws IOException;

  /**
   * What a document holds.
   *
   * @param headers names of the columns, in the producer's words where it has some
   * @param entries in the order of the document
   */
  record Content(List<String> headers, List<Entry> entries) {}

  /**
   * One record.
   *
   * @param line physical line where it starts, from 1
   * @param values as texts, one a header; empty or null where there is none
   */
  record Entry(long line, List<String> values) {}
}
