package nc.cagou.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import nc.cagou.intake.Problem;
import nc.cagou.intake.Tally;
import nc.cagou.text.Text;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;

/**
 * Typed rows kept between runs, readable by their owner alone because they are unit records.
 *
 * <p>{@code CACHE/KEY/VERSION/} holds {@code rows/}, {@code refused/}, {@code counts.bin} and,
 * last, {@code entry.json}. Each run writes a version of its own, so runs at the same time never
 * meet; the first that is whole is the one used. What is damaged is said, deleted and made again.
 */
final class RowCache {

  static final String MARKER = "entry.json";
  private static final String COUNTS = "counts.bin";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ABANDONED = Duration.ofHours(24);
  private static final Duration IN_USE = Duration.ofHours(1);

  /** Orphans that were kept; {@code first} is the problem that the first would have been. */
  record Orphans(long count, long read, String other, Problem first) implements Serializable {}

  /**
   * What was counted, and the first problems.
   *
   * @param orphansRefused whether a foreign key refused a row
   */
  record Counts(
      Tally tally,
      List<Problem> problems,
      long problemsInAll,
      List<Orphans> orphans,
      boolean orphansRefused)
      implements Serializable {}

  /**
   * @param folder relative to the cache
   */
  record Found(String folder, Entry entry, Counts counts) {}

  private final Place place;
  private final long mostBytes;
  private final Consumer<Text> say;

  /**
   * @param mostBytes beyond which the entries that were not used for longest leave
   * @param say where a damaged entry is told
   */
  RowCache(String uri, Configuration conf, long mostBytes, Consumer<Text> say) throws IOException {
    this.place = new Place(uri, conf);
    this.mostBytes = mostBytes;
    this.say = say;
    place.folder("");
  }

  Place place() {
    return place;
  }

  /** The whole entry of a key; damaged ones are told and deleted. */
  Optional<Found> find(String key) throws IOException {
    for (FileStatus version : place.list(key)) {
      String folder = key + "/" + version.getPath().getName();
      if (!version.isDirectory() || !place.has(folder + "/" + MARKER)) {
        continue;
      }
      try {
        Found found = read(folder);
        place.touch(folder + "/" + MARKER);
        return Optional.of(found);
      } catch (Damaged e) {
        say.accept(
            Sessions.WORDS.get(
                "cache.damaged", Map.of("folder", place.at(folder).toString(), "why", e.why)));
        place.delete(folder);
      }
    }
    return Optional.empty();
  }

  /** A folder of this run alone for an entry that is being made. */
  String begin(String key) throws IOException {
    String folder = key + "/" + UUID.randomUUID();
    place.folder(folder + "/rows");
    place.folder(folder + "/refused");
    return folder;
  }

