package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nc.cagou.UseCases;
import nc.cagou.edition.EditionStore;
import nc.cagou.edition.Json;
import nc.cagou.web.Server;

/** The catalogue of published editions as a portal would harvest and judge it. */
final class OwnCatalogue {

  private OwnCatalogue() {}

  /**
   * Our own catalogue, judged by our own method (MQA): at least 351 points of 405 each, with the
   * addresses that the method leaves untested asked here one by one.
   */
  static void scores(Launcher launcher, Path store, Path file) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try (Server server =
        Server.start(EditionStore.at(store.toString()), UseCases.all(), Server.LOCAL, 0)) {
      String site = "http://127.0.0.1:" + server.port();
      HttpRequest asked = HttpRequest.newBuilder(URI.create(site + "/catalog.jsonld")).build();
      client.send(asked, HttpResponse.BodyHandlers.ofFile(file));
      for (JsonNode dataset : Json.mapper().readTree(file.toFile()).get("dcat:dataset")) {
        for (JsonNode distribution : dataset.get("dcat:distribution")) {
          for (String property : List.of("dcat:accessURL", "dcat:downloadURL")) {
            URI address = URI.create(distribution.at("/" + property + "/@id").asText());
            HttpRequest get = HttpRequest.newBuilder(address).build();
            assertEquals(
                200,
                client.send(get, HttpResponse.BodyHandlers.discarding()).statusCode(),
                address.toString());
          }
        }
      }
    }
    Launcher.Answer judged =
        launcher.run(
            "run",
            "data-circulation",
            "--input",
            "catalogue=" + file,
            "--param",
            "untested=met", // every address has just answered
            "--json");
    assertEquals(0, judged.exit(), judged.err());
    Path table =
        Path.of(Json.mapper().readTree(judged.out()).get("edition").asText(), "tables/mqa.csv");
    List<String> lines = Files.readAllLines(table);
    assertEquals(7, lines.size());
    int total = List.of(lines.get(0).split(",")).indexOf("total");
    for (String line : lines.subList(1, 7)) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
      assertTrue(Double.parseDouble(cells[total]) >= 351, line);
    }
  }
}
