package nc.cagou.usecases.datacirculation.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.method.metadata.Freshness;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.UdataQuality;
import nc.cagou.method.metadata.Untested;
import nc.cagou.testkit.Shared;
import nc.cagou.usecases.Reading;
import nc.cagou.usecases.datacirculation.DataCirculation;
import org.junit.jupiter.api.Test;

/** What is observed of a dataset, and the scores that data.gouv.fr published. */
class AssessmentTest {

  private static final LocalDate SNAPSHOT = LocalDate.of(2022, 12, 2);

  private static final List<String> CRITERIA =
      List.of(
          "dataset_description_quality",
          "resources_documentation",
          "license",
          "update_frequency",
          "update_fulfilled_in_time",
          "temporal_coverage",
          "spatial",
          "has_open_format",
          "all_resources_available");

  private static Reading snapshot() {
    return Reading.of(
        new DataCirculation(),
        "catalogue",
        Shared.folder("data/opendata/datagouvfr/datasets_2022-12-02.ndjson.gz"));
  }

  private static Map<UdataCriterion, Boolean> published(Reading read, int row) {
    Map<UdataCriterion, Boolean> criteria = new EnumMap<>(UdataCriterion.class);
    for (UdataCriterion criterion : UdataCriterion.values()) {
      Object value = read.value(row, "quality_" + criterion.code());
      if (value != null) {
        criteria.put(criterion, (Boolean) value);
      }
    }
    return criteria;
  }

  private static Described described(Reading read, int row, Map<UdataCriterion, Boolean> known) {
    return new Described(
        (String) read.value(row, "description"),
        (String) read.value(row, "publisher"),
        (String) read.value(row, "theme"),
        (String) read.value(row, "keywords"),
        (String) read.value(row, "spatial"),
        (String) read.value(row, "temporal"),
        (String) read.value(row, "frequency"),
        (String) read.value(row, "license"),
        (String) read.value(row, "access_rights"),
        (String) read.value(row, "contact"),
        day(read.value(row, "issued")),
        day(read.value(row, "modified")),
        (String) read.value(row, "portal"),
        (Boolean) read.value(row, "dcat_ap"),
        (String) read.value(row, "distributions"),
        known);
  }

  private static LocalDate day(Object value) {
    return value == null ? null : LocalDate.ofEpochDay((Integer) value);
  }

  @Test
  void theCriteriaAreThoseOfTheInterface() {
    assertEquals(
        CRITERIA, java.util.Arrays.stream(UdataCriterion.values()).map(c -> c.code()).toList());
  }

  @Test
  void all366PublishedScoresAreEqual() {
    Reading read = snapshot();
    int equal = 0;
    for (int i = 0; i < read.rows().size(); i++) {
      Assessment assessment =
          Assessment.of(described(read, i, published(read, i)), Untested.NOT_MET);
      double score = UdataQuality.score(assessment.criteria());
      equal += Math.abs(score - (Double) read.value(i, "quality_score")) < 1e-12 ? 1 : 0;
    }
    assertEquals(366, equal);
  }

  @Test
  void criteriaComputedAgainDifferFromThePublishedOnesInKnownPlacesOnly() {
    Reading read = snapshot();
    Map<UdataCriterion, Integer> apart = new EnumMap<>(UdataCriterion.class);
    for (int i = 0; i < read.rows().size(); i++) {
      Map<UdataCriterion, Boolean> published = published(read, i);
      Described dataset = described(read, i, Map.of());
      Map<UdataCriterion, Boolean> own =
          new EnumMap<>(Assessment.of(dataset, Untested.NOT_MET).criteria());
      Object updated = read.value(i, "last_update");
      String frequency = dataset.frequency();
      Freshness.State state = Freshness.of(frequency, day(updated), SNAPSHOT);
      own.put(
          UdataCriterion.UPDATE_FULFILLED_IN_TIME,
          state == Freshness.State.ON_TIME || state == Freshness.State.NO_EXPECTATION);
      for (UdataCriterion criterion : UdataCriterion.values()) {
        boolean met = Boolean.TRUE.equals(own.get(criterion));
        boolean uncalled = own.containsKey(criterion) && own.get(criterion) == null;
        if (!uncalled && met != Boolean.TRUE.equals(published.get(criterion))) {
          apart.merge(criterion, 1, Integer::sum);
        }
      }
    }
    // "notspecified" is published both as a licence and as none; two checks of links disagree
    assertEquals(38, apart.remove(UdataCriterion.LICENSE));
    assertTrue(apart.getOrDefault(UdataCriterion.ALL_RESOURCES_AVAILABLE, 0) <= 6, "" + apart);
    apart.remove(UdataCriterion.ALL_RESOURCES_AVAILABLE);
    // promises of an hour or a day, judged by the day here and by the minute there
    assertEquals(3, apart.remove(UdataCriterion.UPDATE_FULFILLED_IN_TIME));
    assertEquals(Map.of(), apart);
  }

