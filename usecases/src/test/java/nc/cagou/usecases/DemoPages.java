package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionState;
import nc.cagou.edition.EditionStore;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.text.Numbers;
import nc.cagou.web.Server;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * What must hold of the pages over a store with all use cases: weight, and figures as in tables.
 */
final class DemoPages implements AutoCloseable {

  private static final int HEAVIEST = 300_000;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;
  private final Map<String, Edition> editions = new TreeMap<>();

  DemoPages(Path store) {
    EditionStore all = EditionStore.at(store.toString());
    for (EditionState state : all.list()) {
      editions.put(state.usecase(), all.find(state.usecase(), state.id()).orElseThrow());
    }
    server = Server.start(all, Server.LOCAL, 0);
  }

  @Override
  public void close() {
    server.close();
  }

  /** Every page of a use case, alone and beside a comparator, in both languages. */
  void dashboardsStayLight() throws Exception {
    for (Map.Entry<String, Edition> one : editions.entrySet()) {
      var territories = one.getValue().story().choices().territories();
      for (String lang : List.of("fr", "en")) {
        page("/u/" + one.getKey() + "?lang=" + lang);
        for (int i = 0; i < territories.size(); i += 6) {
          String own = territories.get(i).code();
          String other = territories.get((i + 1) % territories.size()).code();
          page("/u/" + one.getKey() + "?territory=" + own + "&beside=" + other + "&lang=" + lang);
        }
      }
    }
  }

  /** One page a territory, in both languages, whose figures are those of the tables. */
  void portraitsAgreeWithTables() throws Exception {
    int[] compared = new int[2];
    for (Territory t : Territories.home()) {
      page("/t/" + t.code() + "?lang=en");
      String html = page("/t/" + t.code() + "?lang=fr&beside=none");
      String code = t.code();
      for (String count : List.of("killed", "hospitalised", "accidents")) {
        String label =
            Map.of(
                    "killed", "Personnes tuées",
                    "hospitalised", "Personnes hospitalisées",
                    "accidents", "Accidents corporels")
                .get(count);
        agrees(html, label, last("road-safety", "summary", "territory", code, count), 0, compared);
      }
      agrees(
          html,
          "Tués pour 100 000 habitants",
          last("road-safety", "rates", "territory", code, "killed_rate"),
          1,
          compared);
      agrees(
          html,
          "Population",
          last("planning", "population", "territory", code, "population"),
          0,
          compared);
      if (t.kind() == Territory.Kind.COMMUNE) {
        for (Row row : table("employment", "communes")) {
          boolean own =
              row.getString("commune_code").equals(code)
                  && row.getString("period").equals(lastOf("employment", "communes", "period"));
          if (own) {
            agrees(html, "Offres pour 100 inscriptions", number(row, "ratio"), 0, compared);
          }
        }
        agrees(html, "Taux d’épargne brute", ratio(code, "savings_rate"), 1, compared);
        agrees(html, "Capacité de désendettement", ratio(code, "years_to_repay"), 1, compared);
      }
    }
    assertTrue(compared[0] > 250, compared[0] + " values");
    assertTrue(compared[1] > 0, "no value is hidden or undefined");
  }

  /** The first page and the search. */
  void homeShowsSixCardsAndSearchFinds() throws Exception {
    String home = page("/?lang=fr");
    assertEquals(6, home.split("<li class=\"card\">", -1).length - 1);
    assertEquals(6, home.split("<svg ", -1).length - 1);
    assertTrue(page("/search?q=personnes+tuees&lang=fr").contains("/u/road-safety?lang=fr"));
    assertTrue(page("/search?q=mont+dore&lang=en").contains("/t/98817?lang=en"));
  }

  private static void agrees(
      String html, String label, double value, int decimals, int[] compared) {
    Pattern row =
        Pattern.compile(
            "<th scope=\"row\">" + Pattern.quote(label) + "</th>\\s*<td><b>([^<]*)</b>");
    Matcher found = row.matcher(html.replace('\u202f', ' '));
    assertTrue(found.find(), label + " is not on the page");
    String shown =
        Double.isNaN(value)
            ? "pas de valeur"
            : Numbers.decimal(value, decimals).fr().replace('\u202f', ' ');
    assertEquals(shown, found.group(1), label);
    compared[Double.isNaN(value) ? 1 : 0]++;
  }

  private Table table(String usecase, String name) {
    return editions.get(usecase).table(name);
  }

  /** The value of a territory in the last year of a table. */
  private double last(String usecase, String name, String key, String code, String column) {
    double value = Double.NaN;
    double year = Double.NEGATIVE_INFINITY;
    for (Row row : table(usecase, name)) {
      if (row.getString(key).equals(code) && number(row, "year") > year) {
        year = number(row, "year");
        value = number(row, column);
      }
    }
    return value;
  }

  private String lastOf(String usecase, String name, String column) {
    return table(usecase, name).stringColumn(column).asList().stream()
        .max(String::compareTo)
        .orElseThrow();
  }

  private double ratio(String collectivity, String ratio) {
    double value = Double.NaN;
    double year = Double.NEGATIVE_INFINITY;
    for (Row row : table("public-finance", "ratios")) {
      if (row.getString("collectivity").equals(collectivity)
          && row.getString("ratio").equals(ratio)
          && number(row, "year") > year) {
        year = number(row, "year");
        value = number(row, "value");
      }
    }
    return value;
  }

  private static double number(Row row, String column) {
    return row.isMissing(column) ? Double.NaN : ((Number) row.getObject(column)).doubleValue();
  }

  private String page(String path) throws IOException, InterruptedException {
    URI address = URI.create(server.address()).resolve(path);
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    String html = new String(answer.body(), StandardCharsets.UTF_8);
    assertEquals(200, answer.statusCode(), path);
    for (String fault : List.of("pu être dessinée", "pu être faite", "be drawn", "be made.")) {
      assertFalse(html.contains(fault), path + ": " + fault);
    }
    assertTrue(answer.body().length < HEAVIEST, path + " weighs " + answer.body().length);
    return html;
  }
}
