package nc.cagou.usecases.datacirculation;

import java.util.List;
import java.util.Map;
import nc.cagou.LeverAnswer;
import nc.cagou.LeverAnswer.Effect;
import nc.cagou.Parameters;
import nc.cagou.Tables;
import nc.cagou.method.metadata.MetadataQuality;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;
import nc.cagou.text.Words;

/** The answer of the lever, from protected tables alone. */
final class Pull {

  private static final Words WORDS = DataCirculation.WORDS;

  private Pull() {}

  static LeverAnswer of(Tables tables, Parameters parameters) {
    Text limits = WORDS.get("pull.limits");
    if (!tables.has("mqa_metrics") || !tables.has("udata_criteria")) {
      return new LeverAnswer(WORDS.get("pull.nothing"), List.of(), limits);
    }
    Mending mending =
        Mending.of(tables.get("mqa_metrics"), tables.get("udata_criteria"), parameters);
    MetadataQuality.Score before = mending.before();
    MetadataQuality.Score after = mending.after();
    double gain = ScoreTables.rounded(after.total() - before.total());
    double udata = mending.udataAfter() - mending.udataBefore();
    String kind =
        mending.mended() == 0 ? "none" : gain > 0 ? "points" : udata > 0 ? "udata" : "same";
    Text sentence =
        WORDS.get(
            "pull." + kind,
            Map.of(
                "fix",
                Names.fix(mending.fix()),
                "publisher",
                Names.mender(mending.publisher()),
                "n",
                mending.mended(),
                "gain",
                Numbers.decimal(gain, 1),
                "after",
                Numbers.decimal(after.total(), 1),
                "udata",
                Numbers.decimal(udata * 100, 1)));
    return new LeverAnswer(
        sentence,
        List.of(
            new Effect(
                "mqa_total",
                WORDS.get("indicator.mqa_total"),
                finite(before.total()),
                finite(after.total()),
                null,
                null,
                WORDS.get("unit.mqa"),
                1,
                Double.isFinite(after.total())
                    ? KeyFigures.bounds(mending.lower(), mending.upper())
                    : WORDS.get("reason.untested")),
            new Effect(
                "udata_mean",
                WORDS.get("indicator.udata_mean"),
                mending.udataBefore() * 100,
                mending.udataAfter() * 100,
                null,
                null,
                Text.same("%"),
                1,
                WORDS.get("reason.census"))),
        limits);
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
