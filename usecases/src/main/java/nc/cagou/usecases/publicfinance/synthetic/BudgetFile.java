package nc.cagou.usecases.publicfinance.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nc.cagou.usecases.publicfinance.synthetic.AccountLine.Base;

/**
 * Executed accounts as SCDL "budget" lines, with two columns more: the outstanding debt, which SCDL
 * lacks and which a TotEM act holds in an annex, and the type of the budget.
 */
final class BudgetFile {

  static final String NAME = "comptes-2021-2024.csv";

  static final List<String> HEADERS =
      List.of(
          "BGT_NATDEC",
          "BGT_ANNEE",
          "BGT_SIRET",
          "BGT_NOM",
          "BGT_CONTNAT",
          "BGT_CONTNAT_LABEL",
          "BGT_NATURE",
          "BGT_NATURE_LABEL",
          "BGT_FONCTION",
          "BGT_SECTION",
          "BGT_OPBUDG",
          "BGT_CODRD",
          "BGT_MTREAL",
          "BGT_MTPREV",
          "BGT_CREDOUV",
          "CodTypBud",
          "EncoursDette");

  /** One row in so many is for quarantine. */
  private static final int FAULTY = 400;

  private BudgetFile() {}

  static void write(long rows, long seed, Path folder) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8)) {
      out.write(String.join(";", HEADERS));
      out.write('\n');
      long written = 0;
      for (long k = 0; written < rows; k++) {
        SyntheticBudget budget = SyntheticBudget.of(k, seed);
        Random draw = new Random(seed ^ (k + 7) * 0xD6E8FEB86659FD93L);
        for (AccountLine line : AccountLine.ALL) {
          double amount = budget.amounts().get(line.base()) * line.share();
          if (written < rows && Math.round(amount) != 0) {
            out.write(row(budget, line, amount, draw, ++written));
          }
        }
      }
    }
  }

  private static String row(
      SyntheticBudget budget, AccountLine line, double amount, Random draw, long rank) {
    long done = Math.round(amount * Math.exp(noise(line) * draw.nextGaussian()));
    double part = rate(line, draw);
    long open = part == 0 ? 0 : Math.round(done / part / 1000) * 1000;
    long voted = Math.round(open * (0.9 + 0.1 * draw.nextDouble()) / 1000) * 1000;
    boolean faulty = rank % FAULTY == 0;
    String number = budget.ridet();
    return String.join(
            ";",
            "Compte administratif",
            faulty && rank % (2 * FAULTY) == 0 ? "an " + budget.year() : "" + budget.year(),
            faulty && rank % (2 * FAULTY) != 0 ? "09" + budget.commune().code() + "-A1" : number,
            budget.commune().name().fr() + (budget.annex() == 0 ? "" : " - budget annexe"),
            line.chapter(),
            line.chapterLabel(),
            line.account(),
            line.label(),
            line.function(),
            line.section(),
            line.kind(),
            line.side(),
            "" + done,
            "" + voted,
            "" + open,
            budget.annex() == 0 ? "P" : "A",
            "" + Math.round(budget.debt()))
        + "\n";
  }

  private static double noise(AccountLine line) {
    boolean drawn = line.base() == Base.EXPENSES || line.base() == Base.RECEIPTS;
    return drawn ? 0.02 : 0;
  }

  /** How much of the open credits was executed; 0 where nothing was open, above 1 beyond them. */
  private static double rate(AccountLine line, Random draw) {
    boolean receipt = line.side().equals("recette");
    int chance = draw.nextInt(400);
    if (!receipt && chance == 0) {
      return 0;
    }
    if (!receipt && chance < 4) {
      return 1.02 + 0.3 * draw.nextDouble();
    }
    double least = line.base() == Base.EQUIPMENT ? 0.45 : 0.9;
    return least + (receipt ? 1.06 - least : 1 - least) * draw.nextDouble();
  }
}
