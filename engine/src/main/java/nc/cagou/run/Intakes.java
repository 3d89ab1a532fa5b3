package nc.cagou.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.cagou.Contract;
import nc.cagou.edition.Manifest;
import nc.cagou.intake.InputReport;
import nc.cagou.intake.Intake;
import nc.cagou.intake.IntakeReport;
import nc.cagou.intake.Problem;
import nc.cagou.spark.RowsRead;
import nc.cagou.text.Refusal;
import nc.cagou.text.Text;

/** What a run says of its inputs. */
final class Intakes {

  /** Refused rows that the sentence of a refusal shows, an input. */
  private static final int SHOWN = 5;

  private Intakes() {}

  static IntakeReport report(
      String useCase, Map<String, Contract> contracts, RowsRead read, double tolerance) {
    List<InputReport> reports = new ArrayList<>();
    read.inputs()
        .forEach(
            (name, input) -> {
              Intake.agree(input.tally());
              reports.add(
                  InputReport.of(
                      contracts.get(name),
                      input.plan(),
                      input.tally(),
                      input.problems(),
                      input.problemsInAll(),
                      input.notices()));
            });
    return new IntakeReport(useCase, reports, tolerance);
  }

  /** Stops the run when an input has too many refused rows, and shows the first of them. */
  static void refuseAboveTolerance(IntakeReport report) {
    List<Text> sentences = new ArrayList<>(report.refusals());
    if (sentences.isEmpty()) {
      return;
    }
    for (InputReport input : report.inputs()) {
      if (input.refusedShare() > report.tolerance()) {
        input.problems().stream().limit(SHOWN).map(Problem::message).forEach(sentences::add);
      }
    }
    throw Refusal.input(lines(sentences));
  }

  static List<Manifest.InputRecord> records(
      IntakeReport report, Map<String, Contract> contracts, Set<String> invented) {
    return report.inputs().stream()
        .map(
            i ->
                new Manifest.InputRecord(
                    i.name(),
                    i.plan().files().stream()
                        .map(f -> new Manifest.SourceFile(f.name(), f.bytes(), f.sha256()))
                        .toList(),
                    i.read(),
                    i.accepted(),
                    i.quarantined(),
                    contracts.get(i.name()).title(),
                    invented.contains(i.name())))
        .toList();
  }

  private static Text lines(List<Text> sentences) {
    return new Text(
        String.join("\n", sentences.stream().map(Text::fr).toList()),
        String.join("\n", sentences.stream().map(Text::en).toList()));
  }
}
