package nc.cagou.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.UseCase;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.Manifest;
import nc.cagou.text.Lang;
import nc.cagou.text.Refusal;

/**
 * A copy of the dashboards as files that open without a server or a network. The pages are those of
 * the site: the copy starts at the first page in each language and follows every link; links become
 * relative, fonts travel inside the style sheet (browsers refuse them between files). What needs a
 * server is shown as it stands and says so.
 *
 * <p>A copy holds one edition of a use case; a page for each territory, period and category alone,
 * not for their combinations; portraits beside their usual comparator.
 */
public final class StaticSite {

  private static final Pattern LINK =
      Pattern.compile("(\\s(?:xlink:)?(?:href|src))=\"([/?][^\"]*)\"");
  private static final Pattern ASSET = Pattern.compile("url\\((/assets/[^)]+)\\)");

  private final Routes routes;
  private final EditionStore store;
  private final List<EditionState> editions;
  private final Map<StaticAddress, String> files = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Deque<StaticAddress> waiting = new ArrayDeque<>();

  /** How much was written. */
  public record Written(int pages, int files, long bytes) {}

  /**
   * @param usecases those that the copy names; the others of the program are left out
   * @param editions one a use case; none is refused
   */
  public StaticSite(EditionStore store, List<UseCase> usecases, List<EditionState> editions) {
    if (editions.isEmpty()) {
      throw Refusal.usage(Visit.text("export.nothing", "store", store.address()));
    }
    this.store = store;
    this.editions = List.copyOf(editions);
    this.routes = new Routes(new House(usecases, new Shelf(store, editions)), new Gate(true));
  }

  /**
   * Writes the copy.
   *
   * @param out a folder (new, empty or an earlier copy), or a file that ends in {@code .zip};
   *     anything else that exists is refused and stays as it is
   */
  public Written write(Path out) {
    try (StaticTarget target = StaticTarget.at(out.toAbsolutePath().normalize())) {
      Written written = write(target, out);
      target.finish();
      return written;
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw Refusal.failed(Visit.text("export.write", "out", out.toString(), "why", why), e);
    }
  }

  private Written write(StaticTarget target, Path out) throws IOException {
    files.clear();
    taken.clear();
    begin();
    int pages = 0;
    int count = 0;
    long bytes = 0;
    while (!waiting.isEmpty()) {
      StaticAddress address = waiting.remove();
      Answer answer = routes.answer(address.visit());
      // a page that is not there says so in a copy as it does on the site
      boolean told = answer.status() == 404 && files.get(address).endsWith(".html");
      if (answer.status() != 200 && !told) {
        throw Refusal.failed(
            Visit.text(
                "export.page",
                "page",
                address.path() + (address.query().isEmpty() ? "" : " " + address.query()),
                "status",
                String.valueOf(answer.status()),
                "out",
                out.toString()),
            null);
      }
      byte[] content = content(answer, address, files.get(address));
      target.put(files.get(address), content);
      count++;
      bytes += content.length;
      if (answer.type().startsWith("text/html")) {
        pages++;
      }
      StaticAddress twin = address.twin();
      if (waiting.remove(twin)) {
        waiting.addFirst(twin);
      }
      if (address.equals(StaticAddress.of(Lang.FR, "/"))) {
        target.first(content(answer, address, StaticTarget.FIRST));
      }
    }
    return new Written(pages, count, bytes);
  }

  private void begin() {
    for (Lang lang : Lang.values()) {
      file(StaticAddress.of(lang, "/"));
      editions.forEach(state -> file(StaticAddress.of(lang, "/u/" + state.usecase())));
    }
    for (EditionState state : editions) {
      String folder = "/u/" + state.usecase() + "/" + state.id() + "/files/";
      store.find(state.usecase(), state.id()).stream()
          .flatMap(edition -> edition.manifest().files().stream())
          .map(Manifest.FileRecord::path)
          .filter(path -> Files.open(path) && !path.startsWith("charts/"))
          .forEach(path -> file(StaticAddress.of(Lang.FR, folder + path)));
    }
  }

  /** The file of an address; one not met before is made in its turn. */
  private String file(StaticAddress address) {
    String known = files.get(address);
    if (known != null) {
      return known;
    }
    String wanted = address.file();
    String file = wanted;
    // a stick may not tell capitals from small letters
    for (int n = 2; !taken.add(file.toLowerCase(Locale.ROOT)); n++) {
      int dot = wanted.lastIndexOf('.');
      file = wanted.substring(0, dot) + "_" + n + wanted.substring(dot);
    }
    files.put(address, file);
    if (file.endsWith(".html")) {
      waiting.addLast(address);
    } else {
      // what belongs to a page is made just after it, from the same story
      waiting.addFirst(address);
    }
    return file;
  }

  private byte[] content(Answer answer, StaticAddress address, String file) {
    byte[] plain = answer.plain();
    boolean page = answer.type().startsWith("text/html");
    if (!page && !answer.type().startsWith("text/css")) {
      return plain;
    }
    String text = new String(plain, StandardCharsets.UTF_8);
    String made =
        page
            ? LINK.matcher(text)
                .replaceAll(link -> linked(link.group(1), link.group(2), address, file))
            : ASSET.matcher(text).replaceAll(asset -> "url(" + embedded(asset.group(1)) + ")");
    return made.getBytes(StandardCharsets.UTF_8);
  }

  private String linked(String attribute, String href, StaticAddress from, String file) {
    String plain = href.replace("&amp;", "&");
    int mark = plain.indexOf('#');
    String fragment = mark < 0 ? "" : plain.substring(mark);
    // where only a server answers, the words stay and the link goes
    String link =
        StaticAddress.of(mark < 0 ? plain : plain.substring(0, mark), from)
            .map(to -> attribute + "=\"" + relative(file, file(to)) + fragment + "\"")
            .orElse("");
    return Matcher.quoteReplacement(link);
  }

  private static String relative(String from, String to) {
    long depth = from.chars().filter(c -> c == '/').count();
    return "../".repeat((int) depth) + to;
  }

  private String embedded(String asset) {
    Answer answer = routes.answer(StaticAddress.of(Lang.FR, asset).visit());
    if (answer.status() != 200) {
      throw new IllegalStateException("No asset " + asset);
    }
    return "data:"
        + answer.type()
        + ";base64,"
        + Base64.getEncoder().encodeToString(answer.plain());
  }
}
