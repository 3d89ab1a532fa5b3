package nc.cagou.usecases.datacirculation.catalogue;

import static nc.cagou.usecases.datacirculation.catalogue.Distribution.says;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.cagou.method.metadata.Freshness;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.method.metadata.MqaCounts;
import nc.cagou.method.metadata.MqaMetric;
import nc.cagou.method.metadata.UdataCriterion;
import nc.cagou.method.metadata.UdataQuality;
import nc.cagou.method.metadata.Untested;

/**
 * What is observed of one dataset.
 *
 * @param all observations of the dataset and of all its distributions
 * @param best observations of the dataset and of its best distribution
 * @param files how many distributions it has
 * @param criteria the nine of data.gouv.fr, published ones first, else computed; null where it
 *     cannot be known. {@code UPDATE_FULFILLED_IN_TIME} is there only when it was published: it
 *     depends on the day of the judgement
 * @param published whether the criteria are those the portal published
 */
public record Assessment(
    MqaCounts all,
    MqaCounts best,
    int files,
    Map<UdataCriterion, Boolean> criteria,
    boolean published) {

  /** What is observed of a dataset; the best distribution is the one with most points. */
  public static Assessment of(Described dataset, Untested rule) {
    List<Distribution> files = DistributionList.read(dataset.distributions());
    List<MqaCounts> each = new ArrayList<>();
    for (Distribution file : files) {
      each.add(file(file, dataset));
    }
    MqaCounts own = own(dataset, files);
    MqaCounts all = each.stream().reduce(own, MqaCounts::plus);
    int best = MetadataQuality.best(each, rule);
    boolean published = !dataset.published().isEmpty();
    return new Assessment(
        all,
        best < 0 ? own : own.plus(each.get(best)),
        files.size(),
        published ? dataset.published() : criteria(dataset, files),
        published);
  }

  private static MqaCounts own(Described dataset, List<Distribution> files) {
    MqaCounts counts = MqaCounts.none();
    boolean plainTable = "table".equals(dataset.portal()) || "datagouv".equals(dataset.portal());
    see(counts, MqaMetric.KEYWORD, says(dataset.keywords()));
    see(counts, MqaMetric.THEME, says(dataset.theme()));
    see(counts, MqaMetric.SPATIAL, says(dataset.spatial()));
    see(counts, MqaMetric.TEMPORAL, says(dataset.temporal()));
    see(counts, MqaMetric.DCAT_AP, dataset.complies());
    see(counts, MqaMetric.ACCESS_RIGHTS, says(dataset.accessRights()));
    see(
        counts,
        MqaMetric.ACCESS_RIGHTS_VOCABULARY,
        says(dataset.accessRights()) && Vocabularies.accessRightsKnown(dataset.accessRights()));
    see(counts, MqaMetric.CONTACT_POINT, says(dataset.contact()));
    see(counts, MqaMetric.PUBLISHER, says(dataset.publisher()));
    see(
        counts,
        MqaMetric.ISSUED,
        dataset.issued() != null || plainTable && files.stream().anyMatch(f -> says(f.issued())));
    see(
        counts,
        MqaMetric.MODIFIED,
        dataset.modified() != null
            || plainTable && files.stream().anyMatch(f -> says(f.modified())));
    return counts;
  }

  private static MqaCounts file(Distribution file, Described dataset) {
    MqaCounts counts = MqaCounts.none();
    boolean format = says(file.format());
    String license = file.license();
    see(
        counts,
        MqaMetric.ACCESS_URL_REACHED,
        says(file.access()) ? file.reached() : (Boolean) false);
    see(counts, MqaMetric.DOWNLOAD_URL, says(file.download()));
    see(
        counts,
        MqaMetric.DOWNLOAD_URL_REACHED,
        says(file.download()) ? file.reached() : (Boolean) false);
    see(counts, MqaMetric.FORMAT, known(file, "format", format));
    see(counts, MqaMetric.MEDIA_TYPE, known(file, "media", says(file.media())));
    see(
        counts,
        MqaMetric.FORMAT_VOCABULARY,
        known(file, "format", format && Vocabularies.formatKnown(file.format())));
    see(
        counts,
        MqaMetric.FORMAT_VOCABULARY,
        known(file, "media", says(file.media()) && Vocabularies.mediaKnown(file.media())));
    see(
        counts,
        MqaMetric.NON_PROPRIETARY,
        known(file, "format", format && Vocabularies.nonProprietary(file.format())));
    see(
        counts,
        MqaMetric.MACHINE_READABLE,
        known(file, "format", format && Vocabularies.machineReadable(file.format())));
    see(counts, MqaMetric.LICENSE, says(license));
    see(counts, MqaMetric.LICENSE_VOCABULARY, says(license) && Vocabularies.licenceKnown(license));
    see(counts, MqaMetric.RIGHTS, says(file.rights()));
    see(counts, MqaMetric.BYTE_SIZE, known(file, "size", file.size() != null && file.size() > 0));
    return counts;
  }

  private static Boolean known(Distribution file, String what, boolean met) {
    return met || file.knows(what) ? (Boolean) met : null;
  }

  /** One observation more: met, not met, or null when it could not be tested. */
  private static void see(MqaCounts counts, MqaMetric metric, Boolean met) {
    int i = metric.ordinal();
    counts.population()[i]++;
    counts.met()[i] += Boolean.TRUE.equals(met) ? 1 : 0;
    counts.untested()[i] += met == null ? 1 : 0;
  }

  private static Map<UdataCriterion, Boolean> criteria(
      Described dataset, List<Distribution> files) {
    Map<UdataCriterion, Boolean> criteria = new EnumMap<>(UdataCriterion.class);
    criteria.put(UdataCriterion.LICENSE, says(dataset.license()));
    criteria.put(UdataCriterion.TEMPORAL_COVERAGE, says(dataset.temporal()));
    criteria.put(UdataCriterion.SPATIAL, says(dataset.spatial()));
    criteria.put(UdataCriterion.UPDATE_FREQUENCY, Freshness.promised(dataset.frequency()));
    criteria.put(
        UdataCriterion.DATASET_DESCRIPTION_QUALITY, UdataQuality.described(dataset.description()));
    boolean any = !files.isEmpty();
    criteria.put(
        UdataCriterion.RESOURCES_DOCUMENTATION,
        any(files.stream().map(f -> known(f, "description", says(f.description()))).toList()));
    criteria.put(
        UdataCriterion.HAS_OPEN_FORMAT,
        any(files.stream().map(f -> known(f, "format", UdataQuality.open(f.format()))).toList()));
    boolean broken = files.stream().anyMatch(f -> Boolean.FALSE.equals(f.reached()));
    boolean uncalled = files.stream().anyMatch(f -> f.reached() == null);
    criteria.put(
        UdataCriterion.ALL_RESOURCES_AVAILABLE,
        !any || broken ? (Boolean) false : uncalled ? null : (Boolean) true);
    return criteria;
  }

  /** True when one is, null when none is and one is not known. */
  private static Boolean any(List<Boolean> each) {
    if (each.contains(Boolean.TRUE)) {
      return true;
    }
    return each.contains(null) ? null : (Boolean) false;
  }
}
