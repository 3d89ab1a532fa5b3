package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nc.cagou.UseCase;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;
import nc.cagou.text.Lang;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that leaves the server behind: whole, closed in itself, in both languages. */
class StaticSiteTest {

  private static final List<UseCase> USECASES = List.of(new SampleUseCase(), new Unfinished());
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?:xlink:)?(?:href|src|action)=\"([^\"]*)\"");

  @TempDir static Path folder;

  private static EditionStore store;
  private static Edition older;
  private static Edition latest;
  private static Path copy;
  private static StaticSite.Written written;

  /** Every file of the copy by its path; text of pages, nothing of others. */
  private static Map<String, String> files;

  @BeforeAll
  static void export() throws IOException {
    store = EditionStore.at(folder.resolve("store").toString());
    older = SampleEdition.published(store);
    latest = SampleEdition.complete(store);
    copy = folder.resolve("copy");
    written = site().write(copy);
    files = read(copy);
  }

  private static StaticSite site() {
    return new StaticSite(store, USECASES, List.of(store.state(latest)));
  }

  @Test
  void everyLinkLeadsToAFileOfTheCopyAndToAPlaceInIt() {
    Set<String> broken = new TreeSet<>();
    int followed = 0;
    for (Map.Entry<String, String> page : files.entrySet()) {
      for (String href : found(page.getValue(), ATTRIBUTE)) {
        int mark = href.indexOf('#');
        String name = mark < 0 ? href : href.substring(0, mark);
        String to = name.isEmpty() ? page.getKey() : resolve(page.getKey(), name);
        followed++;
        if (!files.containsKey(to)
            || mark >= 0 && !files.get(to).contains(" id=\"" + href.substring(mark + 1) + "\"")) {
          broken.add(page.getKey() + " → " + href);
        }
      }
    }
    assertEquals(Set.of(), broken);
    assertTrue(followed > 1000, "only " + followed);
  }

  @Test
  void nothingComesFromOutsideAndNothingAsksAServer() {
    files.forEach(
        (file, text) -> {
          assertFalse(text.matches("(?s).*(href|src|action)=\"(https?:|//|/).*"), file);
          assertFalse(text.contains("<form"), file);
          assertFalse(text.contains("<script"), file);
          assertFalse(text.contains("hx-get"), file);
          assertFalse(text.contains("url(/"), file);
        });
  }

  @Test
  void everyPageIsThereInBothLanguagesAndSaysWhatTheCopyCannotDo() {
    assertEquals(pages("fr/"), pages("en/"));
    assertTrue(files.get("fr/u/sample.html").contains("<html lang=\"fr\">"));
    assertTrue(files.get("en/u/sample.html").contains("<html lang=\"en\">"));
    assertTrue(files.get("fr/u/sample.html").contains("Copie emportée"));
    assertTrue(files.get("en/u/sample.html").contains("A carried copy"));
    assertTrue(files.get("index.html").contains("href=\"fr/u/sample.html\""));
  }

  @Test
  void aTerritoryIsAPageOfTheDashboardAndAPortrait() {
    String page = files.get("fr/u/sample-territory-98818.html");
    assertTrue(page.contains("<h1 class=\"message\">52 observations en 2024, Nouméa"), page);
    assertTrue(
        files.get("fr/u/sample.html").contains("href=\"../../fr/u/sample-territory-98818.html\""));
    assertTrue(files.get("fr/t/98818.html").contains("<h1 class=\"message\">Nouméa</h1>"));
    assertEquals(37, files.keySet().stream().filter(f -> f.startsWith("fr/t/")).count());
  }

  @Test
  void theIndexNamesEveryTerritoryAndIndicator() {
    String index = files.get("en/search.html");
    assertTrue(index.contains(">Bélep</a>"));
    assertTrue(index.contains(">Nouméa</a>"));
    assertTrue(index.contains("href=\"../en/u/sample.html#figure-ranking\""), index);
  }

  @Test
  void downloadsAreTheFilesOfTheEdition() throws IOException {
    String data = "data/sample/" + latest.id() + "/";
    for (String name : List.of("brief.fr.pdf", "passport.json", "indicators.json")) {
      assertTrue(files.containsKey(data + name), name);
    }
    assertTrue(files.containsKey(data + "charts/ranking.en.png"));
    try (var in = latest.file("tables/sightings.csv")) {
      assertEquals(
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8),
          Files.readString(copy.resolve(data + "tables/sightings.csv")));
    }
    assertTrue(files.keySet().stream().noneMatch(f -> f.contains("quarantine")));
    assertTrue(files.keySet().stream().noneMatch(f -> f.contains("notes.txt")));
  }

  @Test
  void otherEditionsStayBehindThoughTheChangeSinceTheOneBeforeIsSaid() {
    assertTrue(files.keySet().stream().noneMatch(f -> f.contains(older.id())));
    assertFalse(files.get("fr/u/sample/editions.html").contains(older.id()));
    assertTrue(files.get("fr/u/sample.html").contains(older.id()));
  }

  @Test
  void noTwoFilesDifferByCapitalsAloneAndNamesSuitEveryDisk() {
    Set<String> small =
        files.keySet().stream().map(f -> f.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    assertEquals(files.size(), small.size());
    files.keySet().forEach(f -> assertTrue(f.matches("[A-Za-z0-9._/-]+"), f));
    assertEquals(written.files() + 2, files.size());
    assertTrue(written.pages() > 80, "only " + written.pages());
  }

  @Test
  void aDraftNamedByItsOwnerIsCarriedAndSaysSo() throws IOException {
    EditionStore other = EditionStore.at(folder.resolve("drafts").toString());
    Edition draft = SampleEdition.draft(other);
    Path out = folder.resolve("draft-copy");
    new StaticSite(other, List.of(new SampleUseCase()), List.of(other.state(draft))).write(out);
    assertTrue(Files.readString(out.resolve("fr/u/sample.html")).contains("Brouillon"));
  }

  @Test
  void aZipHoldsTheSameFilesInOneFolder() throws IOException {
    Path zip = folder.resolve("carried.zip");
    site().write(zip);
    try (ZipFile made = new ZipFile(zip.toFile())) {
      Set<String> names = made.stream().map(e -> e.getName()).collect(Collectors.toSet());
      assertEquals(
          files.keySet().stream().map(f -> "carried/" + f).collect(Collectors.toSet()), names);
    }
    site().write(zip);
    assertFalse(Files.exists(folder.resolve(".carried.zip.part")));
  }

  @Test
  void anEarlierCopyIsReplacedAndWhatAPersonLaidBesideItStays() throws IOException {
    Path out = folder.resolve("again");
    site().write(out);
    Files.writeString(out.resolve("letter.txt"), "à lire");
    Files.writeString(out.resolve("fr/old.html"), "old");
    site().write(out);
    assertTrue(Files.exists(out.resolve("letter.txt")));
    assertFalse(Files.exists(out.resolve("fr/old.html")));
    assertTrue(Files.exists(out.resolve("index.html")));
    assertFalse(Files.exists(out.resolve(".cagou-export.part")));
  }

  @Test
  void aFolderOrAFileOfSomebodyElseIsRefusedAndLeftAsItIs() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(taken.resolve("letter.txt"), "à lire");
    Refusal folderRefused = assertThrows(Refusal.class, () -> site().write(taken));
    assertTrue(folderRefused.text().fr().contains("rien n’a été touché"));
    assertEquals(Set.of("letter.txt"), read(taken).keySet());
    Path zip = folder.resolve("taken.zip");
    Files.writeString(zip, "not a zip");
    assertThrows(Refusal.class, () -> site().write(zip));
    assertEquals("not a zip", Files.readString(zip));
  }

  @Test
  void whenAPageCannotBeMadeNothingIsSeen() throws IOException {
    EditionStore other = EditionStore.at(folder.resolve("damaged").toString());
    Edition broken = SampleEdition.published(other);
    Files.delete(folder.resolve("damaged/sample").resolve(broken.id()).resolve("story.json"));
    StaticSite site =
        new StaticSite(other, List.of(new SampleUseCase()), List.of(other.state(broken)));
    Path out = folder.resolve("unmade");
    Path zip = folder.resolve("unmade.zip");
    Refusal refused = assertThrows(Refusal.class, () -> site.write(out));
    assertEquals(Refusal.Kind.FAILED, refused.kind());
    assertTrue(refused.text().in(Lang.EN).contains("/u/sample"), refused.text().in(Lang.EN));
    assertThrows(Refusal.class, () -> site.write(zip));
    assertFalse(Files.exists(out));
    assertFalse(Files.exists(zip));
    assertFalse(Files.exists(folder.resolve(".unmade.zip.part")));
  }

  @Test
  void aStoreWithoutAPublishedEditionIsRefused() {
    Refusal refused = assertThrows(Refusal.class, () -> new StaticSite(store, USECASES, List.of()));
    assertEquals(Refusal.Kind.USAGE, refused.kind());
    assertTrue(refused.text().fr().contains("aucune édition publiée"));
  }

  @Test
  void ofSeveralChoicesOfALinkTheTerritoryIsFollowed() {
    StaticAddress from = StaticAddress.of(Lang.EN, "/u/sample");
    assertEquals(
        "en/u/sample-territory-98818.html",
        file("/u/sample/20240101T000000000-abcdef?period=2023&territory=98818&beside=x", from));
    assertEquals("fr/u/sample-period-2023.html", file("?period=2023&lang=fr", from));
    assertEquals("en/u/s/e/tables/t-page-2.html", file("/u/s/e/tables/t?page=2", from));
    assertEquals("data/s/e/tables/t.csv", file("/api/v1/editions/s/e/tables/t.csv", from));
    assertEquals("none", file("/api/v1/editions", from));
    assertEquals("none", file("/healthz", from));
  }

  private static String file(String href, StaticAddress from) {
    return StaticAddress.of(href, from).map(StaticAddress::file).orElse("none");
  }

  private static Set<String> pages(String lang) {
    return files.keySet().stream()
        .filter(f -> f.startsWith(lang) && f.endsWith(".html") && !f.contains("/papers/"))
        .map(f -> f.substring(lang.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> found(String text, Pattern pattern) {
    return pattern.matcher(text).results().map(r -> r.group(1)).toList();
  }

  private static String resolve(String from, String href) {
    Path base = Path.of("/" + from).getParent();
    return base.resolve(href).normalize().toString().substring(1);
  }

  private static Map<String, String> read(Path root) throws IOException {
    Map<String, String> read = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        boolean text = name.endsWith(".html") || name.endsWith(".css");
        read.put(name, text ? Files.readString(path) : "");
      }
    }
    return read;
  }
}
