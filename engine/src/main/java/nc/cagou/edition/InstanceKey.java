package nc.cagou.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nc.cagou.secret.SecretFile;
import nc.cagou.text.Refusal;

/**
 * The key with which this instance signs its editions: Ed25519 (RFC 8032), made at the first
 * edition and kept where its owner alone can read it: the file that {@code CAGOU_KEY} names, else
 * {@code ~/.config/cagou/instance.key}. It never enters an edition; the public half does.
 */
final class InstanceKey {

  static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  private InstanceKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** The key of this instance. */
  static InstanceKey ours() {
    return at(SecretFile.place("CAGOU_KEY", "instance.key"));
  }

  /** The key in a file, made when the file is not there. */
  static InstanceKey at(Path file) {
    try {
      List<String> lines = SecretFile.lines(file, InstanceKey::fresh);
      KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
      Base64.Decoder base64 = Base64.getDecoder();
      return new InstanceKey(
          factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))),
          factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))));
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw Refusal.failed(Trouble.WORDS.get("key.unusable", Map.of("file", file.toString())), e);
    }
  }

  private static String fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return base64.encodeToString(pair.getPrivate().getEncoded())
          + "\n"
          + base64.encodeToString(pair.getPublic().getEncoded())
          + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public half, Base64 of its X.509 form. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(open.getEncoded());
  }

  String sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(message);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a signature is that of a public key; false too when either is malformed. */
  static boolean verifies(String publicKey, byte[] message, String signature) {
    try {
      byte[] key = Base64.getDecoder().decode(publicKey);
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
      check.update(message);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }
}
