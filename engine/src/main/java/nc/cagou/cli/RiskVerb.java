package nc.cagou.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.risk.RiskReport;
import nc.cagou.risk.RiskText;
import nc.cagou.risk.UnitRecords;
import nc.cagou.text.Refusal;
import nc.cagou.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether unit records may leave. It writes none. Exit 0 they may, 1 they must not. */
@Command(name = "risk")
final class RiskVerb extends Verb {

  private static final Words WORDS = Words.beside(RiskVerb.class, "answers");
  private static final int MUST_NOT = 1;

  /** Fewest persons of the profiles for persons. */
  private static final int PERSONS = 11;

  @Parameters(paramLabel = "USECASE")
  String usecase;

  @Mixin InputOption inputs;

  @Option(names = "--keys", required = true, split = ",", paramLabel = "A,B,C")
  List<String> keys = new ArrayList<>();

  @Option(names = "--sensitive", paramLabel = "D")
  String sensitive;

  @Option(names = "--k", paramLabel = "K", defaultValue = "" + PERSONS)
  int k;

  @Option(names = "--population", paramLabel = "N", defaultValue = "0")
  double population;

  @Option(names = "--json")
  boolean json;

  @Override
  public Integer call() throws Exception {
    if (k < 2) {
      throw Refusal.usage(WORDS.get("risk-k", Map.of("k", String.valueOf(k))));
    }
    UseCase useCase = UseCases.named(usecase);
    Map<String, String> given = inputs.of(useCase);
    if (given.size() != 1) {
      throw Refusal.usage(WORDS.get("risk-one", Map.of("n", given.size())));
    }
    Map.Entry<String, String> input = given.entrySet().iterator().next();
    List<Contract> all = useCase.inputs().stream().map(Input::contract).toList();
    Contract contract =
        all.stream()
            .filter(c -> c.name().equals(input.getKey()))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.usage(
                        WORDS.get(
                            "no-input",
                            Map.of(
                                "known",
                                String.join(", ", all.stream().map(Contract::name).toList())))));
    List<String> columns = new ArrayList<>(keys.stream().map(String::strip).toList());
    if (sensitive != null) {
      columns.add(sensitive);
    }
    UnitRecords records = UnitRecords.read(contract, all, input.getValue(), columns);
    if (population > 0 && population < records.values().length) {
      throw Refusal.usage(WORDS.get("risk-population", Map.of("n", records.values().length)));
    }
    RiskReport report = RiskReport.of(records, sensitive != null, k, population);
    if (json) {
      print(
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(
                  RiskText.json(report, useCase.id(), input.getKey(), input.getValue())));
    } else {
      RiskText.lines(report).forEach(this::print);
    }
    return report.mayLeave() ? DONE : MUST_NOT;
  }
}
