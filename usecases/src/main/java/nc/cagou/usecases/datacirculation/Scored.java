package nc.cagou.usecases.datacirculation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import nc.cagou.method.metadata.Freshness;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaCounts;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.UdataQuality;
import nc.cagou.method.metadata.Untested;
import nc.cagou.usecases.datacirculation.catalogue.Assessment;
import nc.cagou.usecases.datacirculation.catalogue.AssessmentText;
import tech.tablesaw.api.Row;

/**
 * A dataset with its scores.
 *
 * @param publisher {@link #NOBODY} where none is named
 * @param counts what the score of the dataset looks at: the best file, or all files
 * @param criteria the nine, the one of freshness judged on the day; null where not known
 * @param uses over twelve months, or views; null when nothing is known
 */
record Scored(
    String id,
    String title,
    String text,
    String publisher,
    String frequency,
    LocalDate updated,
    Freshness.State state,
    Assessment assessment,
    MqaCounts counts,
    MetadataQuality.Score score,
    Map<UdataCriterion, Boolean> criteria,
    Double publishedScore,
    Long uses) {

  /** Stands for datasets of which the catalogue names no publisher. */
  static final String NOBODY = "nd";

  static Scored of(Row row, Judgement judgement, LocalDate day, Map<String, Long> used) {
    Assessment assessment = AssessmentText.read(row.getString("assessment"));
    MqaCounts counts = judgement.best() ? assessment.best() : assessment.all();
    LocalDate updated = row.isMissing("last_update") ? null : row.getDate("last_update");
    String frequency = row.isMissing("frequency") ? null : row.getString("frequency");
    Freshness.State state = Freshness.of(frequency, updated, day);
    Map<UdataCriterion, Boolean> criteria = new EnumMap<>(UdataCriterion.class);
    criteria.putAll(assessment.criteria());
    if (!assessment.published()) {
      criteria.put(
          UdataCriterion.UPDATE_FULFILLED_IN_TIME,
          state == Freshness.State.ON_TIME || state == Freshness.State.NO_EXPECTATION);
    }
    String id = row.getString("dataset_id");
    Long views = row.isMissing("views") ? null : (Long) row.getLong("views");
    return new Scored(
        id,
        row.getString("title"),
        row.getString("text"),
        row.isMissing("publisher") ? NOBODY : row.getString("publisher"),
        frequency,
        updated,
        state,
        assessment,
        counts,
        MetadataQuality.byShare(counts, judgement.untested()),
        criteria,
        row.isMissing("quality_score") ? null : (Double) row.getDouble("quality_score"),
        used.isEmpty() ? views : (Long) used.getOrDefault(id, 0L));
  }

  double udata() {
    return UdataQuality.score(criteria);
  }

  boolean meets(UdataCriterion criterion) {
    return Boolean.TRUE.equals(criteria.get(criterion));
  }

  /** Whether nobody can tell if it meets a criterion. */
  boolean ignores(UdataCriterion criterion) {
    return criteria.containsKey(criterion) && criteria.get(criterion) == null;
  }

  double bound(Untested rule) {
    return MetadataQuality.byShare(counts, rule).total();
  }

  boolean late() {
    return state == Freshness.State.LATE;
  }

  /** Whether its promise has a day that one can be late for. */
  boolean due() {
    return state == Freshness.State.LATE || state == Freshness.State.ON_TIME;
  }

  /** Days since the last update, or null. */
  Long age(LocalDate day) {
    return updated == null ? null : (Long) ChronoUnit.DAYS.between(updated, day);
  }
}
