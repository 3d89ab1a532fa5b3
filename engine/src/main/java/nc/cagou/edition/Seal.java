package nc.cagou.edition;

/**
 * {@code manifest.sig}: a detached signature of {@code manifest.json}, byte for byte. As the
 * manifest holds the SHA-256 of every other file, it seals the whole edition.
 *
 * @param algorithm {@code Ed25519}
 * @param publicKey of the instance that made the edition, Base64 of its X.509 form
 * @param signature Base64
 */
record Seal(String algorithm, String publicKey, String signature) {

  static final String FILE = "manifest.sig";

  static Seal of(byte[] manifest, InstanceKey key) {
    return new Seal(InstanceKey.ALGORITHM, key.publicKey(), key.sign(manifest));
  }

  boolean fits(byte[] manifest) {
    return InstanceKey.ALGORITHM.equals(algorithm)
        && InstanceKey.verifies(publicKey, manifest, signature);
  }
}
