package nc.cagou.usecases.publicfinance.synthetic;

import java.util.List;

/**
 * A line that each invented budget has.
 *
 * @param base what its amount is a share of: expenses, receipts, equipment …
 * @param share of it
 */
record AccountLine(
    String chapter,
    String chapterLabel,
    String account,
    String label,
    String function,
    String section,
    String kind,
    String side,
    Base base,
    double share) {

  /** What amounts are shares of. */
  enum Base {
    EXPENSES,
    RECEIPTS,
    INTEREST,
    REPAYMENT,
    LOAN,
    EQUIPMENT,
    GRANT,
    SAVINGS,
    DEPRECIATION,
    DISPOSAL
  }

  private static final String F = "fonctionnement";
  private static final String I = "investissement";
  private static final String GENERAL = "Charges à caractère général";
  private static final String PERSONNEL = "Charges de personnel et frais assimilés";
  private static final String OTHER = "Autres charges de gestion courante";
  private static final String TAXES = "Impôts et taxes";
  private static final String GRANTS = "Dotations, subventions et participations";

  /** Chapters, accounts and labels of the chart M14; shares are invented. */
  static final List<AccountLine> ALL =
      List.of(
          expense("011", GENERAL, "60612", "Énergie, électricité", "020", .07),
          expense("011", GENERAL, "60632", "Fournitures de petit équipement", "020", .03),
          expense("011", GENERAL, "6132", "Locations immobilières", "020", .03),
          expense("011", GENERAL, "61521", "Entretien de terrains", "823", .05),
          expense("011", GENERAL, "61523", "Entretien de voies et réseaux", "822", .08),
          expense("011", GENERAL, "6226", "Honoraires", "020", .03),
          expense("011", GENERAL, "6288", "Autres services extérieurs", "810", .06),
          expense("012", PERSONNEL, "6411", "Personnel titulaire", "020", .28),
          expense("012", PERSONNEL, "6413", "Personnel non titulaire", "020", .12),
          expense("012", PERSONNEL, "6451", "Cotisations aux organismes sociaux", "020", .09),
          expense("65", OTHER, "6531", "Indemnités des élus", "021", .02),
          expense("65", OTHER, "6553", "Service d’incendie", "113", .05),
          expense("65", OTHER, "6574", "Subventions aux associations", "025", .085),
          line(
              "66",
              "Charges financières",
              "66111",
              "Intérêts réglés à l’échéance",
              "01",
              F,
              "réel",
              "dépense",
              Base.INTEREST,
              1),
          expense("67", "Charges exceptionnelles", "673", "Titres annulés", "01", .005),
          line(
              "042",
              "Opérations d’ordre de transfert entre sections",
              "6811",
              "Dotations aux amortissements",
              "01",
              F,
              "ordre",
              "dépense",
              Base.DEPRECIATION,
              1),
          receipt(
              "70",
              "Produits des services",
              "7067",
              "Redevances des services scolaires",
              "251",
              .06),
          receipt(
              "70",
              "Produits des services",
              "70311",
              "Concessions dans les cimetières",
              "026",
              .02),
          receipt("73", TAXES, "7311", "Centimes additionnels", "01", .17),
          receipt("73", TAXES, "7351", "Taxe sur l’électricité", "01", .06),
          receipt("74", GRANTS, "7411", "Dotation globale de fonctionnement", "01", .14),
          receipt("74", GRANTS, "7488", "Fonds intercommunal de péréquation", "01", .48),
          receipt(
              "75",
              "Autres produits de gestion courante",
              "752",
              "Revenus des immeubles",
              "71",
              .03),
          receipt(
              "013",
              "Atténuations de charges",
              "6419",
              "Remboursements sur rémunérations",
              "020",
              .02),
          receipt(
              "77", "Produits exceptionnels", "7788", "Produits exceptionnels divers", "01", .02),
          line(
              "77",
              "Produits exceptionnels",
              "775",
              "Produits des cessions",
              "01",
              F,
              "réel",
              "recette",
              Base.DISPOSAL,
              1),
          line(
              "16",
              "Emprunts et dettes assimilées",
              "1641",
              "Emprunts",
              "01",
              I,
              "réel",
              "dépense",
              Base.REPAYMENT,
              1),
          line(
              "20",
              "Immobilisations incorporelles",
              "2031",
              "Frais d’études",
              "020",
              I,
              "réel",
              "dépense",
              Base.EQUIPMENT,
              .07),
          line(
              "21",
              "Immobilisations corporelles",
              "2151",
              "Réseaux de voirie",
              "822",
              I,
              "réel",
              "dépense",
              Base.EQUIPMENT,
              .23),
          line(
              "21",
              "Immobilisations corporelles",
              "2183",
              "Matériel informatique",
              "020",
              I,
              "réel",
              "dépense",
              Base.EQUIPMENT,
              .1),
          line(
              "23",
              "Immobilisations en cours",
              "2313",
              "Constructions",
              "213",
              I,
              "réel",
              "dépense",
              Base.EQUIPMENT,
              .6),
          line(
              "16",
              "Emprunts et dettes assimilées",
              "1641",
              "Emprunts",
              "01",
              I,
              "réel",
              "recette",
              Base.LOAN,
              1),
          line(
              "13",
              "Subventions d’investissement",
              "1323",
              "Subventions de la province",
              "01",
              I,
              "réel",
              "recette",
              Base.GRANT,
              1),
          line(
              "10",
              "Dotations, fonds divers et réserves",
              "1068",
              "Excédents de fonctionnement capitalisés",
              "01",
              I,
              "réel",
              "recette",
              Base.SAVINGS,
              .9),
          line(
              "040",
              "Opérations d’ordre de transfert entre sections",
              "28151",
              "Amortissement des réseaux",
              "01",
              I,
              "ordre",
              "recette",
              Base.DEPRECIATION,
              1));

  private static AccountLine expense(
      String chapter,
      String chapterLabel,
      String account,
      String label,
      String function,
      double share) {
    return line(
        chapter,
        chapterLabel,
        account,
        label,
        function,
        F,
        "réel",
        "dépense",
        Base.EXPENSES,
        share);
  }

  private static AccountLine receipt(
      String chapter,
      String chapterLabel,
      String account,
      String label,
      String function,
      double share) {
    return line(
        chapter,
        chapterLabel,
        account,
        label,
        function,
        F,
        "réel",
        "recette",
        Base.RECEIPTS,
        share);
  }

  private static AccountLine line(
      String chapter,
      String chapterLabel,
      String account,
      String label,
      String function,
      String section,
      String kind,
      String side,
      Base base,
      double share) {
    return new AccountLine(
        chapter, chapterLabel, account, label, function, section, kind, side, base, share);
  }
}
