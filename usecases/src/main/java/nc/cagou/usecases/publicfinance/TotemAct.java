package nc.cagou.usecases.publicfinance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Document;

/** Collects an act element by element: header, lines, loans of the debt annex. */
final class TotemAct {

  private static final List<String> HEADERS =
      List.of(
          "BGT_NATDEC",
          "BGT_ANNEE",
          "BGT_SIRET",
          "BGT_NOM",
          "BGT_CONTNAT",
          "BGT_NATURE",
          "BGT_FONCTION",
          "BGT_OPERATION",
          "BGT_SECTION",
          "BGT_OPBUDG",
          "BGT_CODRD",
          "BGT_MTREAL",
          "BGT_MTBUDGPREC",
          "BGT_MTRARPREC",
          "BGT_MTPROPNOUV",
          "BGT_MTPREV",
          "BGT_CREDOUV",
          "BGT_MTRAR3112",
          "BGT_ARTSPE",
          "CodInseeColl",
          "CodTypBud",
          "LibelleEtab",
          "Nomenclature",
          "NatCEPL",
          "PopTot",
          "EncoursDette",
          "PotFisc");

  private static final Set<String> OF_ACT =
      Set.of(
          "LibelleColl",
          "NatCEPL",
          "IdEtab",
          "LibelleEtab",
          "CodInseeColl",
          "Nomenclature",
          "NatDec",
          "Exer",
          "CodTypBud");

  private static final List<String> OF_INFORMATION = List.of("PopTot", "PotFisc");

  /** Loans that the collectivity only guarantees are not its debt. */
  private static final String GUARANTEED = "09";

  private final TotemHeader header = new TotemHeader();
  private final List<Line> lines = new ArrayList<>();
  private Map<String, String> line;
  private Map<String, String> loan;
  private int started;
  private boolean budget;
  private boolean annexes;
  private boolean loans;
  private long debt;

  private record Line(int at, Map<String, String> values) {}

  void open(String name, String value, String code, int at) {
    if (name.equals("LigneBudget")) {
      line = new HashMap<>();
      started = at;
    } else if (name.equals("EMPRUNT")) {
      loan = new HashMap<>();
    } else if (name.equals("Annexes")) {
      annexes = true;
    } else if (line != null) {
      boolean section = name.equals("CaracSup") && "Section".equals(code);
      if (value != null) {
        line.putIfAbsent(section ? "Section" : name, value.strip());
      }
    } else if (loan != null && value != null) {
      loan.putIfAbsent(name, value.strip());
    } else if (name.equals("Budget")) {
      budget = true;
    } else if (name.equals("Information") && OF_INFORMATION.contains(code)) {
      header.put(code, value, at);
    } else if (!annexes && OF_ACT.contains(name)) {
      header.put(name, value, at);
    }
  }

  void close(String name) {
    if (name.equals("LigneBudget")) {
      lines.add(new Line(started, line));
      line = null;
    } else if (name.equals("EMPRUNT")) {
      boolean own =
          !GUARANTEED.equals(loan.get("CodTypEmpr")) && !loan.containsKey("CodTypEmprGaranti");
      Long left = Money.cents(loan.get("MtCapitalRestDu_31_12"));
      if (own && left != null) {
        debt += left;
        loans = true;
      }
      loan = null;
    } else if (name.equals("Annexes")) {
      annexes = false;
    }
  }

  Document.Content content() {
    header.check(budget, lines.size());
    String code = header.get("CodInseeColl");
    String commune = code.matches("\\d{5}|2[AB]\\d{3}") ? code : "";
    String owed = loans ? Money.plain(debt) : "";
    List<Document.Entry> entries = new ArrayList<>(lines.size());
    for (Line one : lines) {
      entries.add(new Document.Entry(one.at(), record(one.values(), commune, owed)));
    }
    return new Document.Content(HEADERS, entries);
  }

  private List<String> record(Map<String, String> v, String commune, String owed) {
    return List.of(
        header.stage(),
        header.get("Exer"),
        header.get("IdEtab"),
        header.get("LibelleColl"),
        v.getOrDefault("ContNat", ""),
        v.getOrDefault("Nature", ""),
        v.getOrDefault("Fonction", ""),
        v.getOrDefault("Operation", ""),
        word(v, "Section", "F", "fonctionnement", "I", "investissement"),
        word(v, "OpBudg", "0", "réel", "1", "ordre"),
        word(v, "CodRD", "D", "dépense", "R", "recette"),
        v.getOrDefault("MtReal", ""),
        v.getOrDefault("MtBudgPrec", ""),
        v.getOrDefault("MtRARPrec", ""),
        v.getOrDefault("MtPropNouv", ""),
        v.getOrDefault("MtPrev", ""),
        v.getOrDefault("CredOuv", ""),
        v.getOrDefault("MtRAR3112", ""),
        word(v, "ArtSpe", "false", "non spécialisé", "true", "spécialisé"),
        commune,
        header.get("CodTypBud"),
        header.get("LibelleEtab"),
        header.get("Nomenclature"),
        header.get("NatCEPL"),
        header.get("PopTot"),
        owed,
        potential());
  }

  /** The fiscal potential; acts write {@code 0,00} where it is not known. */
  private String potential() {
    Long cents = Money.cents(header.get("PotFisc"));
    return cents == null || cents == 0 ? "" : Money.plain(cents);
  }

  /** The word of a code; a code that is not known stays as it is, for the contract to refuse. */
  private static String word(
      Map<String, String> v, String name, String one, String oneWord, String two, String twoWord) {
    String code = v.getOrDefault(name, "");
    return code.equals(one) ? oneWord : code.equals(two) ? twoWord : code;
  }
}
