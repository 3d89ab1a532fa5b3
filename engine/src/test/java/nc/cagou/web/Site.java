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

/** A server on a free port over a store with one draft, two published editions, one withdrawn. */
final class Site implements AutoCloseable {

  final EditionStore store;
  final Edition withdrawn;
  final Edition older;
  final Edition latest;
  final Edition draft;

  /** Its story was lost: a page of it fails. */
  final Edition broken;

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  Site(Path folder) {
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

  String text(String path, String... headers) {
    return new String(get(path, headers).body(), StandardCharsets.UTF_8);
  }

  /** Every page of the site, without a language. */
  List<String> pages() {
    return List.of(
        "/",
        "/about",
        "/u/sample",
        "/u/sample?territory=98818",
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

  @Override
  public void close() {
    server.close();
  }
}
