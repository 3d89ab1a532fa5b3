package nc.cagou.usecases.roadsafety.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/**
 * Writes invented accidents of New Caledonia, 2019 to 2024, as four files that look like those of
 * ONISR, segments of road and treated sites ({@link SyntheticRoads}), and a data package that says
 * they are synthetic. The same rows and seed give the same bytes on any machine. Memory is bounded:
 * blocks are made by threads, a few ahead of the writer, and written in order.
 *
 * <p>Inside are the traps of the real files (several places rows an accident, {@code -1}, no-break
 * spaces in identifiers, swapped and zero coordinates) and rows for quarantine: one row of persons
 * in {@value SyntheticPersons#FAULTY}, one accident in 400 written twice, and a row of totals at
 * the end of the persons.
 */
public final class BaacGenerator {

  /** Rows made in one go. */
  private static final int BLOCK = 16_384;

  /** From so many rows on, the last one is a row of totals. */
  private static final long WITH_TOTAL = 100;

  private static final long MOST_ROWS = 90_000_000L;

  private BaacGenerator() {}

  /**
   * @param rows rows of the persons file, the row of totals and the faulty ones included
   * @param random gives the seed; its state is all that the content depends on
   * @param folder made when it is not there
   */
  public static void write(long rows, Random random, Path folder) throws IOException {
    if (rows < 1 || rows > MOST_ROWS) {
      throw Refusal.usage(
          new Text(
              "Le nombre de lignes va de 1 à " + MOST_ROWS + " ; reçu : " + rows + ".",
              "The number of rows goes from 1 to " + MOST_ROWS + "; given: " + rows + "."));
    }
    Files.createDirectories(folder);
    long persons = rows < WITH_TOTAL ? rows : rows - 1;
    long seed = random.nextLong();
    try (FourFiles files = new FourFiles(folder)) {
      fill(SyntheticYear.blocks(persons, BLOCK), seed, files);
      if (persons < rows) {
        files.total(persons);
      }
    }
    SyntheticRoads.write(folder, rows, seed);
    SyntheticPackage.write(folder, rows);
  }

  private static void fill(List<SyntheticYear.Block> blocks, long seed, FourFiles files)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Corridors corridors = Corridors.load();
    Map<Integer, Pick> days = new HashMap<>();
    Deque<Future<Tables>> ahead = new ArrayDeque<>();
    Deque<Tables> free = new ArrayDeque<>();
    Iterator<SyntheticYear.Block> next = blocks.iterator();
    try {
      while (next.hasNext() || !ahead.isEmpty()) {
        while (next.hasNext() && ahead.size() < 2 * threads) {
          SyntheticYear.Block block = next.next();
          Pick ofYear = days.computeIfAbsent(block.year().year(), Chances::days);
          Tables tables = free.isEmpty() ? new Tables() : free.remove();
          ahead.add(pool.submit(new SyntheticBlock(block, corridors, ofYear, seed, tables)));
        }
        Tables made = ahead.remove().get();
        files.write(made);
        free.add(made);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while generating", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A block could not be made", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** The four files, open for writing, with their headers. */
  private static final class FourFiles implements AutoCloseable {
    private final List<OutputStream> streams = new ArrayList<>();

    FourFiles(Path folder) throws IOException {
      for (PublishedTable table : PublishedTable.ALL) {
        OutputStream stream = Files.newOutputStream(folder.resolve(table.file()));
        streams.add(stream);
        QuotedLines header = new QuotedLines();
        table.headers().forEach(h -> header.cell(QuotedLines.utf8(h)));
        header.end();
        header.moveTo(stream);
      }
    }

    void write(Tables tables) throws IOException {
      for (int i = 0; i < streams.size(); i++) {
        tables.all().get(i).moveTo(streams.get(i));
      }
    }

    /** A row of totals at the end of the persons, as spreadsheets add one. */
    void total(long persons) throws IOException {
      QuotedLines line = new QuotedLines();
      line.cell(QuotedLines.utf8("Total")).cell(QuotedLines.digitsOf(persons));
      for (int i = 2; i < PublishedTable.ALL.get(3).headers().size(); i++) {
        line.cell(Tables.EMPTY);
      }
      line.end();
      line.moveTo(streams.get(3));
    }

    @Override
    public void close() throws IOException {
      for (OutputStream stream : streams) {
        stream.close();
      }
    }
  }
}
