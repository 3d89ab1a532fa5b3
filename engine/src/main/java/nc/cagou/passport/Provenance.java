package nc.cagou.passport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nc.cagou.text.Text;

/**
 * What the producers of the inputs declare, beside their files: in a Frictionless {@code
 * datapackage.json}, or in a {@code passport.json}, their own or that of an edition whose table is
 * the input. A file without one has unknown provenance, and everything built on it says so.
 *
 * @param sources each told once
 * @param byInput the sources of each input, by its name; empty when it is not known which input has
 *     which
 */
public record Provenance(List<Source> sources, Map<String, List<Source>> byInput) {

  /** Words for the class of personal data of a source. */
  public static final List<String> PERSONAL =
      List.of("none", "pseudonymous", "personal", "special");

  public Provenance {
    sources = List.copyOf(sources);
    byInput = Map.copyOf(byInput);
  }

  public Provenance(List<Source> sources) {
    this(sources, Map.of());
  }

  /**
   * One producer's files. Texts and strings are empty where nothing is declared.
   *
   * @param licence its name as SPDX or Frictionless write it: {@code etalab-2.0}, {@code CC0-1.0}
   * @param personalData {@code none}, {@code pseudonymous}, {@code personal} or {@code special}
   * @param files names of the files it was declared for, when it says nothing else
   * @param terms what is said of the right to use and to pass on
   */
  public record Source(
      Text title,
      Text producer,
      String contact,
      String licence,
      boolean synthetic,
      String personalData,
      Text collection,
      Set<String> files,
      Terms terms) {

    public Source {
      files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** A source that says nothing of terms. */
    public Source(
        Text title,
        Text producer,
        String contact,
        String licence,
        boolean synthetic,
        String personalData,
        Text collection,
        Set<String> files) {
      this(
          title,
          producer,
          contact,
          licence,
          synthetic,
          personalData,
          collection,
          files,
          Terms.NONE);
    }

    /** Files that nothing describes. */
    static Source undeclared(Set<String> files) {
      return new Source(Text.EMPTY, Text.EMPTY, "", "", false, "", Text.EMPTY, files);
    }

    /** Whether it declares nothing at all. */
    boolean silent() {
      return equals(undeclared(files));
    }

    /** Who, what, licence: a line under a page. */
    Text line() {
      return SourceLine.of(this);
    }

    /** What it is called in a sentence: its title, its producer, or the names of its files. */
    Text named() {
      Text name = title.isEmpty() ? producer : title;
      return name.isEmpty() ? Text.same(String.join(", ", files)) : name;
    }
  }

  /**
   * What is declared beside inputs.
   *
   * @param paths as a person gave them: files, folders, patterns, addresses
   */
  public static Provenance of(Collection<String> paths) {
    return new Provenance(sources(paths));
  }

  /**
   * What is declared beside the files of each input.
   *
   * @param files of each input, by its name
   */
  public static Provenance ofInputs(Map<String, List<String>> files) {
    Map<String, List<Source>> byInput = new LinkedHashMap<>();
    Set<Source> all = new LinkedHashSet<>();
    Set<String> undeclared = new LinkedHashSet<>();
    files.forEach(
        (input, paths) -> {
          List<Source> own = sources(paths);
          byInput.put(input, own);
          for (Source source : own) {
            if (source.silent()) {
              undeclared.addAll(source.files());
            } else {
              all.add(source);
            }
          }
        });
    if (!undeclared.isEmpty()) {
      all.add(Source.undeclared(undeclared));
    }
    return new Provenance(new ArrayList<>(all), byInput);
  }

  private static List<Source> sources(Collection<String> paths) {
    Set<Source> sources = new LinkedHashSet<>();
    Set<String> undeclared = new LinkedHashSet<>();
    for (String path : paths) {
      List<Source> beside = Beside.sources(path);
      sources.addAll(beside);
      if (beside.isEmpty()) {
        undeclared.add(name(path));
      }
    }
    if (!undeclared.isEmpty()) {
      sources.add(Source.undeclared(undeclared));
    }
    return new ArrayList<>(sources);
  }

  /** Whether any input is invented data: everything made from it then says so. */
  public boolean synthetic() {
    return sources.stream().anyMatch(Source::synthetic);
  }

  /** Names of the inputs that have a file which is invented. */
  public Set<String> invented() {
    Set<String> invented = new TreeSet<>();
    byInput.forEach(
        (input, own) -> {
          if (own.stream().anyMatch(Source::synthetic)) {
            invented.add(input);
          }
        });
    return invented;
  }

  /** One line a producer, for {@link nc.cagou.Evidence.Context}. */
  public List<Text> lines() {
    return sources.stream().map(Source::line).distinct().toList();
  }

  /** The same sources, with what the person who runs says where they say nothing. */
  Provenance completedBy(Declaration said) {
    Map<String, List<Source>> each = new LinkedHashMap<>();
    byInput.forEach((input, own) -> each.put(input, own.stream().map(said::complete).toList()));
    return new Provenance(sources.stream().map(said::complete).toList(), each);
  }

  private static String name(String path) {
    Path last = Path.of(path.replaceAll("^[A-Za-z][A-Za-z0-9+.-]+:/*", "/")).getFileName();
    return last == null ? path : last.toString();
  }
}
