package nc.cagou.edition;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nc.cagou.text.Text;

/**
 * Finds any change of any byte of an edition: the manifest against its signature, every file
 * against the manifest, and files that the manifest does not name.
 *
 * @param faults one sentence each; none when the edition is as it was written
 * @param signer public key of the instance that made it; empty when nobody signed
 * @param ours whether that instance is this one
 */
public record EditionCheck(List<Text> faults, String signer, boolean ours) {

  /** Whether the edition is as it was written. */
  public boolean whole() {
    return faults.isEmpty();
  }

  static EditionCheck of(Storage storage, String folder, Edition edition) throws IOException {
    List<Text> faults = new ArrayList<>();
    byte[] manifest = bytes(storage, folder + "/" + EditionStore.MANIFEST);
    String signer = "";
    if (storage.has(folder + "/" + Seal.FILE)) {
      Seal seal = seal(bytes(storage, folder + "/" + Seal.FILE));
      if (seal == null || !seal.fits(manifest)) {
        faults.add(Trouble.WORDS.get("check.signature"));
      } else {
        signer = seal.publicKey();
      }
    } else {
      faults.add(Trouble.WORDS.get("check.unsigned"));
    }
    for (Manifest.FileRecord file : edition.manifest().files()) {
      check(storage, folder, file, faults);
    }
    Set<String> named =
        edition.manifest().files().stream()
            .map(Manifest.FileRecord::path)
            .collect(Collectors.toSet());
    named.addAll(Set.of(EditionStore.MANIFEST, Seal.FILE));
    for (String there : storage.files(folder)) {
      if (!named.contains(there)) {
        faults.add(Trouble.WORDS.get("check.added", Map.of("file", there)));
      }
    }
    boolean ours = signer.equals(InstanceKey.ours().publicKey());
    return new EditionCheck(List.copyOf(faults), signer, ours);
  }

  private static void check(
      Storage storage, String folder, Manifest.FileRecord file, List<Text> faults)
      throws IOException {
    try (InputStream in = storage.open(folder + "/" + file.path())) {
      if (!Checksum.of(in).equals(file.sha256())) {
        faults.add(Trouble.WORDS.get("check.changed", Map.of("file", file.path())));
      }
    } catch (NoSuchFileException | FileNotFoundException e) {
      faults.add(Trouble.WORDS.get("check.missing", Map.of("file", file.path())));
    }
  }

  private static Seal seal(byte[] json) {
    try {
      return Json.mapper().readValue(json, Seal.class);
    } catch (IOException notASeal) {
      return null; // told as a signature that does not fit
    }
  }

  private static byte[] bytes(Storage storage, String path) throws IOException {
    try (InputStream in = storage.open(path)) {
      return in.readAllBytes();
    }
  }
}
