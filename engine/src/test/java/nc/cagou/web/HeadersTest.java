package nc.cagou.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nc.cagou.text.Refusal;
import org.junit.jupiter.api.Test;

/** What stands around an answer: policy, validators, compression, paths that lead nowhere. */
class HeadersTest {

  private final Site site = Site.shared();

  @Test
  void everyAnswerForbidsWhatComesFromOutsideAndWhatIsInline() {
    for (String path : List.of("/", "/u/sample", "/nowhere", "/api/v1/editions", "/metrics")) {
      var headers = site.get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy.startsWith("default-src 'none'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertFalse(policy.contains("http"), path);
      assertTrue(policy.contains("frame-ancestors 'none'"), path);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
      assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElseThrow());
      assertTrue(headers.firstValue("Server").isEmpty());
    }
  }

  @Test
  void anUnchangedPageIsNotSentTwice() {
    var first = site.get("/u/sample");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    var second = site.get("/u/sample", "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals(0, second.body().length);
    assertEquals(200, site.get("/u/sample?lang=en", "If-None-Match", tag).statusCode());
  }

  @Test
  void anAnswerIsCompressedWhenItIsAskedForAndTheSameWithin() throws Exception {
    var plain = site.get("/u/sample");
    var packed = site.get("/u/sample", "Accept-Encoding", "gzip, br");
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
    assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
    assertTrue(packed.body().length < plain.body().length / 3);
    assertArrayEquals(
        plain.body(), new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
  }

  @Test
  void filesOfEveryPageMayBeKeptForEver() {
    for (String name :
        List.of("cagou.css", "htmx.js", "regular.woff2", "semibold.woff2", "icon.svg")) {
      var answer = site.get(Assets.at(name));
      assertEquals(200, answer.statusCode(), name);
      assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    }
    assertEquals(404, site.get("/assets/0/cagou.css").statusCode());
    assertTrue(site.get(Assets.at("cagou.css")).body().length < 15_000);
    assertFalse(site.text(Assets.at("cagou.css")).contains("http"));
  }

  @Test
  void noPathLeadsOutOfAnEditionOrIntoItsQuarantine() throws Exception {
    for (String path :
        List.of(
            "/files/quarantine/records.parquet",
            "/files/intake.json",
            "/files/manifest.json",
            "/files/story.json",
            "/files/notes.txt",
            "/files/charts/../manifest.json",
            "/files/charts/%2e%2e/manifest.json",
            "/files/..%2f..%2f..%2fetc/passwd",
            "/tables/..%2fmanifest",
            "/figures/..%2f..%2fmanifest.json",
            "/tables/sightings.csv%00",
            "/../../..%2fetc/passwd")) {
      int status = raw(site.page() + path);
      assertTrue(status == 400 || status == 404, path + " " + status);
    }
    for (String path : List.of("/u/..%2f..%2fetc/passwd", "/assets/../../etc/passwd")) {
      int status = raw(path);
      assertTrue(status == 400 || status == 404, path + " " + status);
    }
  }

  @Test
  void onlyWhatIsMeantForEverybodyIsAFileOfAnEdition() {
    for (String path :
        List.of("charts/who.fr.svg", "tables/who.csv", "passport.json", "brief.fr.pdf")) {
      assertTrue(Files.open(path), path);
    }
    for (String path :
        List.of(
            "quarantine/persons.parquet",
            "intake.json",
            "manifest.json",
            "charts/../x.json",
            "x")) {
      assertFalse(Files.open(path), path);
    }
  }

  @Test
  void aTakenPortIsRefusedWithASentence() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> Server.start(site.store, List.of(), Server.LOCAL, site.port()));
    assertTrue(refusal.text().fr().contains("Le port " + site.port() + " est déjà pris"));
    assertTrue(refusal.text().en().contains("--port"));
  }

  @Test
  void metricsCountRequestsByRouteNotByAddress() {
    site.get("/u/sample");
    String text = site.text("/metrics");
    assertTrue(text.contains("cagou_http_requests_total{route=\"/u/{usecase}\",status=\"200\"}"));
    assertTrue(text.contains("cagou_http_request_duration_seconds_bucket{le=\"+Inf\"}"));
    assertTrue(text.contains("cagou_heap_used_bytes"));
    assertFalse(text.contains("/u/sample"));
    assertEquals("ok\n", site.text("/healthz"));
  }

  /** Sends a path as it is: a client of Java would put it right. */
  private int raw(String path) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", site.port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }
}
