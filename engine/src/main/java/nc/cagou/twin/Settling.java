package nc.cagou.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.cagou.UseCase;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import nc.cagou.intake.Problem;
import nc.cagou.text.Text;

/**
 * Writes the files, has them checked as anybody's, and draws refused rows anew until none is left:
 * so rules that a contract keeps in code (an exit before an entry, a day that does not exist) hold
 * without being known here. Rows that no draw makes acceptable are taken out; an input without any
 * acceptable row is left out, and it is said.
 */
final class Settling {

  private static final int DRAWS = 12;

  private final UseCase useCase;
  private final Map<String, TwinInput> inputs;
  private final Path folder;
  private final List<Text> leftOut = new ArrayList<>();

  Settling(UseCase useCase, Map<String, TwinInput> inputs, Path folder) {
    this.useCase = useCase;
    this.inputs = inputs;
    this.folder = folder;
  }

  List<Text> run() throws IOException {
    int round = 0;
    while (!inputs.isEmpty()) {
      Map<String, String> paths = new LinkedHashMap<>();
      for (Map.Entry<String, TwinInput> input : inputs.entrySet()) {
        Path file = folder.resolve(input.getKey() + ".csv");
        input.getValue().write(file);
        paths.put(input.getKey(), file.toString());
      }
      IntakeReport report = Intake.check(useCase, paths, new Intake.Options(null, 0.999, Map.of()));
      if (!settle(report, ++round > DRAWS)) {
        return leftOut;
      }
    }
    return leftOut;
  }

  /** Whether the files changed. */
  private boolean settle(IntakeReport report, boolean drop) throws IOException {
    boolean changed = false;
    for (InputReport input : report.inputs()) {
      TwinInput twin = inputs.get(input.name());
      if (!input.usable()) {
        leaveOut(input.name(), input.problems().get(0).message());
        changed = true;
      } else if (input.quarantined() > 0) {
        BitSet refused = new BitSet();
        for (Problem problem : input.problems()) {
          refused.set((int) (problem.line() - 2));
        }
        if (!drop) {
          refused.stream().forEach(twin::again);
        } else if (refused.cardinality() >= twin.rows.size()) {
          leaveOut(input.name(), input.problems().get(0).message());
        } else {
          twin.drop(refused);
        }
        changed = true;
      }
    }
    return changed;
  }

  private void leaveOut(String name, Text why) throws IOException {
    inputs.remove(name);
    Files.deleteIfExists(folder.resolve(name + ".csv"));
    leftOut.add(Twin.WORDS.get("left-out", Map.of("input", name)).then(why));
  }
}
