package nc.cagou.web;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nc.cagou.edition.EditionStore;
import nc.cagou.testkit.SampleUseCase;

/**
 * A program of its own that serves a store, views pages, and says what that took: {@code
 * ready=MILLISECONDS}, {@code views=COUNT}, {@code resident=BYTES}. Arguments: store, edition,
 * views.
 */
final class ServeAlone {

  private ServeAlone() {}

  public static void main(String[] arguments) throws Exception {
    EditionStore store = EditionStore.at(arguments[0]);
    try (Server server = Server.start(store, List.of(new SampleUseCase()), Server.LOCAL, 0)) {
      greet(server.port());
      Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
      System.out.println("ready=" + Duration.between(started, Instant.now()).toMillis());
      String edition = "u/sample/" + arguments[1];
      List<String> pages =
          List.of(
              "",
              "about",
              "u/sample",
              "u/sample?lang=en",
              "u/sample?territory=98818",
              "u/sample?territory=98815&lang=en",
              edition,
              edition + "/tables",
              edition + "/tables/sightings",
              edition + "/intake",
              edition + "/passport",
              edition + "/figures/ranking.svg",
              edition + "/figures/map.png",
              "u/sample/editions",
              "api/v1/editions",
              "api/v1/editions/sample/latest/tables/sightings",
              "nowhere");
      int views = Integer.parseInt(arguments[2]);
      HttpClient client = views == 0 ? null : HttpClient.newHttpClient();
      for (int i = 0; i < views; i++) {
        view(client, server.address() + pages.get(i % pages.size()));
      }
      System.out.println("views=" + views);
      System.out.println("resident=" + Meters.resident());
    }
  }

  /** A first answer, without the weight of a client. */
  private static void greet(int port) throws Exception {
    try (Socket socket = new Socket(Server.LOCAL, port)) {
      String request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (!answer.startsWith("HTTP/1.1 200")) {
        throw new IllegalStateException(answer);
      }
    }
  }

  private static void view(HttpClient client, String address) throws Exception {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 500) {
      throw new IllegalStateException(address + " " + answer.statusCode());
    }
  }
}
