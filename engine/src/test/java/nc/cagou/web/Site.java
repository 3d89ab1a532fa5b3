package nc.cagou.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.testkit.SampleUseCase;

/**
 * A server on a free port over a store with two drafts, two published editions, one withdrawn; one
 * for all tests of a run.
 */
final class Site {

  private static Site shared;

  final EditionStore store;
  final Edition withdrawn;
  final Edition older;
  final Edition latest;
  final Edition draft;

  /** Its story was lost: a page of it fails. */
  final Edition broken;

  private final Path folder;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  static synchronized Site shared() {
    if (shared == null) {
      try {
        shared = new Site(java.nio.file.Files.createTempDirectory("cagou-site"));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  private Site(Path folder) {
    this.folder = folder;
    store = EditionStore.at(folder.toString());
    withdrawn = SampleEdition.published(store);
    store.withdraw(withdrawn, "essai");
    older = SampleEdition.published(store);
    latest = SampleEdition.published(store);
    draft = SampleEdition.draft(store);
    broken = SampleEdition.draft(store);
    delete(folder.resolve("sample").resolve(broken.id()).resolve("story.json"));
    server = Server.start(store, List.of(new SampleUseCase(), new Unfinished()), Server.LOCAL, 0);
  }

  String address() {
    return server.address();
  }

  int port() {
    return server.port();
  }

  /** {@code /u/sample/ID} of the latest edition. */
  String page() {
    return "/u/sample/" + latest.id();
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> send(String method, String path, String... headers) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
              .method(method, HttpRequest.BodyPublishers.noBody());
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(method + " " + path, e);
    }
  }

  /** The body as text; hard spaces are written as plain ones, so that tests can be read. */
  String text(String path, String... headers) {
    return read(get(path, headers));
  }

  static String read(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
  }

  /** Every page of the site, without a language. */
  List<String> pages() {
    return List.of(
        "/",
        "/about",
        "/search",
        "/search?q=noumea",
        "/search?q=xyzzyx",
        "/t",
        "/t/988",
        "/t/988-N",
        "/t/98818",
        "/t/98818?beside=98815",
        "/t/98818?beside=stratum",
        "/t/98818?beside=none",
        "/t/98818?beside=nowhere",
        "/u/sample",
        "/u/sample?territory=98818",
        "/u/sample?territory=98818&beside=98815",
        "/u/sample?territory=98818&beside=stratum",
        "/u/sample?territory=nowhere",
        "/u/sample/editions",
        "/u/unfinished",
        "/u/unfinished/editions",
        "/u/nobody",
        page(),
        page() + "/tables",
        page() + "/tables/sightings",
        page() + "/intake",
        page() + "/passport",
        "/u/sample/" + older.id(),
        "/u/sample/" + withdrawn.id(),
        "/u/sample/" + draft.id(),
        "/u/sample/" + broken.id());
  }

  private static void delete(Path file) {
    try {
      java.nio.file.Files.delete(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void close() {
    server.close();
    try (var files = java.nio.file.Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(Site::delete);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
