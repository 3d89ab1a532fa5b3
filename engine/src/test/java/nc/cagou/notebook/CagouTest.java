package nc.cagou.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nc.cagou.Indicator;
import nc.cagou.TableSpec;
import nc.cagou.edition.Edition;
import nc.cagou.edition.EditionStore;
import nc.cagou.method.Interval;
import nc.cagou.testkit.SampleEdition;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What an analyst types, and what is answered. */
class CagouTest {

  @TempDir Path store;

  @BeforeEach
  void begin() {
    System.setProperty(Cagou.STORE, store.toString());
  }

  @AfterEach
  void end() {
    System.clearProperty(Cagou.STORE);
  }

  @Test
  void theLastPublishedEditionIsOpened() {
    Edition made = SampleEdition.published(EditionStore.at(store.toString()));
    OpenEdition edition = Cagou.last(made.usecase());
    assertEquals(made.story().headline(), edition.headline());
    assertEquals(made.story().indicators(), edition.indicators());
    for (TableSpec spec : edition.tables()) {
      assertEquals(made.table(spec.name()).rowCount(), edition.table(spec.name()).rows());
    }
    String first = edition.charts().get(0);
    Shown picture = Display.of(edition.chart(first));
    assertTrue(picture.svg().startsWith("<svg"));
    assertTrue(picture.html().contains("src=\"data:image/png;base64,"), picture.html());
    assertTrue(Display.of(edition).html().contains("lang=\"en\""));
  }

  @Test
  void withoutAnEditionItSaysHowToMakeOne() {
    Refusal refusal = assertThrows(Refusal.class, () -> Cagou.last("health"));
    assertTrue(refusal.text().fr().contains("./cagou demo --no-serve"), refusal.text().fr());
    assertTrue(refusal.text().en().contains("./cagou demo --no-serve"), refusal.text().en());
  }

  @Test
  void aNameThatIsNotThereIsRefusedWithThoseThatAre() {
    Edition made = SampleEdition.published(EditionStore.at(store.toString()));
    OpenEdition edition = Cagou.last(made.usecase());
    String known = edition.indicators().get(0).id();
    Refusal refusal = assertThrows(Refusal.class, () -> edition.indicator("nowhere"));
    assertTrue(refusal.text().en().contains(known), refusal.text().en());
    assertThrows(Refusal.class, () -> edition.table("nowhere"));
    assertThrows(Refusal.class, () -> edition.chart("nowhere"));
    assertThrows(Refusal.class, () -> edition.table("../quarantine/records"));
  }

  @Test
  void rowsAreChosenByTextOrNumberAndSorted() {
    OpenTable table = people();
    assertEquals(2, table.where("year", 2024).rows());
    assertEquals(2, table.where("year", "2024").rows());
    assertEquals(List.of("98818", "98801", "98802"), table.largestFirst("cases").texts("commune"));
    assertEquals(30, table.where("commune", "98818").count("cases"));
    assertEquals(1, table.atLeast("cases", 20).rows());
    assertEquals(2, table.with("cases").rows());
  }

  @Test
  void aHiddenValueIsShownAsSAndCannotBeRead() {
    OpenTable table = people();
    OpenTable hidden = table.where("commune", "98802");
    assertEquals(1, table.hidden("cases"));
    assertTrue(Double.isNaN(hidden.numbers("cases")[0]));
    Refusal refusal = assertThrows(Refusal.class, () -> hidden.number("cases"));
    assertTrue(refusal.text().en().contains("hidden"), refusal.text().en());
    String html = Display.of(table.columns("commune", "cases")).html();
    assertTrue(html.contains(">s</td>"), html);
    assertFalse(html.contains("cases_flag"), html);
  }

  @Test
  void aNumberNeedsExactlyOneRow() {
    OpenTable table = people();
    assertThrows(Refusal.class, () -> table.number("cases"));
    assertThrows(Refusal.class, () -> table.where("year", 1900).number("cases"));
    assertThrows(Refusal.class, () -> table.where("year", 2023).number("commune"));
  }

  @Test
  void aFigureThatIsNoLongerTheSameIsRefused() {
    Indicator indicator =
        new Indicator(
            "killed",
            Text.same("k"),
            33.0,
            0,
            Text.EMPTY,
            22.7,
            46.3,
            "2024",
            "988",
            Text.EMPTY,
            Text.EMPTY);
    assertEquals("Equal to the figure of the edition: 33.", Cagou.same(33, indicator).en());
    assertThrows(Refusal.class, () -> Cagou.same(34, indicator));
    assertThrows(Refusal.class, () -> Cagou.same(Double.NaN, indicator));
    Cagou.same(new Interval(22.7, 46.3), indicator);
    assertThrows(Refusal.class, () -> Cagou.same(new Interval(22.7, 46.4), indicator));
    Cagou.same(0, 0);
    Cagou.same(0.0271, 0.027, 0.0005);
  }

  private static OpenTable people() {
    LongColumn cases = LongColumn.create("cases");
    cases.append(12).appendMissing().append(30);
    Table table =
        Table.create(
            "people",
            StringColumn.create("commune", "98801", "98802", "98818"),
            LongColumn.create("year", 2024, 2024, 2023),
            cases,
            StringColumn.create("cases_flag", "", "s", ""),
            DoubleColumn.create("rate", 1.5, 2.5, 3.5));
    return new OpenTable(table, new TableSpec("people", Text.EMPTY, Text.EMPTY, "open", List.of()));
  }
}