  @Test
  void aTextKeepsTheWholeAssessment() {
    Assessment assessment =
        Assessment.of(dataset(new String[] {"csv", "pdf"}, true, null), Untested.NOT_MET);
    Assessment again = AssessmentText.read(AssessmentText.write(assessment));
    assertEquals(AssessmentText.write(assessment), AssessmentText.write(again));
    assertEquals(2, again.files());
    assertEquals(assessment.criteria(), again.criteria());
    assertFalse(again.published());
  }

  @Test
  void theBestFileCountsOnceAndAllFilesByShare() {
    Assessment assessment =
        Assessment.of(dataset(new String[] {"csv", "pdf"}, true, false), Untested.NOT_MET);
    MetadataQuality.Score best = MetadataQuality.byShare(assessment.best(), Untested.NOT_MET);
    MetadataQuality.Score share = MetadataQuality.byShare(assessment.all(), Untested.NOT_MET);
    assertEquals(50, best.of(MqaMetric.ACCESS_URL_REACHED));
    assertEquals(25, share.of(MqaMetric.ACCESS_URL_REACHED));
    assertEquals(20, best.of(MqaMetric.MACHINE_READABLE));
    assertEquals(10, share.of(MqaMetric.MACHINE_READABLE));
    assertEquals(5, best.of(MqaMetric.FORMAT_VOCABULARY));
    assertEquals(false, assessment.criteria().get(UdataCriterion.ALL_RESOURCES_AVAILABLE));
  }

  @Test
  void whatNobodyCalledIsNotKnown() {
    Assessment assessment =
        Assessment.of(dataset(new String[] {"csv"}, null, null), Untested.NOT_MET);
    int i = MqaMetric.ACCESS_URL_REACHED.ordinal();
    assertEquals(1, assessment.all().untested()[i]);
    assertNull(assessment.criteria().get(UdataCriterion.ALL_RESOURCES_AVAILABLE));
  }

  @Test
  void aDatasetWithoutFilesHasNoPointOfFiles() {
    Assessment assessment = Assessment.of(dataset(new String[0], null, null), Untested.MET);
    assertEquals(0, assessment.files());
    assertEquals(
        0, MetadataQuality.byShare(assessment.best(), Untested.MET).of(MqaMetric.DOWNLOAD_URL));
    assertEquals(false, assessment.criteria().get(UdataCriterion.HAS_OPEN_FORMAT));
  }

  private static Described dataset(String[] formats, Boolean first, Boolean others) {
    java.util.ArrayList<Distribution> files = new java.util.ArrayList<>();
    for (int i = 0; i < formats.length; i++) {
      files.add(
          new Distribution(
              "a",
              "b",
              "http://a",
              "http://a",
              formats[i],
              null,
              "lov2",
              null,
              null,
              null,
              null,
              i == 0 ? first : others,
              Set.of()));
    }
    return new Described(
        "court",
        "Service",
        "eau",
        "eau",
        null,
        null,
        "annual",
        "lov2",
        null,
        null,
        SNAPSHOT,
        SNAPSHOT,
        "datagouv",
        null,
        DistributionList.write(files),
        Map.of());
  }
}
