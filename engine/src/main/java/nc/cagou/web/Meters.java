package nc.cagou.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** What the server counts about itself, in the text format of Prometheus (0.0.4). */
final class Meters {

  private static final double[] BOUNDS = {0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5};

  private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final AtomicLongArray buckets = new AtomicLongArray(BOUNDS.length + 1);
  private final LongAdder nanos = new LongAdder();
  private final long started = System.currentTimeMillis();

  /**
   * @param route the pattern of the address, never the address itself
   */
  void count(String route, int status, long duration) {
    String labels = "{route=\"" + route + "\",status=\"" + status + "\"}";
    requests.computeIfAbsent(labels, k -> new LongAdder()).increment();
    nanos.add(duration);
    int at = 0;
    while (at < BOUNDS.length && duration > BOUNDS[at] * 1e9) {
      at++;
    }
    buckets.incrementAndGet(at);
  }

  String text(int keptBytes, int editions) {
    StringBuilder out = new StringBuilder();
    head(out, "cagou_http_requests_total", "counter", "Requests answered.");
    requests.forEach((labels, n) -> line(out, "cagou_http_requests_total" + labels, n.sum()));
    head(out, "cagou_http_request_duration_seconds", "histogram", "Time to make an answer.");
    long total = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      total += buckets.get(i);
      String bound = i < BOUNDS.length ? String.valueOf(BOUNDS[i]) : "+Inf";
      line(out, "cagou_http_request_duration_seconds_bucket{le=\"" + bound + "\"}", total);
    }
    out.append(
        String.format(
            Locale.ROOT, "cagou_http_request_duration_seconds_sum %.6f\n", nanos.sum() / 1e9));
    line(out, "cagou_http_request_duration_seconds_count", total);
    Runtime vm = Runtime.getRuntime();
    gauge(out, "cagou_heap_used_bytes", "Java heap in use.", vm.totalMemory() - vm.freeMemory());
    gauge(out, "cagou_heap_max_bytes", "Java heap allowed.", vm.maxMemory());
    gauge(out, "cagou_kept_answers_bytes", "Answers kept in memory.", keptBytes);
    gauge(out, "cagou_editions", "Editions in the store, drafts included.", editions);
    long resident = resident();
    if (resident > 0) {
      gauge(out, "process_resident_memory_bytes", "Memory of the process.", resident);
    }
    gauge(out, "process_start_time_seconds", "Start of the server, Unix time.", started / 1000);
    return out.toString();
  }

  /** Resident memory where the system tells it (Linux), otherwise 0. */
  static long resident() {
    Path statm = Path.of("/proc/self/statm");
    if (!Files.isReadable(statm)) {
      return 0;
    }
    try {
      return Long.parseLong(Files.readString(statm).split(" ")[1]) * 4096;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static void gauge(StringBuilder out, String name, String help, long value) {
    head(out, name, "gauge", help);
    line(out, name, value);
  }

  private static void head(StringBuilder out, String name, String kind, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(kind).append('\n');
  }

  private static void line(StringBuilder out, String name, long value) {
    out.append(name).append(' ').append(value).append('\n');
  }
}
