package nc.cagou.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nc.cagou.TableSpec;
import nc.cagou.text.Text;

/**
 * {@code manifest.json}: what an edition is and what it holds. Written last; an edition exists when
 * its manifest does.
 *
 * @param format version of this layout; 1
 * @param id UTC time of the run to the millisecond and a short hash; sorts by time
 * @param madeOn the day of the run, as pages say it
 * @param headline the message of its story
 * @param codeVersion of the program that made it
 * @param provisional true when figures may still be revised by their producer
 * @param files every file but the manifest, with its size and SHA-256
 */
public record Manifest(
    int format,
    String usecase,
    String id,
    Instant created,
    LocalDate madeOn,
    Text title,
    Text headline,
    String codeVersion,
    Map<String, String> parameters,
    List<InputRecord> inputs,
    boolean synthetic,
    boolean provisional,
    List<Text> sources,
    List<Text> notComputed,
    List<TableRecord> tables,
    List<FileRecord> files) {

  /** The layout that this program writes and reads. */
  public static final int FORMAT = 1;

  public Manifest {
    if (format != FORMAT) {
      throw new IllegalArgumentException("Unknown manifest format " + format);
    }
    Objects.requireNonNull(usecase, "usecase");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(madeOn, "made_on");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(codeVersion, "code_version");
    parameters = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(parameters));
    inputs = List.copyOf(inputs);
    sources = List.copyOf(sources);
    notComputed = List.copyOf(notComputed);
    tables = List.copyOf(tables);
    files = List.copyOf(files);
  }

  /** The manifest of an edition that is written: what was not known when it was begun. */
  Manifest finished(
      Text message,
      boolean revisable,
      List<Text> missing,
      List<TableRecord> written,
      List<FileRecord> there) {
    return new Manifest(
        format,
        usecase,
        id,
        created,
        madeOn,
        title,
        message,
        codeVersion,
        parameters,
        inputs,
        synthetic,
        revisable,
        sources,
        missing,
        written,
        there);
  }

  /**
   * An input of the run. Rows read = rows accepted + rows in quarantine.
   *
   * @param files the files it was made of
   * @param title what pages call it
   * @param synthetic true when its producer says that it is invented
   */
  public record InputRecord(
      String name,
      List<SourceFile> files,
      long read,
      long accepted,
      long quarantined,
      Text title,
      boolean synthetic) {
    public InputRecord {
      files = List.copyOf(files);
      if (read != accepted + quarantined) {
        throw new IllegalArgumentException(
            name + ": " + read + " rows read, " + accepted + " + " + quarantined);
      }
      title = title == null ? Text.same(name) : title;
    }

    /** An input called by its name, real. */
    public InputRecord(
        String name, List<SourceFile> files, long read, long accepted, long quarantined) {
      this(name, files, read, accepted, quarantined, Text.same(name), false);
    }
  }

  /**
   * @param path as it was given
   * @param sha256 hexadecimal
   */
  public record SourceFile(String path, long bytes, String sha256) {}

  /** A table and what its columns mean. */
  public record TableRecord(String name, long rows, TableSpec spec) {}

  /** A file of the edition, its path with slashes. */
  public record FileRecord(String path, long bytes, String sha256) {}
}
