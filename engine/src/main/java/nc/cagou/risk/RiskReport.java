package nc.cagou.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nc.cagou.Field;
import nc.cagou.method.protection.IndividualRisk;
import nc.cagou.method.protection.KAnonymity;
import nc.cagou.method.protection.LDiversity;
import nc.cagou.method.protection.Suda2;

/**
 * How many records of a file stand out by the keys that another could know.
 *
 * @param keys fields that another could know
 * @param k fewest records that must share their keys
 * @param under records in classes of fewer than 2, 3, 5 and k
 * @param expected re-identifications: the sum of the risks of all records (Benedetti and Franconi)
 * @param uniques special uniques; null when the file is too large to look for them
 * @param diversity of the sensitive value; null when none was named
 * @param alone what one coarser key would leave under k, the most useful first
 * @param path coarser keys that leave none under k
 */
public record RiskReport(
    List<Field> keys,
    long records,
    int k,
    int classes,
    int smallest,
    Map<Integer, Long> under,
    double expected,
    Uniques uniques,
    Diversity diversity,
    List<Combinations.Step> alone,
    List<Combinations.Step> path) {

  /** Cells that the search for special uniques may look at: records times sets of keys. */
  private static final long MOST_LOOKED_AT = 40_000_000;

  private static final int MOST_KEYS = 12;

  /**
   * DIS-SUDA scores.
   *
   * @param scored records with a minimal sample unique
   */
  public record Uniques(long scored, double greatest, double mean) {}

  /**
   * @param least fewest different sensitive values in a class
   * @param effective least effective number of values
   * @param single records whose class has one sensitive value alone: to know the keys is to know it
   */
  public record Diversity(Field field, int least, double effective, long single) {}

  /**
   * @param records keys first, then the sensitive column where there is one
   * @param sensitive whether the last column is the sensitive one
   * @param k 11 as a rule for persons
   * @param population how many persons the file was drawn from; 0 when all of them are in it
   */
  public static RiskReport of(UnitRecords records, boolean sensitive, int k, double population) {
    int width = records.fields().size() - (sensitive ? 1 : 0);
    List<Field> fields = records.fields().subList(0, width);
    String[][] keys = records.columns(0, width);
    int n = keys.length;
    double[] weights = null;
    if (population > n) {
      weights = new double[n];
      Arrays.fill(weights, population / n);
    }
    KAnonymity classes = KAnonymity.of(keys, weights);
    Map<Integer, Long> under = new TreeMap<>();
    for (int few : new int[] {2, 3, 5, k}) {
      under.put(few, (long) classes.violations(few));
    }
    Combinations combinations = new Combinations(fields, keys, k);
    return new RiskReport(
        fields,
        n,
        k,
        classes.size().length,
        classes.least(),
        under,
        IndividualRisk.expected(classes),
        uniques(keys, width, population > n ? n / population : Suda2.FRACTION),
        sensitive ? diversity(records, width, classes) : null,
        combinations.alone(),
        combinations.path());
  }

  private static Uniques uniques(String[][] keys, int width, double fraction) {
    if (width > MOST_KEYS || (long) keys.length << width > MOST_LOOKED_AT) {
      return null;
    }
    double[] dis = Suda2.of(keys, fraction).dis();
    long scored = Arrays.stream(dis).filter(d -> d > 0).count();
    double greatest = Arrays.stream(dis).max().orElse(0);
    double mean = Arrays.stream(dis).filter(d -> d > 0).average().orElse(0);
    return new Uniques(scored, greatest, mean);
  }

  private static Diversity diversity(UnitRecords records, int at, KAnonymity classes) {
    String[] values = new String[records.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = records.values()[i][at];
    }
    LDiversity found = LDiversity.of(classes, values, 2);
    return new Diversity(
        records.fields().get(at),
        Arrays.stream(found.distinct()).min().orElse(0),
        Arrays.stream(found.effective()).min().orElse(0),
        IntStream.of(found.distinct()).filter(d -> d == 1).count());
  }

  /** Records in classes of fewer than k. */
  public long underK() {
    return under.get(k);
  }

  /**
   * Whether the file may be handed over under an agreement: no record shares its keys with fewer
   * than k, and no class gives its sensitive value away.
   */
  public boolean mayLeave() {
    return underK() == 0 && (diversity == null || diversity.single() == 0);
  }
}
