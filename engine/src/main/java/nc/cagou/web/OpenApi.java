package nc.cagou.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the API, written by hand as data and held true by a test. */
final class OpenApi {

  private OpenApi() {}

  static Answer document() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      return Answer.of(200, "application/json", in.readAllBytes(), Answer.REVALIDATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
