package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import nc.cagou.verify.CaseResult;
import nc.cagou.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every method of the house against reference numbers. */
@Command(name = "verify")
final class VerifyVerb extends Verb {

  private static final Words WORDS = Words.beside(VerifyVerb.class, "answers");
  private static final int FAILED = 1;

  @Parameters(arity = "0..1", paramLabel = "DIR")
  Path directory;

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    List<CaseResult> results = Verification.of(where());
    if (json) {
      print(asJson(results));
    } else {
      results.forEach(r -> print(line(r)));
      long bad = results.stream().filter(r -> !r.ok()).count();
      long numbers = results.stream().mapToLong(CaseResult::numbers).sum();
      tell(
          WORDS.get(
              bad == 0 ? "verified" : "not-verified",
              Map.of("cases", results.size(), "bad", bad, "numbers", numbers)));
    }
    return results.stream().allMatch(CaseResult::ok) ? DONE : FAILED;
  }

  private Path where() {
    if (directory != null) {
      return directory;
    }
    Path beside = home().resolve("../shared/reference").normalize();
    if (!java.nio.file.Files.isDirectory(beside)) {
      throw Refusal.usage(WORDS.get("no-reference"));
    }
    return beside;
  }

  private static String line(CaseResult r) {
    String deviation =
        r.maxDeviation() == null
            ? "-"
            : String.format("%.3g / %.3g", r.maxDeviation(), r.tolerance());
    String told = r.ok() ? "" : "  " + r.worst();
    return (r.ok() ? "ok    " : "FAIL  ")
        + String.format("%-32s %-44s %8d  %s", r.method(), r.name(), r.numbers(), deviation)
        + told;
  }

  private static String asJson(List<CaseResult> results) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode all = mapper.createObjectNode();
    ArrayNode cases = all.putArray("cases");
    for (CaseResult r : results) {
      ObjectNode node = cases.addObject();
      node.put("method", r.method());
      node.put("case", r.name());
      boolean finite = r.maxDeviation() != null && Double.isFinite(r.maxDeviation());
      node.put("max_deviation", finite ? r.maxDeviation() : null);
      node.put("tolerance", r.tolerance());
      node.put("ok", r.ok());
      node.put("skipped", r.skipped());
      node.put("numbers", r.numbers());
      node.put("worst", r.worst());
    }
    return mapper.writeValueAsString(all);
  }
}
