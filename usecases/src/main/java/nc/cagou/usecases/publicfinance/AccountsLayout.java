package nc.cagou.usecases.publicfinance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nc.cagou.Layout;
import nc.cagou.territory.CommuneMatcher;
import nc.cagou.territory.Match;
import nc.cagou.text.Text;

/**
 * Brings the four layouts of accounts to one row. A balance of the DGFiP is told by its debits and
 * credits, a list of aggregates by its aggregates, a budget (SCDL, TotEM) by the side of its lines.
 */
final class AccountsLayout implements Layout {

  private static final long serialVersionUID = 1L;
  private static final int SIRET = 14;

  @Override
  public Set<String> supplies() {
    return Set.of("collectivity");
  }

  /** A file without any amount of the four layouts is none of them. */
  @Override
  public Optional<Text> foreign(java.util.List<String> headers) {
    return Optional.of(FinanceInputs.WORDS.get("foreign.accounts"));
  }

  @Override
  public void apply(RawRecord record) {
    number(record);
    budgetType(record);
    if (record.has("budget_debit") || record.has("closing_debit")) {
      BalanceLine.check(record);
    } else if (record.has("aggregate")) {
      AggregateLine.read(record);
    } else if (record.has("side")) {
      BudgetLine.read(record);
    } else {
      record.refuse("account", "layout", FinanceInputs.WORDS.get("refuse.layout"));
    }
    population(record);
    collectivity(record);
  }

  /** Takes spaces and points out of a SIRET or RIDET, and says when it is a RIDET. */
  private static void number(RawRecord record) {
    String text = record.get("siret");
    if (text == null) {
      return;
    }
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSpaceChar(c) && c != '.' && c != '-' && c != '/') {
        digits.append(c);
      }
    }
    String plain = digits.toString();
    if (!plain.equals(text)) {
      record.set("siret", plain);
    }
    boolean shorter = plain.length() == 6 || plain.length() == 7 || plain.length() == 9;
    if ((shorter || plain.length() == 10) && InseeCode.digits(plain)) {
      record.note("ridet");
    }
  }

  private static void budgetType(RawRecord record) {
    String text = record.get("budget_type");
    if (text == null) {
      record.set("budget_type", "principal");
      if (record.has("side")) {
        record.note("budget_type_assumed");
      }
      return;
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (word.contains("principal") || word.equals("p") || word.equals("1") || word.equals("2")) {
      record.set("budget_type", "principal");
    } else if (word.contains("annex") || word.equals("a") || word.matches("[3-9]")) {
      record.set("budget_type", "annex");
    }
  }

  /** {@code 3 446} and {@code 3446,00} are 3446. */
  private static void population(RawRecord record) {
    String text = record.get("population");
    if (text != null && Money.decimal(text) != null) {
      record.set("population", Money.decimal(text).toPlainString());
    }
  }

  private static void collectivity(RawRecord record) {
    String number = record.get("collectivity");
    String department = record.get("department");
    if (number != null) {
      if (department != null && number.length() < 5) {
        String code = InseeCode.of(department.toUpperCase(Locale.ROOT), number);
        if (code == null) {
          record.refuse(
              "collectivity",
              "insee",
              FinanceInputs.WORDS.get(
                  "refuse.insee", java.util.Map.of("department", department, "number", number)));
          return;
        }
        record.note("insee_composed");
        record.set("collectivity", code);
      }
      return;
    }
    String siret = record.get("siret");
    String name = record.get("name");
    String commune = InseeCode.ofSiret(siret);
    boolean here = commune == null && name != null && (siret == null || siret.length() < SIRET);
    Match match = here ? CommuneMatcher.commune(name) : null;
    if (commune != null) {
      record.note("insee_from_siret");
      record.set("collectivity", commune);
    } else if (match != null && match.found()) {
      record.note("insee_from_name");
      record.set("collectivity", match.code());
    } else if (siret != null) {
      record.note("collectivity_from_number");
      record.set("collectivity", siret);
    } else if (name != null) {
      record.note("collectivity_from_name");
      record.set("collectivity", name);
    }
  }
}
