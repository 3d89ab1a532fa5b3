package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be used is refused with exit 2 and a sentence that says what to do. */
class UnusableFilesTest {

  @TempDir Path folder;

  private final Contract contract = Reading.contract("id:string!", "montant:number", "n:integer");

  private String refusal(Path path) {
    IntakeReport report =
        Intake.check(
            TableCase.of(contract), Map.of("table", path.toString()), Intake.Options.PLAIN);
    assertEquals(2, report.exit());
    InputReport input = report.inputs().get(0);
    assertEquals(0, input.read());
    Problem problem = input.problems().get(0);
    assertNull(problem.line());
    assertFalse(problem.message().fr().isBlank() || problem.message().en().isBlank());
    return problem.message().en();
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] rows(int count) {
    StringBuilder text = new StringBuilder("id;montant;n\n");
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      text.append("A").append(random.nextInt()).append(";").append(i).append(",5;1\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void missingPath() {
    assertTrue(refusal(folder.resolve("absent.csv")).contains("Check the path"));
  }

  @Test
  void emptyFileAndBlankFile() throws IOException {
    assertTrue(refusal(bytes("t.csv", new byte[0])).contains("empty"));
    assertTrue(refusal(bytes("t.csv", "\n\n  \n".getBytes())).contains("empty"));
  }

  @Test
  void headerOnly() throws IOException {
    assertTrue(refusal(bytes("t.csv", "id;montant;n\n".getBytes())).contains("no row"));
    assertTrue(refusal(bytes("t.csv", "id;montant;n\n;;\n\n".getBytes())).contains("no row"));
  }

  @Test
  void otherKindsOfFile() throws IOException {
    assertTrue(refusal(bytes("t.csv", "%PDF-1.7 …".getBytes())).contains("PDF"));
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
    assertTrue(refusal(bytes("t.csv", jpeg)).contains("picture"));
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertTrue(refusal(bytes("t.csv", xls)).contains(".xls"));
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    noise[0] = 5;
    assertTrue(refusal(bytes("t.csv", noise)).contains("binary"));
    assertTrue(refusal(bytes("t.csv", "<!DOCTYPE html><html>".getBytes())).contains("web page"));
    byte[] parquet = "PAR1garbage".getBytes();
    assertFalse(refusal(bytes("t.csv", parquet)).isBlank());
    assertFalse(refusal(bytes("t.xlsx", new byte[] {'P', 'K', 3, 4, 9})).isBlank());
  }

  @Test
  void truncatedArchives() throws IOException {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(rows(300_000));
    }
    byte[] cut = Arrays.copyOf(gz.toByteArray(), gz.size() * 9 / 10);
    assertTrue(refusal(bytes("t.csv.gz", cut)).contains("truncated"));
    assertTrue(refusal(bytes("t.csv.gz", Arrays.copyOf(cut, 40))).contains("truncated"));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("t.csv"));
      out.write(rows(100_000));
    }
    byte[] half = Arrays.copyOf(zip.toByteArray(), zip.size() / 2);
    assertTrue(refusal(bytes("t.zip", half)).contains("truncated"));
  }

  @Test
  void mixedDecimalMarksNameALineOfEach() throws IOException {
    String sentence =
        refusal(bytes("t.csv", "id;montant;n\nA;12,5;1\nB;3;1\nC;12.75;1\n".getBytes()));
    assertTrue(sentence.contains("line 2") && sentence.contains("line 4"), sentence);
    assertTrue(sentence.contains("12,5") && sentence.contains("12.75"), sentence);
  }

  @Test
  void mixedDecimalMarksFarFromTheSampleAreFoundWhileReading() throws IOException {
    StringBuilder text = new StringBuilder("id;montant;n\n");
    for (int i = 0; i < 600_000; i++) {
      text.append("A").append(i).append(i == 333_333 ? ";1.25;1\n" : ";1,25;1\n");
    }
    String sentence = refusal(bytes("t.csv", text.toString().getBytes()));
    assertTrue(sentence.contains("line 333335"), sentence);
  }

  @Test
  void monthsBeforeDaysFarFromTheSampleAreFoundWhileReading() throws IOException {
    StringBuilder text = new StringBuilder("id;jour;n\n");
    for (int i = 0; i < 400_000; i++) {
      text.append("A").append(i).append(i == 222_222 ? ";12/25/2024;1\n" : ";02/03/2024;1\n");
    }
    Path file = bytes("t.csv", text.toString().getBytes());
    IntakeReport report =
        Intake.check(
            TableCase.of(Reading.contract("id:string!", "jour:date", "n:integer")),
            Map.of("table", file.toString()),
            Intake.Options.PLAIN);
    assertEquals(2, report.exit());
    assertTrue(report.refusals().get(0).en().contains("line 222224"));
  }

  @Test
  void noColumnOrNotTheRequiredOne() throws IOException {
    assertTrue(refusal(bytes("t.csv", "x;y\n1;2\n".getBytes())).contains("No column"));
    String sentence = refusal(bytes("t.csv", "idd;montant;n\n1;2;3\n".getBytes()));
    assertTrue(sentence.contains("id") && sentence.contains("Nearest: idd"), sentence);
  }

  @Test
  void folderWithoutAnyFileOfTheInput() throws IOException {
    bytes("a.csv", "x;y\n1;2\n".getBytes());
    assertTrue(refusal(folder).contains("No file"));
  }
}
