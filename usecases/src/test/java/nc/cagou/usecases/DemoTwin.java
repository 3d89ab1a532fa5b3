package nc.cagou.usecases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.edition.EditionStore;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.Intake;
import nc.cagou.twin.Twin;

/** The synthetic twin of an edition has no row that its contract refuses. */
final class DemoTwin {

  private DemoTwin() {}

  static void keepsItsContract(Path edition, Path temp) throws IOException {
    UseCase useCase = UseCases.named(edition.getParent().getFileName().toString());
    EditionStore store = EditionStore.at(edition.getParent().getParent().toString());
    Path twin = temp.resolve("twin-" + useCase.id());
    Twin.Written written = Twin.write(useCase, store.open(edition.toString()), twin, 2_000, 1);
    assertEquals(List.of(), written.leftOut());
    Map<String, String> inputs = new LinkedHashMap<>();
    written.rows().keySet().forEach(n -> inputs.put(n, twin.resolve(n + ".csv").toString()));
    for (InputReport input : Intake.check(useCase, inputs, Intake.Options.PLAIN).inputs()) {
      assertEquals(0, input.quarantined(), useCase.id() + " " + input.problems());
      assertEquals((long) written.rows().get(input.name()), input.accepted());
    }
  }
}
