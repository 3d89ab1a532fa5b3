package nc.cagou.usecases.publicfinance;

import java.util.List;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.Layout;
import nc.cagou.intake.Contracts;
import nc.cagou.text.Words;

/** The inputs of public finance: accounts, charts of accounts, population, payments, receipts. */
final class FinanceInputs {

  static final Words WORDS = Words.beside(FinanceInputs.class, "contracts");

  private FinanceInputs() {}

  static List<Input> all() {
    return List.of(
        new Input("accounts", contract("accounts", new AccountsLayout()).reading(new Totem())),
        new Input("charts_of_accounts", contract("charts_of_accounts", new ChartLayout())),
        new Input("population", contract("population", Layout.NONE)),
        new Input("payments", contract("payments", Layout.NONE)),
        new Input("receipts", contract("receipts", Layout.NONE)));
  }

  private static Contract contract(String name, Layout layout) {
    return Contracts.load(FinanceInputs.class, "contracts/" + name + ".json", name, layout, WORDS);
  }
}
