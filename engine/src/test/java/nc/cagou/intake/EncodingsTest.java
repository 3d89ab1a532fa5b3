package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encoding is decided on every byte of the file. */
class EncodingsTest {

  @TempDir Path folder;

  private final Contract contract = Reading.contract("id:string!", "label:string");

  @Test
  void oneLatinLetterAfterAMegabyteOfAsciiIsNotGarbled() throws IOException {
    String text = "id;label\n" + "12345;rien du tout\n".repeat(80_000) + "9;Nouméa\n";
    for (String encoding : List.of("ISO-8859-1", "IBM850", "x-MacRoman", "UTF-8")) {
      Path file = Reading.file(folder, "t.csv", text, Charset.forName(encoding));
      Reading.Result result = Reading.read(contract, file);
      assertEquals("Nouméa", result.rows().get(80_000).get(1), encoding);
      assertEquals(encoding, result.recipe().encoding());
    }
  }

  @Test
  void tellsTheWindowsPageAndLatin9ByTheirOwnLetters() throws IOException {
    Path windows =
        Reading.file(
            folder, "t.csv", "id;label\n1;L’été, un œuf à 3 €\n", Charset.forName("windows-1252"));
    assertEquals("windows-1252", Reading.read(contract, windows).recipe().encoding());
    Path latin9 =
        Reading.file(folder, "t.csv", "id;label\n1;bœuf à 3 €\n", Charset.forName("ISO-8859-15"));
    Reading.Result result = Reading.read(contract, latin9);
    assertEquals("ISO-8859-15", result.recipe().encoding());
    assertEquals("bœuf à 3 €", result.rows().get(0).get(1));
  }

  @Test
  void oneLatinCellInAUtf8FileKeepsTheRest() throws IOException {
    byte[] utf8 = ("id;label\n" + "1;Nouméa\n".repeat(50)).getBytes("UTF-8");
    byte[] latin = "2;Poindimié\n".getBytes("ISO-8859-1");
    byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + latin.length);
    System.arraycopy(latin, 0, both, utf8.length, latin.length);
    Path file = java.nio.file.Files.write(folder.resolve("t.csv"), both);
    Reading.Result result = Reading.read(contract, file);
    assertEquals("Nouméa", result.rows().get(0).get(1));
    assertEquals("Poindimié", result.rows().get(50).get(1));
  }
}
