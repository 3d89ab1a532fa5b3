package nc.cagou.usecases.datacirculation.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import nc.cagou.method.metadata.MqaCounts;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;

/**
 * An assessment as a short text, one column of a reduced frame: observations of all distributions,
 * of the best one, number of files, criteria ({@code 1 0 ?}, {@code .} for one that is not there),
 * published or not.
 */
public final class AssessmentText {

  private AssessmentText() {}

  public static String write(Assessment assessment) {
    StringBuilder criteria = new StringBuilder();
    for (UdataCriterion criterion : UdataCriterion.values()) {
      Map<UdataCriterion, Boolean> known = assessment.criteria();
      Boolean met = known.get(criterion);
      criteria.append(!known.containsKey(criterion) ? '.' : met == null ? '?' : met ? '1' : '0');
    }
    return counts(assessment.all())
        + "|"
        + counts(assessment.best())
        + "|"
        + assessment.files()
        + "|"
        + criteria
        + "|"
        + (assessment.published() ? "p" : "c");
  }

  public static Assessment read(String text) {
    String[] parts = text.split("\\|");
    Map<UdataCriterion, Boolean> criteria = new EnumMap<>(UdataCriterion.class);
    for (UdataCriterion criterion : UdataCriterion.values()) {
      char mark = parts[3].charAt(criterion.ordinal());
      if (mark != '.') {
        criteria.put(criterion, mark == '?' ? null : (Boolean) (mark == '1'));
      }
    }
    return new Assessment(
        counts(parts[0]),
        counts(parts[1]),
        Integer.parseInt(parts[2]),
        criteria,
        parts[4].equals("p"));
  }

  private static String counts(MqaCounts counts) {
    StringJoiner text = new StringJoiner(",");
    for (MqaMetric metric : MqaMetric.values()) {
      int i = metric.ordinal();
      text.add(counts.met()[i] + "/" + counts.untested()[i] + "/" + counts.population()[i]);
    }
    return text.toString();
  }

  private static MqaCounts counts(String text) {
    MqaCounts counts = MqaCounts.none();
    String[] metrics = text.split(",");
    for (int i = 0; i < metrics.length; i++) {
      String[] numbers = metrics[i].split("/");
      counts.met()[i] = Long.parseLong(numbers[0]);
      counts.untested()[i] = Long.parseLong(numbers[1]);
      counts.population()[i] = Long.parseLong(numbers[2]);
    }
    return counts;
  }
}
