package nc.cagou.usecases.publicfinance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsLayoutTest {

  private static final String BALANCE =
      "exer;ndept;insee;lbudg;cbudg;compte;bedeb;becre;obnetdeb;obnetcre;onbdeb;onbcre;oobdeb;oobcre;sd;sc\n";
  private static final String BUDGET =
      "BGT_NATDEC;BGT_ANNEE;BGT_SIRET;BGT_NOM;BGT_NATURE;BGT_SECTION;BGT_OPBUDG;BGT_CODRD;BGT_MTREAL\n";

  @TempDir Path folder;

  private Reading read(String text) throws IOException {
    return Reading.of(new PublicFinance(), "accounts", folder, text);
  }

  @Test
  void aBalanceLineThatDoesNotBalanceIsRefused() throws IOException {
    Reading read =
        read(
            BALANCE
                + "2024;038;185;GRENOBLE;1;2111;100,00;0;10,50;0;0;0;0;0;110,50;0\n"
                + "2024;038;185;GRENOBLE;1;2112;100,00;0;10,50;0;0;0;0;0;110,51;0\n");
    assertEquals(1, read.rows().size());
    assertEquals("3 closing_debit identity", read.refusals());
    assertTrue(read.problems().get(0).message().fr().contains("110.51"));
  }

  @Test
  void internalOperationsAreInsideThoseOfTheBudgetAndNotAddedTwice() throws IOException {
    Reading read =
        read(
            BALANCE
                + "2024;038;185;GRENOBLE;1;6811;0;0;50;0;0;0;50;0;50;0\n"
                + "2024;038;185;GRENOBLE;1;6811;0;0;50;0;0;0;60;0;50;0\n");
    assertEquals(1, read.rows().size());
    assertEquals("3 internal_debit internal_inside", read.refusals());
  }

  @Test
  void headersInUpperCaseAreThoseOfBefore2016() throws IOException {
    Reading read =
        read(
            BALANCE.toUpperCase(java.util.Locale.ROOT)
                + "2015;038;185;GRENOBLE;1;2111;100;0;0;0;0;0;0;0;100;0\n");
    assertEquals("38185", read.value(0, "collectivity"));
    assertEquals(2015L, read.value(0, "year"));
  }

  @ParameterizedTest
  @CsvSource({
    "038, 185, 38185",
    "38, 185, 38185",
    "02A, 004, 2A004",
    "001, 4, 01004",
    "971, 101, 97101",
    "101, 101, 97101",
    "104, 411, 97411",
    "971, 001, 97101",
    "988, 18, 98818",
    "988, 818, 98818",
    "038, 38185, 38185"
  })
  void theCodeOfACommuneIsMadeOfDepartmentAndNumber(String department, String number, String code) {
    assertEquals(code, InseeCode.of(department, number));
  }

  @ParameterizedTest
  @CsvSource({"971, 201", "038, 1850", "XX, 185", "038, 1A5"})
  void whatMakesNoCodeIsNone(String department, String number) {
    assertNull(InseeCode.of(department, number));
  }

  @Test
  void aRidetIsAcceptedAndSaid() throws IOException {
    Reading read =
        read(
            BUDGET
                + "Compte administratif;2023;0 132 720.001;Ville de Nouméa;6411;fonctionnement;réel;dépense;100\n");
    assertEquals("0132720001", read.value(0, "siret"));
    assertEquals("98818", read.value(0, "collectivity"));
    assertTrue(read.notes().contains("ridet"));
    assertTrue(read.notes().contains("insee_from_name"));
  }

  @Test
  void aSiretOfThirteenDigitsIsRefusedWithItsLine() throws IOException {
    Reading read =
        read(
            BUDGET
                + "Compte administratif;2023;2156004610001;CRACH;6411;fonctionnement;réel;dépense;100\n"
                + "Compte administratif;2023;21560046100010;CRACH;6411;fonctionnement;réel;;100\n"
                + "Compte administratif;2023;21560046100010;CRACH;6411;;ordre;D;\n");
    assertEquals("2 siret pattern, 3 side required", read.refusals());
    assertEquals("dépense", read.value(0, "side"));
    assertEquals("56046", read.value(0, "collectivity"));
    assertTrue(read.notes().contains("section_from_account"));
  }

  @Test
  void thousandsOfASheetBecomeUnits() throws IOException {
    Reading read =
        read(
            "commune,exercice,rubrique,montant_keur\nORLEANS,2014,Capacité d'autofinancement = CAF,29644\n");
    assertEquals("gross_savings", read.value(0, "aggregate"));
    assertEquals(29_644_000.0, read.value(0, "amount"));
    assertTrue(read.notes().contains("collectivity_from_name"));
  }

  @Test
  void aFractionOfACentIsRoundedAndSaid() throws IOException {
    Reading read =
        read(
            "Exercice;Code Insee Collectivité;Type de budget;Agrégat;Montant\n"
                + "2024;97109;Budget principal;Epargne brute;-590388.130000001\n"
                + "2024;97109;Budget annexe;Encours de dette;nd\n");
    assertEquals(-590_388.13, read.value(0, "amount"));
    assertEquals("annex", read.value(1, "budget_type"));
    assertNull(read.value(1, "amount"));
    assertTrue(read.notes().contains("float_artefact"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234,56 | 123456",
        "1\u202f234.5 | 123450",
        "1,234.56 | 123456",
        "-0.005 | -1",
        "12 | 1200",
        "1'234 | 123400"
      })
  void amountsAreReadInAnyCoat(String text, long cents) {
    assertEquals(cents, Money.cents(text));
  }

  @Test
  void whatIsNoAmountIsNone() {
    assertNull(Money.cents("abc"));
    assertNull(Money.cents(""));
    assertNull(Money.cents("-"));
    assertNull(Money.cents("1e999999999"));
  }
}
