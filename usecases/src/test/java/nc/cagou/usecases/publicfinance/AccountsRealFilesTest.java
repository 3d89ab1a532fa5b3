package nc.cagou.usecases.publicfinance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nc.cagou.testkit.Shared;
import nc.cagou.text.Refusal;
import nc.cagou.usecases.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of producers, as downloaded. */
class AccountsRealFilesTest {

  private static final Map<String, String> GOLDEN =
      Map.ofEntries(
          Map.entry("BGT_NATDEC", "stage"),
          Map.entry("BGT_ANNEE", "year"),
          Map.entry("BGT_SIRET", "siret"),
          Map.entry("BGT_NOM", "name"),
          Map.entry("BGT_CONTNAT", "chapter"),
          Map.entry("BGT_NATURE", "account"),
          Map.entry("BGT_FONCTION", "function"),
          Map.entry("BGT_OPERATION", "operation"),
          Map.entry("BGT_OPBUDG", "operation_kind"),
          Map.entry("BGT_CODRD", "side"),
          Map.entry("BGT_MTREAL", "realised"),
          Map.entry("BGT_MTBUDGPREC", "previous_budget"),
          Map.entry("BGT_MTRARPREC", "carried_forward"),
          Map.entry("BGT_MTPROPNOUV", "proposed"),
          Map.entry("BGT_MTPREV", "voted"),
          Map.entry("BGT_CREDOUV", "open_credits"),
          Map.entry("BGT_MTRAR3112", "to_carry"),
          Map.entry("BGT_ARTSPE", "specialised"));

  private static Path finance(String file) {
    return Shared.folder("data/finance/" + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crach_CA_2021", "crach_BP_2022", "saint_malo_agglo_BP_2022_transport"})
  void anActGivesTheLinesOfItsGoldenBudget(String act) throws IOException {
    Reading read =
        Reading.of(new PublicFinance(), "accounts", finance("totem/" + act + ".totem.xml"));
    List<NamedCsvRecord> golden = new ArrayList<>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(finance("totem/" + act + ".scdl.csv"))) {
      csv.forEach(golden::add);
    }
    assertEquals(golden.size(), read.rows().size());
    for (int i = 0; i < golden.size(); i++) {
      for (Map.Entry<String, String> column : GOLDEN.entrySet()) {
        assertEquals(
            plain(golden.get(i).getField(column.getKey())),
            plain(read.value(i, column.getValue())),
            act + " line " + i + " " + column.getKey());
      }
      String section = golden.get(i).getField("BGT_SECTION");
      Object ours = read.value(i, "section");
      assertTrue(section.isEmpty() || ours == null || section.equals(ours), act + " line " + i);
    }
  }

  /** Amounts without trailing zeros, words without case. */
  private static String plain(Object value) {
    String text = value == null ? "" : value.toString();
    try {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  @Test
  void labelsOfTheGoldenBudgetAreThoseOfTheChart() throws IOException {
    Map<String, TreeSet<String>> labels = new HashMap<>();
    for (String list : List.of("comptes", "chapitres")) {
      Reading read =
          Reading.of(
              new PublicFinance(),
              "charts_of_accounts",
              finance("plan_de_comptes/" + list + "_M14_COM_500_3500_2021.csv"));
      for (int i = 0; i < read.rows().size(); i++) {
        labels
            .computeIfAbsent(
                read.value(i, "kind") + " " + read.value(i, "code"), k -> new TreeSet<>())
            .add((String) read.value(i, "label"));
      }
    }
    try (var csv = CsvReader.builder().ofNamedCsvRecord(finance("totem/crach_CA_2021.scdl.csv"))) {
      for (NamedCsvRecord line : csv) {
        String account = line.getField("BGT_NATURE");
        assertTrue(
            labels.get("account " + account).contains(line.getField("BGT_NATURE_LABEL").strip()),
            account);
        String chapter = line.getField("BGT_CONTNAT");
        if (!chapter.isEmpty()) {
          assertTrue(
              labels.get("chapter " + chapter).contains(line.getField("BGT_CONTNAT_LABEL").strip()),
              chapter);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mauvais_totem, pas de partie Budget, no part Budget",
    "totem_mauvais_siret, 2156004610008, 13 characters",
    "totem_mauvaise_annee, 2022 en erreur, four digits",
    "totem_mauvaise_etape, 99999, 01 original budget",
    "totem_mauvaise_nomenclature, M14-M14_COM_500_3500_en_erreur, chart of accounts"
  })
  void anInvalidActIsRefusedWithItsOwnReason(String act, String french, String english) {
    Path file = finance("totem/invalides/" + act + ".xml");
    Refusal refusal =
        assertThrows(Refusal.class, () -> Reading.of(new PublicFinance(), "accounts", file));
    assertEquals(Refusal.Kind.INPUT, refusal.kind());
    assertTrue(refusal.text().fr().contains(french), refusal.text().fr());
    assertTrue(refusal.text().en().contains(english), refusal.text().en());
  }

  @Test
  void everyLineOfABalanceKeepsTheIdentityOfAccounts() {
    Reading read =
        Reading.of(
            new PublicFinance(),
            "accounts",
            finance("dgfip/balance_comptable_communes_2024_extrait.csv"));
    assertEquals(20, read.rows().size());
    assertEquals("", read.refusals());
    assertEquals("38185", read.value(0, "collectivity"));
    assertEquals("73065", read.value(5, "collectivity"));
    assertEquals("74010", read.value(10, "collectivity"));
    assertEquals("69123", read.value(15, "collectivity"));
  }

  @ParameterizedTest
  @CsvSource({
    "ofgl/ofgl_base_communes_guadeloupe_2024.csv.gz, 2505",
    "comptes_individuels/fiches_communes_extraites.csv, 94",
    "totem/crach_CA_2021.scdl.csv, 196",
    "totem/saint_malo_agglo_BP_2022_transport.scdl.csv, 123"
  })
  void everyRowOfAPublishedFileIsAccepted(String file, int rows) {
    Reading read = Reading.of(new PublicFinance(), "accounts", finance(file));
    assertEquals("", read.refusals());
    assertEquals(rows, read.rows().size());
  }

  @Test
  void theListsOfAChartAreToldApart() {
    Reading read =
        Reading.of(new PublicFinance(), "charts_of_accounts", finance("plan_de_comptes"));
    Map<Object, Integer> kinds = new HashMap<>();
    for (int i = 0; i < read.rows().size(); i++) {
      kinds.merge(read.value(i, "kind"), 1, Integer::sum);
    }
    assertEquals(15_365, read.rows().size());
    assertEquals(
        new TreeSet<>(List.of("account", "chapter", "function")), new TreeSet<>(kinds.keySet()));
  }
}
