package nc.cagou.usecases.publicfinance;

import java.util.Map;
import nc.cagou.Parameters;
import nc.cagou.text.Numbers;
import nc.cagou.text.Text;

/** The currency of a run: francs of the Pacific, without decimals, in New Caledonia; else euros. */
enum Currency {
  XPF(0),
  EUR(2);

  static final String AUTO = "auto";

  private final int decimals;

  Currency(int decimals) {
    this.decimals = decimals;
  }

  /** The currency of a collectivity, unless the run names one for all. */
  static Currency of(Parameters parameters, String collectivity) {
    String asked = parameters.text("currency");
    if (!asked.equals(AUTO)) {
      return valueOf(asked);
    }
    return isHere(collectivity) ? XPF : EUR;
  }

  /** New Caledonia, or a body with a RIDET, which only stands there. */
  static boolean isHere(String collectivity) {
    boolean ridet =
        InseeCode.digits(collectivity) && collectivity.length() > 5 && collectivity.length() <= 10;
    return collectivity.startsWith("988") && collectivity.length() <= 5 || ridet;
  }

  int decimals() {
    return decimals;
  }

  /** "F CFP", "€". */
  Text sign() {
    return this == XPF ? new Text("F\u00a0CFP", "XPF") : Text.same("€");
  }

  /** A whole amount with its sign: {@code 1 234 567 F CFP}. */
  Text write(double amount) {
    return join(Numbers.decimal(amount, 0), sign());
  }

  /** An amount in millions, for a sentence: {@code 12,3 millions F CFP}. */
  Text millions(double amount) {
    double millions = amount / 1e6;
    int kept = Math.abs(millions) < 10 ? 2 : Math.abs(millions) < 1000 ? 1 : 0;
    Text number = Numbers.decimal(millions, kept);
    return PublicFinance.WORDS.get(
        "money.millions",
        Map.of("n", number, "sign", sign(), "plural", Math.abs(millions) < 2 ? "no" : "yes"));
  }

  private static Text join(Text number, Text sign) {
    return new Text(
        number.fr() + Numbers.HARD_SPACE + sign.fr(), number.en() + Numbers.HARD_SPACE + sign.en());
  }
}
