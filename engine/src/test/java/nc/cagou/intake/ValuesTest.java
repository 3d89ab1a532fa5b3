package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people write them, decided column by column. */
class ValuesTest {

  @TempDir Path folder;

  /** The values of one column of a type, written one a line. */
  private List<Object> column(String type, String... written) throws IOException {
    Contract contract = Reading.contract("k:string", "v:" + type);
    StringBuilder text = new StringBuilder("k;v\n");
    for (int i = 0; i < written.length; i++) {
      text.append("k")
          .append(i)
          .append(";\"")
          .append(written[i].replace("\"", "\"\""))
          .append("\"\n");
    }
    Reading.Result result = Reading.read(contract, Reading.file(folder, "t.csv", text.toString()));
    List<Object> values = new ArrayList<>();
    result.rows().forEach(r -> values.add(r.get(1)));
    result.problems().forEach(p -> values.add(p.rule()));
    return values;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 234,5|1234.5",
        "1\u00A0234,5|1234.5",
        "1\u202F234\u202F567,5|1234567.5",
        "1'234,5|1234.5",
        "1.234,5|1234.5",
        "1.234.567|1234567",
        "-12,5|-12.5",
        "\u221212,5|-12.5",
        "+3,5|3.5",
        "12,5 %|12.5",
        "12,5 €|12.5",
        "1 500 XPF|1500",
        "1 500 F CFP|1500",
        "1,0E+03|1000",
        "6,13E+11|613000000000",
        "(1 234)|-1234",
        "0|0",
        ",5|0.5",
        "007,50|7.5",
        "123456789012345678901|123456789012345680000"
      })
  void numbersWithADecimalComma(String written, double expected) throws IOException {
    assertEquals(List.of(0.25, expected), column("number", "0,25", written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.5|1234.5", "1,234,567.25|1234567.25", "1 234.5|1234.5", "$ 12.5|12.5"})
  void numbersWithADecimalPoint(String written, double expected) throws IOException {
    assertEquals(List.of(0.25, expected), column("number", "0.25", written));
  }

  @ParameterizedTest
  @CsvSource({"12 34", "1 23 456", "12-5", "12;5", "douze", "1.2.3", "12..5", "--5", "5 ans"})
  void whatIsNoNumber(String written) throws IOException {
    assertEquals(List.of("type"), column("number", written));
  }

  @Test
  void markersAreMissingAndNeverZero() throws IOException {
    List<Object> values = column("number", "nd", "n.d.", "-", "*", "s", "ND", "", "1,5");
    assertEquals(Arrays.asList(null, null, null, null, null, null, null, 1.5), values);
    assertNull(column("integer", "-").get(0));
    assertEquals(List.of("s"), column("string", "s"));
  }

  @Test
  void wholeNumbersInEveryCoat() throws IOException {
    assertEquals(
        List.of(7L, 7L, 7L, 1234L, -3L, "type"),
        column("integer", "7", "07", "7.0", "1 234", "-3", "7.5"));
    assertEquals(List.of(1234L, 1234567L), column("integer", "1.234", "1.234.567"));
    assertEquals(List.of(1000L), column("integer", "1,0E+03"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2024|2024-12-31",
        "1/2/2024|2024-02-01",
        "1/2/24|2024-02-01",
        "31-12-2024|2024-12-31",
        "31.12.2024|2024-12-31",
        "2024-12-31|2024-12-31",
        "20241231|2024-12-31",
        "2024/12/31|2024-12-31",
        "2024-12-31T23:59:00+11:00|2024-12-31",
        "31/12/2024 08:30|2024-12-31",
        "1er janvier 2024|2024-01-01",
        "mardi 2 février 2024|2024-02-02",
        "3 août 2023|2023-08-03",
        "15 déc. 99|1999-12-15",
        "29/02/2024|2024-02-29"
      })
  void dates(String written, String expected) throws IOException {
    assertEquals(List.of((Object) Reading.day(expected)), column("date", written));
  }

  @ParameterizedTest
  @CsvSource({"29/02/2023", "32/01/2024", "2024-13-01", "hier", "12", "00/01/2024", "31/12"})
  void whatIsNoDate(String written) throws IOException {
    assertEquals(List.of("type"), column("date", written));
  }

  @Test
  void dayAndMonthAreToldApartOverTheColumn() throws IOException {
    assertEquals(
        List.of(Reading.day("2024-02-01"), Reading.day("2024-12-25")),
        column("date", "02/01/2024", "12/25/2024"));
    assertEquals(
        List.of(Reading.day("2024-01-02"), Reading.day("2024-12-25")),
        column("date", "02/01/2024", "25/12/2024"));
  }

  @Test
  void timesMonthsAndFlags() throws IOException {
    assertEquals(
        List.of("07:40", "07:40", "07:00", "23:59", "type"),
        column("time", "7:40", "7h40", "7h", "23:59:59", "25:00"));
    assertEquals(
        List.of("2024-05", "2024-05", "2024-05", "2024-05", "2024-05", "2024-05", "type"),
        column(
            "yearmonth", "2024-05", "05/2024", "202405", "mai 2024", "2024M05", "15/05/2024", "5"));
    assertEquals(
        List.of(true, false, true, false, true, false, "type"),
        column("boolean", "oui", "NON", "1", "0", "Vrai", "false", "peut-être"));
  }

  @Test
  void spreadsheetCoatsAreTakenOff() throws IOException {
    assertEquals(
        List.of("00123", "00123", "155781758", "l'été", "a b"),
        column("string", "=\"00123\"", "'00123", "155\u00A0781\u00A0758", "l'été", " a b "));
  }

  @Test
  void emptyColumnsAndLinesAtTheEndAreNothing() throws IOException {
    Contract contract = Reading.contract("a:string!", "b:integer");
    Path file = Reading.file(folder, "t.csv", "A;B;;\n1;2;;\n3;4;;;;\n;;;\n;;;\n5;6;;;;x\n7\n");
    Reading.Result result = Reading.read(contract, file);
    assertEquals(List.of(List.of("1", 2L), List.of("3", 4L)), result.rows());
    assertEquals("6 columns, 7 columns", result.rules());
  }

  @Test
  void headersAreComparedWithoutSigns() throws IOException {
    Contract contract = Reading.contract("numero_accident:string!", "annee:integer", "x:integer");
    Path file =
        Reading.file(folder, "t.csv", "ignorée;ANNÉE ;« Numéro d'accident »;x;X\n-;2024;A;1;2\n");
    IntakeReport report =
        Intake.check(
            TableCase.of(
                Contracts.parse(
                    contract.schema().replace("numero_accident", "numero_d_accident"), "t")),
            java.util.Map.of("t", file.toString()),
            Intake.Options.PLAIN);
    assertEquals(1, report.inputs().get(0).accepted());
    assertTrue(
        report.inputs().get(0).notices().stream().anyMatch(n -> n.message().en().contains("X")));
  }
}
