package nc.cagou.passport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nc.cagou.text.Text;

/**
 * What the producers of the inputs declare, in a Frictionless {@code datapackage.json} beside their
 * files. A file without one has unknown provenance, and everything built on it says so.
 */
public record Provenance(List<Source> sources) {

  /** Words for the class of personal data of a source. */
  public static final List<String> PERSONAL =
      List.of("none", "pseudonymous", "personal", "special");

  public Provenance {
    sources = List.copyOf(sources);
  }

  /**
   * One producer's files. Texts and strings are empty where nothing is declared.
   *
   * @param licence its name as SPDX or Frictionless write it: {@code etalab-2.0}, {@code CC0-1.0}
   * @param personalData {@code none}, {@code pseudonymous}, {@code personal} or {@code special}
   * @param files names of the files it was declared for, when it says nothing else
   */
  public record Source(
      Text title,
      Text producer,
      String contact,
      String licence,
      boolean synthetic,
      String personalData,
      Text collection,
      Set<String> files) {

    /** Who, what, licence: a line under a page. */
    Text line() {
      return SourceLine.of(this);
    }
  }

  /**
   * What is declared beside inputs.
   *
   * @param paths as a person gave them: files, folders, patterns, addresses
   */
  public static Provenance of(Collection<String> paths) {
    Set<Source> sources = new LinkedHashSet<>();
    Set<String> undeclared = new LinkedHashSet<>();
    for (String path : paths) {
      DataPackageFile.beside(path).ifPresentOrElse(sources::add, () -> undeclared.add(name(path)));
    }
    if (!undeclared.isEmpty()) {
      sources.add(new Source(Text.EMPTY, Text.EMPTY, "", "", false, "", Text.EMPTY, undeclared));
    }
    return new Provenance(new ArrayList<>(sources));
  }

  /** Whether any input is invented data: everything made from it then says so. */
  public boolean synthetic() {
    return sources.stream().anyMatch(Source::synthetic);
  }

  /** One line a producer, for {@link nc.cagou.Evidence.Context}. */
  public List<Text> lines() {
    return sources.stream().map(Source::line).toList();
  }

  private static String name(String path) {
    Path last = Path.of(path.replaceAll("^[A-Za-z][A-Za-z0-9+.-]+:/*", "/")).getFileName();
    return last == null ? path : last.toString();
  }
}
