package nc.cagou.usecases.publicfinance.synthetic;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import nc.cagou.territory.Territories;
import nc.cagou.territory.Territory;
import nc.cagou.usecases.publicfinance.synthetic.AccountLine.Base;

/**
 * An invented budget of a commune and a year: how much of each {@link Base}. A commune keeps its
 * level, its savings and its debt from year to year; a year adds a draw of its own.
 *
 * @param annex 0 for the principal budget, else the number of the annex budget
 * @param debt outstanding at the end of the year
 */
record SyntheticBudget(
    Territory commune, int year, int annex, Map<Base, Double> amounts, double debt) {

  static final int LAST = 2024;
  static final int YEARS = 4;

  /** Francs an inhabitant in a commune of middling means. */
  private static final double LEVEL = 190_000;

  /** The budget of rank {@code k}: communes first, then years, then annex budgets. */
  static SyntheticBudget of(long k, long seed) {
    int communes = Territories.communes().size();
    Territory commune = Territories.communes().get((int) (k % communes));
    int year = LAST - (int) (k / communes % YEARS);
    int annex = (int) (k / ((long) communes * YEARS));
    Random place =
        new Random(seed ^ (31L * Integer.parseInt(commune.code()) + annex) * 0x9E3779B97F4A7C15L);
    Random own = new Random(seed ^ (k + 1) * 0xC2B2AE3D27D4EB4FL);
    double people = Territories.population(commune.code(), year).orElse(1_000);
    double size = annex == 0 ? 1 : 0.05;
    double level =
        LEVEL
            * size
            * people
            * Math.exp(0.18 * place.nextGaussian())
            * Math.pow(people / 5_000, -0.12);
    double receipts = level * Math.pow(1.02, year - LAST) * Math.exp(0.015 * own.nextGaussian());
    double rate = 0.13 + 0.07 * place.nextGaussian() + 0.015 * own.nextGaussian();
    rate = rate < 0.03 ? rate - 0.03 : rate;
    double burden = Math.min(1.3, Math.max(0, 0.5 + 0.4 * place.nextGaussian()));
    double debt = receipts * burden * Math.pow(0.97, year - LAST);
    Map<Base, Double> amounts = new EnumMap<>(Base.class);
    amounts.put(Base.RECEIPTS, receipts);
    amounts.put(Base.INTEREST, 0.028 * debt);
    amounts.put(Base.EXPENSES, receipts * (1 - rate) - 0.028 * debt);
    amounts.put(Base.REPAYMENT, debt / 14);
    amounts.put(Base.LOAN, debt * 0.05 * Math.abs(own.nextGaussian()));
    amounts.put(Base.EQUIPMENT, receipts * (0.14 + 0.06 * Math.abs(own.nextGaussian())));
    amounts.put(Base.GRANT, receipts * 0.06 * Math.abs(own.nextGaussian()));
    amounts.put(Base.SAVINGS, Math.max(0, receipts * rate));
    amounts.put(Base.DEPRECIATION, receipts * 0.05);
    amounts.put(Base.DISPOSAL, own.nextInt(4) == 0 ? receipts * 0.004 : 0);
    return new SyntheticBudget(commune, year, annex, amounts, debt);
  }

  /** A number of the form of a RIDET, made of the code of the commune; no real body bears it. */
  String ridet() {
    String establishment = String.valueOf(1001 + annex % 999).substring(1);
    return "09" + commune.code() + establishment;
  }
}