  /** Makes an entry whole. */
  Found commit(
      String folder, String input, Counts counts, List<FileMark> rows, List<FileMark> refused)
      throws IOException {
    keepOnly(folder + "/rows", rows);
    keepOnly(folder + "/refused", refused);
    FileMark counted = write(folder, counts);
    Tally tally = counts.tally();
    Entry entry =
        new Entry(
            Entry.FORMAT,
            input,
            tally.read(),
            tally.accepted(),
            tally.quarantined(),
            rows,
            refused,
            counted);
    try (OutputStream out = place.create(folder + "/" + MARKER + ".part")) {
      out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(entry));
    }
    place.rename(folder + "/" + MARKER + ".part", folder + "/" + MARKER);
    return new Found(folder, entry, counts);
  }

  /** Removes files of tasks that were tried twice. */
  void settle(String folder, List<FileMark> rows) throws IOException {
    keepOnly(folder + "/rows", rows);
  }

  void discard(String folder) throws IOException {
    place.delete(folder);
  }

  /**
   * Clears what runs that died have left, then what was not used for longest, down to the bound.
   */
  void sweep() throws IOException {
    record Kept(String folder, long used, long bytes) {}
    long now = System.currentTimeMillis();
    List<Kept> all = new ArrayList<>();
    for (FileStatus key : place.list("")) {
      String name = key.getPath().getName();
      List<FileStatus> versions = key.isDirectory() ? place.list(name) : List.of();
      for (FileStatus version : versions) {
        String folder = name + "/" + version.getPath().getName();
        if (place.has(folder + "/" + MARKER)) {
          long used = 0;
          for (FileStatus file : place.list(folder)) {
            used = Math.max(used, file.getModificationTime());
          }
          all.add(new Kept(folder, used, bytes(folder)));
        } else if (now - newest(folder, version) > ABANDONED.toMillis()) {
          place.delete(folder);
        }
      }
      if (key.isDirectory()
          && versions.isEmpty()
          && now - key.getModificationTime() > ABANDONED.toMillis()) {
        place.delete(name);
      }
    }
    all.sort(java.util.Comparator.comparingLong(Kept::used).reversed());
    long sum = 0;
    for (Kept kept : all) {
      sum += kept.bytes();
      if (sum > mostBytes && now - kept.used() > IN_USE.toMillis()) {
        place.delete(kept.folder());
      }
    }
  }

  private long newest(String folder, FileStatus version) throws IOException {
    long newest = version.getModificationTime();
    for (String inner : List.of("/rows", "/refused")) {
      for (FileStatus file : place.list(folder + inner)) {
        newest = Math.max(newest, file.getModificationTime());
      }
    }
    return newest;
  }

  private long bytes(String folder) throws IOException {
    long sum = 0;
    for (String inner : List.of("", "/rows", "/refused")) {
      for (FileStatus file : place.list(folder + inner)) {
        sum += file.isFile() ? file.getLen() : 0;
      }
    }
    return sum;
  }

  /** Tasks that were tried twice may have left files: they go before the entry is whole. */
  private void keepOnly(String folder, List<FileMark> marks) throws IOException {
    List<String> names = marks.stream().map(FileMark::name).toList();
    for (FileStatus file : place.list(folder)) {
      if (!names.contains(file.getPath().getName())) {
        place.delete(folder + "/" + file.getPath().getName());
      }
    }
  }

  private FileMark write(String folder, Counts counts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(counts);
    }
    CRC32C crc = new CRC32C();
    crc.update(bytes.toByteArray());
    try (OutputStream out = place.create(folder + "/" + COUNTS)) {
      bytes.writeTo(out);
    }
    return new FileMark(COUNTS, 0, bytes.size(), crc.getValue());
  }

  private Found read(String folder) throws IOException, Damaged {
    Entry entry;
    try (InputStream in = place.open(folder + "/" + MARKER)) {
      entry = JSON.readValue(in, Entry.class);
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw new Damaged(MARKER);
    }
    if (entry.format() != Entry.FORMAT) {
      throw new Damaged(MARKER);
    }
    verify(folder + "/", entry.counts());
    for (FileMark mark : entry.rows()) {
      verify(folder + "/rows/", mark);
    }
    for (FileMark mark : entry.refused()) {
      verify(folder + "/refused/", mark);
    }
    try (ObjectInputStream in = new ObjectInputStream(place.open(folder + "/" + COUNTS))) {
      return new Found(folder, entry, (Counts) in.readObject());
    } catch (ClassNotFoundException | java.io.InvalidClassException e) {
      throw new Damaged(COUNTS);
    }
  }

  /** File systems of a cluster check their bytes themselves: there the size is compared alone. */
  private void verify(String folder, FileMark mark) throws IOException, Damaged {
    if (place.bytes(folder + mark.name()) != mark.bytes()) {
      throw new Damaged(mark.name());
    }
    if (place.isHere()) {
      CRC32C crc = new CRC32C();
      byte[] chunk = new byte[1 << 18];
      try (InputStream in = place.open(folder + mark.name())) {
        for (int got = in.read(chunk); got > 0; got = in.read(chunk)) {
          crc.update(chunk, 0, got);
        }
      }
      if (crc.getValue() != mark.crc32c()) {
        throw new Damaged(mark.name());
      }
    }
  }

  /** A file of an entry is not as it was written. */
  private static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;
    private final String why;

    Damaged(String why) {
      super(why);
      this.why = why;
    }
  }
}
