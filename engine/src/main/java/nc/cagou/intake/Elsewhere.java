package nc.cagou.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.cagou.Contract;
import nc.cagou.Input;
import nc.cagou.UseCase;
import nc.cagou.UseCases;
import nc.cagou.text.Text;

/** Where a file belongs that an input refuses: another input of the use case, or of another one. */
final class Elsewhere {

  /** Columns that another use case must know before it is named. */
  private static final int FEWEST = 3;

  private Elsewhere() {}

  /**
   * A sentence that names the input whose columns these are; empty when none fits.
   *
   * @param rivals inputs of the same use case
   */
  static Optional<Text> of(List<String> headers, Contract contract, List<Contract> rivals) {
    Optional<Contract> here =
        best(headers, rivals.stream().filter(r -> !r.name().equals(contract.name())).toList(), 2);
    if (here.isPresent()) {
      return Optional.of(Sentences.of("elsewhere.input", Map.of("input", here.get().name())));
    }
    List<Contract> others = new ArrayList<>();
    List<UseCase> owners = new ArrayList<>();
    for (UseCase useCase : UseCases.all()) {
      List<Contract> own = useCase.inputs().stream().map(Input::contract).toList();
      boolean same = own.stream().anyMatch(c -> c.schema().equals(contract.schema()));
      if (!same) {
        own.forEach(c -> owners.add(useCase));
        others.addAll(own);
      }
    }
    return best(headers, others, FEWEST)
        .map(
            found ->
                Sentences.of(
                    "elsewhere.usecase",
                    Map.of(
                        "input", found.name(), "usecase", owners.get(others.indexOf(found)).id())));
  }

  /** The contract that knows most columns, half of them at least. */
  private static Optional<Contract> best(
      List<String> headers, List<Contract> contracts, int fewest) {
    long named = headers.stream().filter(h -> !h.isBlank()).count();
    return contracts.stream()
        .filter(
            c -> {
              HeaderMatch match = HeaderMatch.of(headers, c);
              int known = match.matched();
              return match.fits() && known >= Math.min(fewest, named) && 2L * known >= named;
            })
        .max(Comparator.comparingInt(c -> HeaderMatch.of(headers, c).matched()));
  }
}
