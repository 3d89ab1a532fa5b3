package nc.cagou.usecases.publicfinance;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of aggregates. Those of this list have a meaning of their own in computations; any other
 * published aggregate keeps its label, written as a code.
 */
final class Aggregates {

  static final String RECEIPTS = "operating_receipts";
  static final String EXPENSES = "operating_expenses";
  static final String MANAGEMENT = "management_savings";
  static final String GROSS = "gross_savings";
  static final String NET = "net_savings";
  static final String DEBT = "debt";
  static final String REPAYMENT = "debt_repayment";
  static final String INTEREST = "interest";
  static final String PERSONNEL = "personnel";
  static final String PURCHASES = "purchases";
  static final String LOCAL_TAXES = "local_taxes";
  static final String TAXES = "taxes";
  static final String DGF = "dgf";
  static final String FISCAL_POTENTIAL = "fiscal_potential";
  static final String EQUIPMENT = "equipment";
  static final String IN_HOUSE = "works_in_house";
  static final String INVESTMENT_EXPENSES = "investment_expenses";
  static final String INVESTMENT_RECEIPTS = "investment_receipts";
  static final String BORROWING = "borrowing";
  static final String DISPOSALS = "disposals";

  /** In the order of the table. */
  static final List<String> KNOWN =
      List.of(
          RECEIPTS,
          EXPENSES,
          MANAGEMENT,
          GROSS,
          NET,
          DEBT,
          REPAYMENT,
          INTEREST,
          PERSONNEL,
          PURCHASES,
          LOCAL_TAXES,
          TAXES,
          DGF,
          FISCAL_POTENTIAL,
          EQUIPMENT,
          IN_HOUSE,
          INVESTMENT_EXPENSES,
          INVESTMENT_RECEIPTS,
          BORROWING,
          DISPOSALS);

  /** Labels of OFGL and of the sheets of individual accounts, by their plain form. */
  private static final Map<String, String> PUBLISHED =
      Map.ofEntries(
          Map.entry("recettes_de_fonctionnement", RECEIPTS),
          Map.entry("depenses_de_fonctionnement", EXPENSES),
          Map.entry("epargne_de_gestion", MANAGEMENT),
          Map.entry("epargne_brute", GROSS),
          Map.entry("capacite_d_autofinancement_caf", GROSS),
          Map.entry("epargne_nette", NET),
          Map.entry("caf_nette_du_remboursement_en_capital_des_emprunts", NET),
          Map.entry("encours_de_dette", DEBT),
          Map.entry("encours_de_la_dette", DEBT),
          Map.entry("encours_total_de_la_dette_au_31_12_n", DEBT),
          Map.entry("remboursements_d_emprunts_hors_gad", REPAYMENT),
          Map.entry("remboursement_d_emprunts_et_dettes_assimilees", REPAYMENT),
          Map.entry("charges_financieres", INTEREST),
          Map.entry("frais_de_personnel", PERSONNEL),
          Map.entry("charges_de_personnel", PERSONNEL),
          Map.entry("achats_et_charges_externes", PURCHASES),
          Map.entry("impots_locaux", LOCAL_TAXES),
          Map.entry("impots_et_taxes", TAXES),
          Map.entry("dotation_globale_de_fonctionnement", DGF),
          Map.entry("potentiel_fiscal", FISCAL_POTENTIAL),
          Map.entry("potentiel_fiscal_4_taxes", FISCAL_POTENTIAL),
          Map.entry("potentiel_fiscal_final", FISCAL_POTENTIAL),
          Map.entry("depenses_d_equipement", EQUIPMENT),
          Map.entry("depenses_d_investissement", INVESTMENT_EXPENSES),
          Map.entry("recettes_d_investissement", INVESTMENT_RECEIPTS),
          Map.entry("emprunts_hors_gad", BORROWING),
          Map.entry("emprunts_bancaires_et_dettes_assimilees", BORROWING),
          Map.entry("produit_des_cessions_d_immobilisations", DISPOSALS));

  private Aggregates() {}

  /** The code of a published label: {@code Epargne brute} is {@code gross_savings}. */
  static String code(String label) {
    String plain = plain(label);
    return PUBLISHED.getOrDefault(plain, plain);
  }

  private static String plain(String label) {
    String folded =
        Normalizer.normalize(label.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (letter) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && out.length() > 0
          && out.charAt(out.length() - 1) != '_') {
        out.append('_');
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '_' ? out.substring(0, end - 1) : out.toString();
  }
}
