package nc.cagou.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nc.cagou.Contract;
import nc.cagou.intake.Plan;
import nc.cagou.intake.SliceReader;
import nc.cagou.secret.Pseudonyms;

/**
 * The name of an entry of the cache: everything that its rows depend on. The bytes of the files,
 * how they are read, the contract, the key of pseudonyms, the code of the kernel and of the layout,
 * and, where a foreign key points to another input, the same of that one.
 */
final class Fingerprint {

  private static final Map<String, String> CODE = new ConcurrentHashMap<>();

  private Fingerprint() {}

  static String of(
      String input, Map<String, Contract> contracts, Map<String, Plan> plans, double tolerance) {
    Set<String> reached = new TreeSet<>();
    reach(input, contracts, plans, reached);
    MessageDigest digest = sha256();
    put(digest, input, reached.size() > 1 ? String.valueOf(tolerance) : "");
    for (String name : reached) {
      Contract contract = contracts.get(name);
      put(digest, name, contract.schema());
      put(digest, code(SliceReader.class), code(contract.layout().getClass()));
      Pseudonyms pseudonyms = plans.get(name).rules().pseudonyms();
      put(digest, pseudonyms == null ? "" : pseudonyms.mark());
      for (Plan.File file : plans.get(name).files()) {
        put(digest, file.name(), file.sha256(), file.recipe().toJson());
      }
    }
    return input + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, 32);
  }

  private static void reach(
      String input, Map<String, Contract> contracts, Map<String, Plan> plans, Set<String> reached) {
    if (plans.containsKey(input) && reached.add(input)) {
      contracts.get(input).foreignKeys().forEach(k -> reach(k.input(), contracts, plans, reached));
    }
  }

  private static void put(MessageDigest digest, String... words) {
    for (String word : words) {
      digest.update(word.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  /** The checksum of the jar, or of the folder of classes, that a class was loaded from. */
  private static String code(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null
        ? System.getProperty("java.version")
        : CODE.computeIfAbsent(source.getLocation().toString(), l -> code(source));
  }

  private static String code(CodeSource source) {
    try {
      Path path = Path.of(source.getLocation().toURI());
      MessageDigest digest = sha256();
      List<Path> files;
      try (Stream<Path> all = Files.walk(path)) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
      byte[] chunk = new byte[1 << 16];
      for (Path file : files) {
        put(digest, path.relativize(file).toString());
        try (InputStream in = Files.newInputStream(file)) {
          for (int got = in.read(chunk); got > 0; got = in.read(chunk)) {
            digest.update(chunk, 0, got);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
