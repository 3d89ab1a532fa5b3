package nc.cagou.web;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
      long started = ManagementFactory.getRuntimeMXBean().getStartTime();
      HttpClient client = HttpClient.newHttpClient();
      view(client, server.address() + "healthz");
      System.out.println("ready=" + (System.currentTimeMillis() - started));
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
      for (int i = 0; i < views; i++) {
        view(client, server.address() + pages.get(i % pages.size()));
      }
      System.out.println("views=" + views);
      System.out.println("resident=" + Meters.resident());
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
