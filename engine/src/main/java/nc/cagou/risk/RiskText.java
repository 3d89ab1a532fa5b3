package nc.cagou.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Field;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** A {@link RiskReport} as sentences and as JSON. */
public final class RiskText {

  private static final Words WORDS = UnitRecords.WORDS;

  /** Single recodings that are said; JSON holds all. */
  private static final int SAID = 3;

  private RiskText() {}

  /** The report line by line, the verdict last. */
  public static List<Text> lines(RiskReport report) {
    List<Text> lines = new ArrayList<>();
    long n = report.records();
    lines.add(
        WORDS.get(
            "records", Map.of("n", n, "written", Numbers.whole(n), "keys", names(report.keys()))));
    lines.add(
        WORDS.get(
            "classes",
            Map.of(
                "n",
                report.classes(),
                "written",
                Numbers.whole(report.classes()),
                "smallest",
                report.smallest())));
    report
        .under()
        .forEach(
            (few, count) ->
                lines.add(
                    WORDS.get(
                        few == 2 ? "unique" : "under",
                        Map.of(
                            "few",
                            few,
                            "n",
                            count,
                            "written",
                            Numbers.whole(count),
                            "share",
                            Numbers.percent((double) count / n, 1)))));
    lines.add(
        WORDS.get(
            "expected",
            Map.of(
                "written",
                Numbers.decimal(report.expected(), 1),
                "share",
                Numbers.percent(report.expected() / n, 1))));
    lines.add(uniques(report.uniques()));
    if (report.diversity() != null) {
      lines.add(diversity(report.diversity()));
    }
    suggestions(report, lines);
    lines.add(verdict(report));
    return lines;
  }

  private static Text uniques(RiskReport.Uniques uniques) {
    return uniques == null
        ? WORDS.get("suda.too-large")
        : WORDS.get(
            "suda",
            Map.of(
                "n",
                uniques.scored(),
                "written",
                Numbers.whole(uniques.scored()),
                "greatest",
                Numbers.percent(uniques.greatest(), 1)));
  }

  private static Text diversity(RiskReport.Diversity diversity) {
    return WORDS.get(
        "diversity",
        Map.of(
            "field",
            diversity.field().title(),
            "least",
            diversity.least(),
            "n",
            diversity.single(),
            "written",
            Numbers.whole(diversity.single())));
  }

  private static void suggestions(RiskReport report, List<Text> lines) {
    report.alone().stream().limit(SAID).forEach(s -> lines.add(left("alone", s)));
    for (int i = 0; i < report.path().size(); i++) {
      lines.add(left(i == 0 ? "path.first" : "path.then", report.path().get(i)));
    }
  }

  private static Text left(String key, Combinations.Step step) {
    return WORDS.get(
        key,
        Map.of(
            "recoding",
            step.recoding().sentence(step.field()),
            "n",
            step.under(),
            "written",
            Numbers.whole(step.under())));
  }

  /** Whether the file may leave, and why. */
  public static Text verdict(RiskReport report) {
    if (report.underK() > 0) {
      return WORDS.get(
          "verdict.under",
          Map.of("k", report.k(), "n", report.underK(), "written", Numbers.whole(report.underK())));
    }
    if (!report.mayLeave()) {
      return WORDS.get("verdict.single", Map.of("field", report.diversity().field().title()));
    }
    return WORDS.get("verdict.leave", Map.of("k", report.k()));
  }

  private static Text names(List<Field> fields) {
    return new Text(
        String.join(", ", fields.stream().map(f -> f.title().fr()).toList()),
        String.join(", ", fields.stream().map(f -> f.title().en()).toList()));
  }

  /** As JSON. */
  public static ObjectNode json(RiskReport report, String usecase, String input, String path) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("usecase", usecase).put("input", input).put("path", path);
    json.put("records", report.records());
    ArrayNode keys = json.putArray("keys");
    report.keys().forEach(f -> keys.add(f.name()));
    json.put("k", report.k());
    json.put("classes", report.classes());
    json.put("smallest", report.smallest());
    json.put("uniques", report.under().get(2));
    json.put("under_k", report.underK());
    json.put("share_under_k", (double) report.underK() / report.records());
    ObjectNode under = json.putObject("under");
    report.under().forEach((few, count) -> under.put("" + few, count));
    json.put("expected_reidentifications", report.expected());
    if (report.uniques() == null) {
      json.putNull("dis_suda");
    } else {
      json.putObject("dis_suda")
          .put("scored", report.uniques().scored())
          .put("greatest", report.uniques().greatest())
          .put("mean", report.uniques().mean());
    }
    if (report.diversity() != null) {
      json.putObject("l_diversity")
          .put("sensitive", report.diversity().field().name())
          .put("least_distinct", report.diversity().least())
          .put("least_effective", report.diversity().effective())
          .put("records_of_one_value", report.diversity().single());
    }
    steps(json.putArray("suggestions"), report.alone());
    steps(json.putArray("proposed"), report.path());
    json.put("may_leave", report.mayLeave());
    Text verdict = verdict(report);
    json.put("message_fr", verdict.fr()).put("message_en", verdict.en());
    return json;
  }

  private static void steps(ArrayNode list, List<Combinations.Step> steps) {
    for (Combinations.Step step : steps) {
      Text said = step.recoding().sentence(step.field());
      list.addObject()
          .put("field", step.field().name())
          .put("recoding", step.recoding().name())
          .put("under_k", step.under())
          .put("message_fr", said.fr())
          .put("message_en", said.en());
    }
  }
}
