package nc.cagou.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import nc.cagou.edition.Json;
import nc.cagou.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered when there is no answer: a page for readers, {@code application/problem+json}
 * (RFC 9457) for programs, both in the language asked. The cause goes to the log, never out.
 */
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private final AtomicLong number = new AtomicLong(System.currentTimeMillis() % 1_000_000);

  Answer answer(Visit v, Exception fault) {
    if (fault instanceof Unserved unserved) {
      return answer(v, unserved.status(), v.say(unserved.text()));
    }
    String id = Long.toString(number.incrementAndGet());
    LOG.error("Error {} at {}", id, v.path(), fault);
    return answer(v, 500, v.t("error.internal", "number", id));
  }

  Answer missing(Visit v) {
    return answer(v, 404, "");
  }

  Answer refusedMethod(Visit v, String method) {
    return answer(v, 405, v.t("error.405.text", "method", method));
  }

  private Answer answer(Visit v, int status, String detail) {
    String key =
        status == 404 || status == 405
            ? "error." + status
            : status >= 500 ? "error.500" : "error.400";
    Text title = Visit.text(key + ".title");
    if (v.path().startsWith("/api/")) {
      ObjectNode problem = Json.mapper().createObjectNode();
      problem.put("type", "about:blank");
      problem.put("title", v.say(title));
      problem.put("status", status);
      problem.put("detail", detail.isEmpty() ? v.t("error.404.api") : detail);
      problem.put("instance", v.path());
      byte[] bytes = Json.line(problem).getBytes(StandardCharsets.UTF_8);
      return Answer.of(status, "application/problem+json", bytes, "no-store");
    }
    String text =
        status == 404 ? v.t("error.404.text") : status >= 500 ? v.t("error.500.text") : "";
    MessagePage page =
        new MessagePage(
            v, v.say(title), detail.isEmpty() ? text : detail, detail.isEmpty() ? "" : text);
    return Answer.page(status, Templates.render("message", page)).withCache("no-store");
  }
}
