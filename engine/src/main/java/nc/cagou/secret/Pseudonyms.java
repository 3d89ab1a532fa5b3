package nc.cagou.secret;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;

/**
 * Replaces identifiers of persons by pseudonyms: {@code p} and the first 128 bits, in hexadecimal,
 * of HMAC-SHA-256 (RFC 2104; Bellare, Canetti and Krawczyk 1996) of the identifier in UTF-8, with
 * the key of this instance. Two of a hundred million identifiers share a pseudonym with a
 * probability below 10⁻²².
 *
 * <p><b>Scope.</b> The key belongs to the instance, not to a run: the same identifier has the same
 * pseudonym in every input of a run and in every run, so that inputs join and years follow each
 * other. Another instance gives another pseudonym, unless both are handed the same key file; a new
 * key cuts every link to what was read before.
 *
 * <p>The key is 256 random bits, made at the first need, in the file that {@code
 * CAGOU_PSEUDONYM_KEY} names, else {@code ~/.config/cagou/pseudonym.key}, readable by its owner
 * alone. It travels to the tasks of a cluster inside their serialised code, and stands in no plan,
 * no log and no file of an edition; {@link #toString} hides it.
 */
public final class Pseudonyms implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.beside(Pseudonyms.class, "words");
  private static final int KEY_BYTES = 32;
  private static final int BLOCK = 64;
  private static final int KEPT = 16;

  private final byte[] key;

  private Pseudonyms(byte[] key) {
    this.key = key;
  }

  /** With the key of this instance. */
  public static Pseudonyms ours() {
    return at(SecretFile.place("CAGOU_PSEUDONYM_KEY", "pseudonym.key"));
  }

  /** With the key in a file (Base64, one line), made when the file is not there. */
  public static Pseudonyms at(Path file) {
    try {
      String line = SecretFile.lines(file, Pseudonyms::fresh).stream().findFirst().orElse("");
      byte[] key = Base64.getDecoder().decode(line.strip());
      if (key.length < KEY_BYTES || key.length > BLOCK) {
        throw new IllegalArgumentException(key.length + " bytes");
      }
      return new Pseudonyms(key);
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.failed(WORDS.get("key.unusable", Map.of("file", file.toString())), e);
    }
  }

  private static String fresh() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key) + "\n";
  }

  /** What replaces identifiers; for one thread. */
  public UnaryOperator<String> replacing() {
    MessageDigest inner = padded((byte) 0x36);
    MessageDigest outer = padded((byte) 0x5C);
    HexFormat hex = HexFormat.of();
    return identifier -> {
      byte[] once = copy(inner).digest(identifier.getBytes(StandardCharsets.UTF_8));
      byte[] twice = copy(outer).digest(once);
      return "p" + hex.formatHex(twice, 0, KEPT);
    };
  }

  /**
   * Tells one key from another without giving it away: what was read under one key is not taken for
   * what is read under another.
   */
  public String mark() {
    return replacing().apply("\u0000cagou: which key").substring(1);
  }

  /** The digest of the first block of an HMAC, which is the same for every identifier. */
  private MessageDigest padded(byte pad) {
    byte[] block = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      block[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(block);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Pseudonyms[key hidden]";
  }
}
