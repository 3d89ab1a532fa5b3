package nc.cagou.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import nc.cagou.Findings;
import nc.cagou.TableSpec;
import nc.cagou.Tables;
import nc.cagou.edition.EditionWriter;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class DisclosureTest {

  private static final Text NAME = Text.same("x");

  private static TableSpec spec(String profile) {
    return new TableSpec(
        "summary",
        NAME,
        NAME,
        profile,
        List.of(
            new TableSpec.Column(
                "year", TableSpec.Type.INTEGER, TableSpec.Role.DIMENSION, NAME, NAME, NAME, 0),
            new TableSpec.Column(
                "killed", TableSpec.Type.INTEGER, TableSpec.Role.MEASURE, NAME, NAME, NAME, 0),
            new TableSpec.Column(
                "rate", TableSpec.Type.NUMBER, TableSpec.Role.MEASURE, NAME, NAME, NAME, 1)));
  }

  private static Findings findings() {
    Table table =
        Table.create(
            "summary",
            DoubleColumn.create("rate", 12.5, Double.NaN),
            DoubleColumn.create("killed", 33, 51),
            IntColumn.create("year", 2024, 2023));
    return new Findings(Tables.of(table), List.of());
  }

  @Test
  void figuresThatAreAlreadyPublicPassWholeAndTheSheetSaysWhy() {
    Protected out = Disclosure.protect(findings(), List.of(spec("open")));
    Table table = out.tables().get("summary");
    assertEquals(List.of("year", "killed", "rate"), table.columnNames());
    assertEquals(
        LongColumn.create("killed", 33L, 51L).asList(), table.longColumn("killed").asList());
    assertTrue(table.doubleColumn("rate").isMissing(1));

    Sheet sheet = out.sheet();
    assertEquals(0, sheet.cellsTested());
    assertEquals(0, sheet.primary() + sheet.secondary());
    assertEquals(0.0, sheet.shareHidden());
    assertNull(sheet.narrowestInterval());
    assertEquals("", sheet.signedBy());
    assertEquals(4, sheet.tables().get(0).cells());
    assertTrue(sheet.tables().get(0).rule().fr().contains("déjà publics"));
  }

  @Test
  void aProfileThatDoesNotExistIsRefusedWithASentence() {
    Refusal refused =
        assertThrows(
            Refusal.class, () -> Disclosure.protect(findings(), List.of(spec("secretive"))));
    assertEquals(1, refused.kind().exit());
    assertTrue(refused.text().fr().contains("«\u00a0secretive\u00a0»"), refused.text().fr());
  }

  @Test
  void aTableOrAColumnWithoutSpecificationDoesNotLeave() {
    assertThrows(IllegalStateException.class, () -> Disclosure.protect(findings(), List.of()));
    Table more =
        findings().tables().get("summary").addColumns(StringColumn.create("who", "a", "b"));
    assertThrows(
        IllegalStateException.class,
        () -> Disclosure.protect(new Findings(Tables.of(more), List.of()), List.of(spec("open"))));
  }

  @Test
  void nothingButDisclosureMakesProtectedTablesAndNothingElseIsWritten() {
    assertTrue(
        Arrays.stream(Protected.class.getDeclaredConstructors())
            .noneMatch(c -> Modifier.isPublic(c.getModifiers())),
        "no constructor that another room can call");
    assertTrue(
        Arrays.stream(EditionWriter.class.getMethods())
            .flatMap(m -> Arrays.stream(m.getParameterTypes()))
            .noneMatch(t -> t == Table.class || t == Tables.class || t == Findings.class),
        "an edition takes protected tables alone");
  }
}
