package nc.cagou.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Communes are matched in every spelling, and a postcode is never taken for a commune code. */
class CommuneCodesTest {

  @TempDir Path folder;

  private final Contract contract =
      Contracts.parse(
          """
          {"fields":[{"name":"commune_code","type":"string","headers":["code","commune","cp","nom"],
            "cagou:territory":"commune","constraints":{"required":true}},
            {"name":"n","type":"integer"}]}
          """,
          "t");

  private List<Object> codes(Reading.Result result) {
    return result.rows().stream().map(r -> r.get(0)).toList();
  }

  @Test
  void matchesSpellingsAndSaysWhatWasMatched() throws IOException {
    Path file =
        Reading.file(
            folder,
            "t.csv",
            "commune;n\nNOUMEA;1\nMont-Dore (Le);2\nBouloupari;3\nL'Île-des-Pins;4\n75056;5\n"
                + "Atlantide;6\nTotal;21\nNOUMEA;7\n");
    Reading.Result result = Reading.read(contract, file);
    assertEquals("7 territory, 8 total", result.rules());
    assertEquals(List.of("98818", "98817", "98802", "98809", "75056", "98818"), codes(result));
    assertEquals(
        2L, result.tally().spellings().get(new Tally.Spelling("commune_code", "NOUMEA", "98818")));
  }

  @Test
  void takesCommuneCodesForCommuneCodes() throws IOException {
    Path file = Reading.file(folder, "t.csv", "code;n\n98818;1\n98801;2\n98805.0;3\n");
    assertEquals(List.of("98818", "98801", "98805"), codes(Reading.read(contract, file)));
  }

  @Test
  void refusesAColumnOfPostcodes() throws IOException {
    Path file = Reading.file(folder, "t.csv", "code;n\n98818;1\n98800;2\n98860;3\n");
    IntakeReport report =
        Intake.check(TableCase.of(contract), Map.of("t", file.toString()), Intake.Options.PLAIN);
    assertEquals(2, report.exit());
    assertTrue(report.refusals().get(0).en().contains("postcodes"), report.refusals().get(0).en());
  }

  @Test
  void readsTheNameBesideAPostcode() throws IOException {
    Path file =
        Reading.file(folder, "t.csv", "cp;nom;n\n98800;Nouméa;1\n98818;Kouaoua;2\n98860;Koné;3\n");
    Reading.Result result = Reading.read(contract, file);
    assertEquals(List.of("98818", "98833", "98811"), codes(result));
  }
}
