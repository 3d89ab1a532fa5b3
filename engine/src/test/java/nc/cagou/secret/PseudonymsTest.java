package nc.cagou.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

  @TempDir Path folder;

  @Test
  void aPseudonymIsTheFirstHalfOfTheHmacOfTheIdentifier() throws Exception {
    byte[] key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    Path file = folder.resolve("key");
    Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    for (String identifier : new String[] {"DE-0042", "é", "", "x".repeat(500)}) {
      byte[] whole = mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8));
      assertEquals(
          "p" + HexFormat.of().formatHex(whole, 0, 16),
          Pseudonyms.at(file).replacing().apply(identifier));
    }
  }

  @Test
  void theSameKeyGivesTheSamePseudonymAndAnotherKeyAnother() {
    Pseudonyms ours = Pseudonyms.at(folder.resolve("ours"));
    Pseudonyms again = Pseudonyms.at(folder.resolve("ours"));
    Pseudonyms others = Pseudonyms.at(folder.resolve("others"));
    assertEquals(ours.replacing().apply("42"), again.replacing().apply("42"));
    assertEquals(ours.mark(), again.mark());
    assertNotEquals(ours.replacing().apply("42"), others.replacing().apply("42"));
    assertNotEquals(ours.mark(), others.mark());
  }

  @Test
  void theOwnerAloneReadsTheKey() throws Exception {
    Path file = folder.resolve("deep/key");
    Pseudonyms.at(file);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aKeyThatIsNoneIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("key"), "short\n");
    Refusal refusal = assertThrows(Refusal.class, () -> Pseudonyms.at(file));
    assertEquals(1, refusal.kind().exit());
  }

  @Test
  void theKeyTravelsInSerialisedCodeAndShowsItselfNowhere() throws Exception {
    Path file = folder.resolve("key");
    Pseudonyms here = Pseudonyms.at(file);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(here);
    }
    Pseudonyms there;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      there = (Pseudonyms) in.readObject();
    }
    assertEquals(here.replacing().apply("42"), there.replacing().apply("42"));
    assertFalse(here.toString().contains(Files.readString(file).strip()));
    assertTrue(here.toString().contains("hidden"));
  }
}
